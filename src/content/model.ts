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

/** What every item that states something carries. Who has reviewed it, in which language, is in locales/reviews.json. */
export interface Sourced {
  readonly sources: readonly SourceId[];
}

export const continentIds = ['africa', 'europe', 'americas', 'asia'] as const;
export type Continent = (typeof continentIds)[number];

/** Something true that happened, or happens, somewhere. */
export interface Example extends Sourced {
  readonly id: string;
  readonly continent: Continent;
  /** The country or countries, as a visitor reads it. */
  readonly place: string;
  /** When it happened. What holds year after year bears none. */
  readonly year?: number;
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
  /** For a group: an open question, to which nobody knows the answer beforehand. */
  readonly discussion: string;
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
  readonly terms: readonly Term[];
}

/** One thing in which a mutual, a commercial insurer and a State scheme differ as a rule. A cell is a few words. */
export interface Difference extends Sourced {
  readonly id: string;
  readonly aspect: string;
  readonly mutual: string;
  readonly insurer: string;
  readonly state: string;
}

/** What somebody can do once the card is read. */
export interface Step {
  readonly id: 'member' | 'organisation' | 'trainer';
  readonly name: string;
  readonly text: string;
}

/** Somebody else’s site, to read on: no signature of theirs. */
export interface Link {
  readonly id: 'inspir' | 'wsm' | 'mc-cm' | 'aim';
  readonly name: string;
  /** In the language of the card where the site has it. */
  readonly url: string;
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
  /** Written by the page that shows the card, and asked before others. */
  readonly own?: true;
  /** What it is written in, if not in the language of the card. */
  readonly lang?: string;
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
