/**
 * The shape of everything that the widget says. Content is data: plain records, one set per language,
 * with stable ids that belong to no language. No markup, no logic, no Lit.
 */
import type {SourceId} from './sources.js';

/** The six principles, in the order in which the card was presented to AIM in November 2024. */
export const principleIds = [
  'solidarity',
  'not-for-profit',
  'democracy',
  'social-movement',
  'autonomy',
  'health-actor',
] as const;
export type PrincipleId = (typeof principleIds)[number];

/** How far a text has been read by those who own the content: by nobody yet, by a reviewer, by the networks. */
export type Status = 'draft' | 'reviewed' | 'approved';

/** What every item that states something carries. */
export interface Sourced {
  readonly sources: readonly SourceId[];
  readonly status: Status;
}

/** A part of the world, so that a test can tell that examples come from several. */
export type Region = 'africa' | 'americas' | 'asia' | 'europe';

/** Something true that happened, or happens, somewhere. */
export interface Example extends Sourced {
  readonly id: string;
  readonly region: Region;
  /** The country or countries, as a visitor reads it. */
  readonly place: string;
  /** The year for which the example is true: when it began, or when the source says it. */
  readonly year: number;
  readonly text: string;
}

/** A word that a newcomer may not know, and what it means. */
export interface Term {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
}

export interface Principle extends Sourced {
  readonly id: PrincipleId;
  readonly name: string;
  /** One sentence, always visible. */
  readonly essence: string;
  /** 40 to 80 words. */
  readonly explanation: string;
  /** What it is often taken for, and is not. */
  readonly confusion: string;
  readonly examples: readonly Example[];
  readonly terms: readonly Term[];
}

/** One side of how a mutual works. */
export interface Topic extends Sourced {
  readonly id: 'membership' | 'governance' | 'financing' | 'context';
  readonly title: string;
  readonly text: string;
  readonly terms: readonly Term[];
}

export const roleIds = ['social-insurer', 'social-movement', 'social-entrepreneur'] as const;
export type RoleId = (typeof roleIds)[number];

export interface Role extends Sourced {
  readonly id: RoleId;
  readonly name: string;
  /** What a mutual does in this role, in one sentence. */
  readonly summary: string;
  /** What it does there beyond paying for care. */
  readonly fields: readonly {readonly id: string; readonly text: string}[];
  readonly examples: readonly Example[];
}

/** What a quiz question is about: one of the principles, or the card itself and what mutuals do beyond insurance. */
export type Subject = PrincipleId | 'card';

export type Level = 'basic' | 'medium' | 'advanced';

/** One of the answers to choose from. Exactly one per question is `correct`. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** What is true, and why the idea tempts. Shown when this answer was chosen. */
  readonly feedback: string;
  readonly correct?: true;
}

export interface Question extends Sourced {
  readonly id: string;
  readonly subject: Subject;
  readonly level: Level;
  /** Asks what mutuals do beyond insurance. */
  readonly beyondInsurance?: true;
  readonly prompt: string;
  readonly options: readonly Option[];
}

/** Something that anyone can see an organisation do, or not do. */
export interface Criterion extends Sourced {
  readonly id: string;
  /** In the first person plural: "Our contribution does not depend on …". */
  readonly statement: string;
  /** Why it matters. */
  readonly reason: string;
  /** A concrete case in which "partly" is the honest answer. */
  readonly partly: string;
  /** Said of the organisation when the answer is yes. */
  readonly strength: string;
  /** A question to put to the general assembly when the answer is partly or no. */
  readonly next: string;
}
