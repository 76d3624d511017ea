/** What changed from one card of an organisation to another. */
import {principleIds, type PrincipleId} from '../../content/model.js';
import type {Answer, Profile} from './profile.js';
import {standing, type CriteriaByPrinciple, type Standing} from './standing.js';

/** How a principle, or an answer, moved from one card to another. */
export type Direction = 'more' | 'less' | 'same' | 'incomparable';

export interface PrincipleChange {
  readonly principle: PrincipleId;
  readonly before: Standing;
  readonly after: Standing;
  readonly direction: Direction;
  /** The criteria whose answer differs. */
  readonly changed: readonly {
    readonly id: string;
    readonly before: Answer | undefined;
    readonly after: Answer | undefined;
  }[];
}

const directionOf = (before: Standing, after: Standing): Direction => {
  if (before.share === undefined || after.share === undefined) {
    return before.degree === after.degree ? 'same' : 'incomparable';
  }
  if (before.share === after.share) return 'same';
  return before.share < after.share ? 'more' : 'less';
};

/** What changed from an earlier card to a later one, in the order of the principles. */
export const compare = (
  before: Pick<Profile, 'answers'>,
  after: Pick<Profile, 'answers'>,
  criteria: CriteriaByPrinciple,
): PrincipleChange[] =>
  principleIds.map((principle) => {
    const then = standing(before.answers, criteria[principle]);
    const now = standing(after.answers, criteria[principle]);
    const changed = criteria[principle]
      .map(({id}) => ({id, before: before.answers[id], after: after.answers[id]}))
      .filter((answer) => answer.before !== answer.after);
    return {principle, before: then, after: now, direction: directionOf(then, now), changed};
  });
