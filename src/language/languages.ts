/**
 * The languages that ship. To add one: its XLIFF in locales/, its tag in lit-localize.json, and an entry here.
 * The only module that knows the compiled words.
 */
import type {CardWords, MoreWords} from '../card/words.js';
import type * as Profile from '../content/profile.js';
import type * as Quiz from '../content/quiz.js';
import {Lazy} from '../lazy.js';

/** What a language holds: the words of each view, and what of the card comes after the first paint. */
export interface Words {
  readonly card: CardWords;
  readonly more: MoreWords;
  readonly quiz: typeof Quiz;
  readonly profile: typeof Profile;
}
/** Each view has words of its own. */
export type ViewName = 'card' | 'quiz' | 'profile';

export type Language = 'fr' | 'nl' | 'en';

export interface Shipped {
  /** In the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: {readonly [Name in keyof Words]: Lazy<Words[Name]>};
}

export const shipped = {
  fr: {
    name: 'Français',
    dir: 'ltr',
    words: {
      card: new Lazy((again) => import('../generated/fr/card-first.js')),
      more: new Lazy((again) => import('../generated/fr/card-more.js')),
      quiz: new Lazy((again) => import('../generated/fr/quiz.js')),
      profile: new Lazy((again) => import('../generated/fr/profile.js')),
    },
  },
  nl: {
    name: 'Nederlands',
    dir: 'ltr',
    words: {
      card: new Lazy((again) => import('../generated/nl/card-first.js')),
      more: new Lazy((again) => import('../generated/nl/card-more.js')),
      quiz: new Lazy((again) => import('../generated/nl/quiz.js')),
      profile: new Lazy((again) => import('../generated/nl/profile.js')),
    },
  },
  en: {
    name: 'English',
    dir: 'ltr',
    words: {
      card: new Lazy((again) => import('../generated/en/card-first.js')),
      more: new Lazy((again) => import('../generated/en/card-more.js')),
      quiz: new Lazy((again) => import('../generated/en/quiz.js')),
      profile: new Lazy((again) => import('../generated/en/profile.js')),
    },
  },
} satisfies Record<Language, Shipped>;

export const languages = Object.keys(shipped) as Language[];

/** Shown when neither the page nor the browser asks for a language that ships. */
export const lastResort: Language = 'en';
