/**
 * Sentences and words, counted as Flesch says in How to Write Plain English (1979), chapter 2: only running text counts,
 * not headings and labels, which end without a stop; a word is what stands between spaces, so that contractions,
 * hyphenated words and figures are one. Unlike him we end no sentence at a colon or semicolon, which is stricter.
 */
import {syllablesIn} from './syllables.mjs';

/** Its exclamation mark ends no sentence. */
const name = /INSP!R/g;

const hasStop = /[.?!…][’”»)\s]*$/u;

/** @returns {string[]} the sentences of a text; the last may be a label or part of a sentence */
const partsOf = (language, text) =>
  Array.from(
    new Intl.Segmenter(language, {granularity: 'sentence'}).segment(
      text.replace(name, 'INSPIR').replaceAll('\u00AD', ''),
    ),
    ({segment}) => segment.trim(),
  ).filter((part) => /[\p{L}\d]/u.test(part));

/** @returns {string[]} without the signs around them */
export const wordsIn = (text) =>
  text
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter(Boolean);

/** @returns {{text: string, words: number, syllables: number, running: boolean}[]} */
export const sentencesIn = (language, text) =>
  partsOf(language, text).map((part) => {
    const words = wordsIn(part);
    const syllables = words.reduce((sum, word) => sum + syllablesIn(language, word), 0);
    return {text: part, words: words.length, syllables, running: hasStop.test(part)};
  });
