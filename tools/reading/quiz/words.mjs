/** Finds the words of words.json in a text, whatever their case and their endings. */
import {readFileSync} from 'node:fs';

const lists = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));

const escape = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** @returns {RegExp} any of these words; `*` is any ending */
const anyOf = (words) => {
  const patterns = words.map((word) => escape(word.trim()).replaceAll('*', '\\p{L}*'));
  return new RegExp(`(?<![\\p{L}’])(?:${patterns.join('|')})(?![\\p{L}])`, 'iu');
};

/** @returns {Record<'absolutes' | 'kind' | 'concessions' | 'turns', RegExp> & {principles: Record<string, RegExp>}} */
export const wordsOf = (language) => {
  const {principles, ...kinds} = lists[language] ?? {};
  if (!principles) throw new Error(`${language}: give its words in tools/reading/quiz/words.json`);
  const compile = (record) => Object.fromEntries(Object.entries(record).map(([name, words]) => [name, anyOf(words)]));
  return {...compile(kinds), principles: compile(principles)};
};
