/** What an organisation says of itself. */
import type {RoleId} from '../../content/model.js';

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
