/** The languages that ship: those of lit-localize.json. The only module that knows the compiled words. */
import type {CardWords, MoreWords} from '../card/words.js';
import {importerOf, names} from '../generated/languages.js';
import {Lazy} from '../lazy.js';
import type {ProfileWords} from '../profile/words.js';
import type {MoreQuizWords, QuizWords} from '../quiz/words.js';

/** In the order in which the navigation offers them. Each has words of its own. */
export const viewNames = ['card', 'quiz', 'profile'] as const;
export type ViewName = (typeof viewNames)[number];

/** What a language holds: the words of each view, and what of the card and of the quiz comes after the first paint. */
export interface Words extends Record<ViewName, object> {
  readonly card: CardWords;
  readonly more: MoreWords;
  readonly quiz: QuizWords;
  readonly moreQuiz: MoreQuizWords;
  readonly profile: ProfileWords;
}

export type Language = keyof typeof names;

export interface Shipped {
  /** In the language itself. */
  readonly name: string;
  readonly words: {readonly [Name in keyof Words]: Lazy<Words[Name]>};
}

/** By their own names. */
export const languages = Object.keys(names) as Language[];

export const shipped = Object.fromEntries(
  languages.map((lang): [Language, Shipped] => [
    lang,
    {
      name: names[lang],
      words: {
        card: new Lazy(importerOf(lang, 'card-first')),
        more: new Lazy(importerOf(lang, 'card-more')),
        quiz: new Lazy(importerOf(lang, 'quiz-first')),
        moreQuiz: new Lazy(importerOf(lang, 'quiz-more')),
        profile: new Lazy(importerOf(lang, 'profile-all')),
      },
    },
  ]),
) as Record<Language, Shipped>;

/** Shown when neither the page nor the browser asks for a language that ships. */
export {lastResort} from '../generated/languages.js';
