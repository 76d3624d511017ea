/** How far an organisation lives each principle, by what it says of itself. */
import type {PrincipleId} from '../../content/model.js';
import type {Answer, Answers} from './profile.js';

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
