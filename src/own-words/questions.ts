/** A partner's own questions, as the quiz asks them. Pure. */
import type {Question} from '../content/model.js';
import type {Source, SourceId} from '../content/sources.js';
import type {OwnQuestion, OwnText} from './file.js';
import {tagIn, textIn} from './language.js';

/** None of ours can be named so. */
const idOf = ({id}: OwnQuestion): string => `own-${id}`;

/**
 * A round outlives a change of language. A question that is not written in one is asked as it was written first, and all
 * of it in the same language as far as it can be.
 */
const writtenIn = ({question}: OwnQuestion, lang: string): string | undefined =>
  typeof question === 'string' ? undefined : (tagIn(question, lang) ?? Object.keys(question)[0]);

const textOf = (text: OwnText, lang: string): string => textIn(text, lang) ?? Object.values(text)[0];

/** @param shown the language of the card */
export const questionIn = (own: OwnQuestion, shown: string): Question => {
  const tag = writtenIn(own, shown);
  const lang = tag ?? shown;
  return {
    id: idOf(own),
    own: true,
    subject: own.principle,
    level: 'basic',
    ...(tag && tag.split('-')[0] !== shown ? {lang: tag} : {}),
    prompt: textOf(own.question, lang),
    options: own.answers.map(({text, explanation, correct}, at) => ({
      id: String(at + 1),
      text: textOf(text, lang),
      feedback: textOf(explanation, lang),
      ...(correct ? {correct} : {}),
    })),
    sources: [idOf(own) as SourceId],
  };
};

/** Where its answer can be checked, by the name that the question has for it. */
export const sourceIn = (own: OwnQuestion, shown: string): [string, Source] => {
  const lang = writtenIn(own, shown) ?? shown;
  const name = textOf(own.source.name, lang);
  return [idOf(own), {publisher: name, title: name, url: own.source.url ?? '', lang} as Source];
};
