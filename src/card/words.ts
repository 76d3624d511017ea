/**
 * What a language holds of the card. The build evaluates the templates of this folder with the content of the language, so
 * that a page gets finished markup: see tools/build/card-templates.mjs.
 */
import type * as content from '../content/card.js';
import type {PrincipleId} from '../content/model.js';
import type {fill} from './fill.js';
import type {continentOf} from '../language/continent.js';
import type {swallowedBy} from '../swallowed.js';

/** The sections below the stage, in the order of the card. */
export const bandIds = ['working', 'comparison', 'roles', 'next-steps', 'about'] as const;
export type BandId = (typeof bandIds)[number];

/** The texts of the interface that are written while the card is there; the others are in its markup alone. */
export const sharedTexts = [
  'byline',
  'definition',
  'failed',
  'languages',
  'loading',
  'retry',
  'source',
  'title',
  'view',
  'views',
] as const;

/** What the templates are evaluated with. */
export type CardContent = typeof content;

/** The first view, and the texts of the interface that other views share with it. */
export interface CardWords {
  /** How the language is written, if not from left to right. */
  readonly dir?: 'rtl';
  readonly ui: Pick<CardContent['ui'], (typeof sharedTexts)[number]>;
  /** A text of the page's own, before ours. */
  readonly ownFooter?: string | undefined;
  /** Markup: whose texts these are, and where to report an error. */
  readonly footer: string;
  /** Markup: what leads from the top of the card to its folds, and the sections. */
  readonly contents: string;
  readonly card: string;
}

/** What nobody sees at first: it comes after the first paint, with its look, its way into the card, and looks at the page. */
export interface MoreWords {
  readonly styles: string;
  readonly fill: typeof fill;
  readonly continentOf: typeof continentOf;
  readonly swallowedBy: typeof swallowedBy;
  /** Markup: what principles and folds hold, by their ids. */
  readonly insides: Readonly<Record<PrincipleId | BandId, string>>;
}
