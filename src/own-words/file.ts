/** What a partner's own file may say. schema/content.schema.json says the same to editors. */
import type {Continent, PrincipleId, Subject} from '../content/model.js';

/** One text for every language, or one for each by its BCP 47 tag. */
export type OwnText = string | Readonly<Record<string, string>>;

export interface OwnAnswer {
  readonly text: OwnText;
  readonly explanation: OwnText;
  readonly correct?: boolean;
}

export interface OwnQuestion {
  readonly id: string;
  readonly principle: Subject;
  readonly question: OwnText;
  readonly answers: readonly OwnAnswer[];
  readonly source: {readonly name: OwnText; readonly url?: string};
}

export interface OwnFile {
  readonly title?: OwnText;
  readonly lead?: OwnText;
  readonly footer?: OwnText;
  readonly principles?: readonly PrincipleId[];
  /** Whose examples come first. */
  readonly region?: Continent;
  /** Asked in a visitor's first round. */
  readonly questions?: readonly OwnQuestion[];
}
