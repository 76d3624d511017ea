/**
 * What a language holds of the card. The build evaluates the templates of this folder with the content of the language, so
 * that a page gets finished markup with a few holes: see tools/build/card-templates.mjs.
 */
import type {html, TemplateResult} from 'lit';
import type * as content from '../content/card.js';
import type {PrincipleId, RoleId} from '../content/model.js';
import type {BandHoles, ContentsHoles, NextStepsHoles, RowHoles, StageHoles} from './holes.js';

/** The sections below the stage, in the order of the card. */
export const bandIds = ['working', 'comparison', 'roles', 'next-steps', 'about'] as const;
export type BandId = (typeof bandIds)[number];

/** What the templates are evaluated with. */
export type CardContent = typeof content;

/** A template with the words of a language in it. @param write Lit's `html`, or what moves its headings */
type Compiled<Holes = void> = (write: typeof html, holes: Holes) => TemplateResult;

interface Named<Id> {
  readonly id: Id;
  readonly name: string;
}

/** The first view, and the words that other views share with it. */
export interface CardWords {
  /** How the language is written, if not from left to right. */
  readonly dir?: 'rtl';
  readonly ui: CardContent['ui'];
  readonly edition: CardContent['edition'];
  readonly principles: readonly Named<PrincipleId>[];
  readonly roles: {readonly items: readonly Named<RoleId>[]};
  readonly contents: Compiled<ContentsHoles>;
  readonly stage: Compiled<StageHoles>;
  readonly rows: Readonly<Record<PrincipleId, Compiled<RowHoles>>>;
  readonly fields: Compiled;
  readonly bands: Readonly<Record<BandId, Compiled<BandHoles>>>;
}

/** What nobody sees at first: it comes after the first paint, and its look with it. */
export interface MoreWords {
  readonly styles: string;
  /** What a mutual does in each role, in a sentence: for the form. */
  readonly summaries: Readonly<Record<RoleId, string>>;
  readonly panels: Readonly<Record<PrincipleId, Compiled>>;
  readonly insides: Readonly<Record<BandId, Compiled<NextStepsHoles>>>;
}
