/** What an organisation says of itself, and what follows from it: how far each principle is lived, and what changed. */
import {principleIds, type PrincipleId, type RoleId} from '../content/model.js';

export const answerIds = ['yes', 'partly', 'no', 'not-applicable'] as const;
export type Answer = (typeof answerIds)[number];

/** By id of criterion. A question that was left open is absent. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

export const weightIds = ['main', 'secondary', 'none'] as const;
/** How much of its work an organisation does in a role. */
export type Weight = (typeof weightIds)[number];

export const membersIds = ['under-1000', '1000-10000', '10000-100000', '100000-1000000', 'over-1000000'] as const;
/** A range of numbers of members. */
export type MembersId = (typeof membersIds)[number];

export const payerIds = ['members', 'employers', 'state', 'donors', 'services', 'other'] as const;
/** Who pays for what the organisation does. */
export type PayerId = (typeof payerIds)[number];

export const membershipIds = ['voluntary', 'free-choice', 'compulsory', 'group', 'mixed'] as const;
/** How people come to be members. */
export type MembershipId = (typeof membershipIds)[number];

/** An organisation's own card: only its texts belong to a language. */
export interface Profile {
  readonly name: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country?: string;
  readonly founded?: number;
  readonly members?: MembersId;
  /** In the order of `payerIds`. */
  readonly financing: readonly PayerId[];
  readonly membership?: MembershipId;
  /** Begins with `https://` or `http://`. */
  readonly website?: string;
  readonly sentence?: string;
  readonly roles: Readonly<Partial<Record<RoleId, Weight>>>;
  readonly answers: Answers;
  /** The day on which the card was made, `YYYY-MM-DD`. */
  readonly date: string;
}

/** How far a principle is lived, in words. The last two are no place on the scale. */
export const degreeIds = [
  'full',
  'large',
  'partial',
  'first-steps',
  'not-yet',
  'not-applicable',
  'unanswered',
] as const;
export type DegreeId = (typeof degreeIds)[number];

/** Where an organisation stands on one principle. */
export interface Standing {
  readonly degree: DegreeId;
  /** From 0 to 1; `undefined` where nothing applies or nothing was answered. */
  readonly share: number | undefined;
  /** Questions left open. */
  readonly open: number;
}

/** Only the id of a criterion counts here, never its words. */
type Identified = {readonly id: string};
export type CriteriaByPrinciple<C extends Identified = Identified> = Readonly<Record<PrincipleId, readonly C[]>>;

const degreeOf = (share: number): DegreeId => {
  if (share === 1) return 'full';
  if (share >= 0.6) return 'large';
  if (share >= 0.3) return 'partial';
  return share > 0 ? 'first-steps' : 'not-yet';
};

/**
 * "Yes" plus half of "partly", over the criteria that apply. A question left open counts among those that apply:
 * a principle is never shown as fuller than what was declared.
 */
export const standing = (answers: Answers, criteria: readonly Identified[]): Standing => {
  const count = (answer: Answer | undefined): number => criteria.filter(({id}) => answers[id] === answer).length;
  const open = count(undefined);
  const applicable = criteria.length - count('not-applicable');
  if (applicable === 0) return {degree: 'not-applicable', share: undefined, open};
  if (applicable === open) return {degree: 'unanswered', share: undefined, open};
  const share = (count('yes') + count('partly') / 2) / applicable;
  return {degree: degreeOf(share), share, open};
};

/** A guide for the general assembly: what is there, and what to talk about. */
export const agenda = <C extends Identified>(
  answers: Answers,
  criteria: readonly C[],
): {strengths: C[]; next: C[]} => ({
  strengths: criteria.filter(({id}) => answers[id] === 'yes'),
  next: criteria.filter(({id}) => answers[id] === 'partly' || answers[id] === 'no'),
});

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
