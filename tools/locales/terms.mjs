/** One word for one thing: what locales/glossary.json says of a text. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * @typedef {{preferred?: string[], forbidden?: string[], allowedIn?: string[]}} Terms of one language
 * @typedef {{id: string, fixed?: boolean} & Record<string, Terms>} Concept
 */

/** @returns {Concept[]} none where the project has no glossary */
export const readGlossary = (folder) => {
  const file = join(folder, 'glossary.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).concepts : [];
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words, whatever the case. */
const wordsLike = (terms) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** As a reader sees it: no marks where a word may break, and spaces that are all alike. */
const seen = (text) => text.replaceAll('\u00AD', '').replace(/[\u00A0\u202F]/g, ' ');

const says = (text, {preferred = []} = {}) => preferred.length > 0 && wordsLike(preferred).test(seen(text));

/** @returns {string[]} the forbidden words of a text, as it has them; a preferred term may contain one */
export const forbiddenTerms = (glossary, language, id, text) =>
  glossary.flatMap(({[language]: {preferred = [], forbidden = [], allowedIn = []} = {}}) => {
    if (!forbidden.length || allowedIn.some((beginning) => id.startsWith(beginning))) return [];
    const rest = preferred.length ? seen(text).replace(wordsLike(preferred), '') : seen(text);
    return rest.match(wordsLike(forbidden)) ?? [];
  });

/** @returns {string[]} the fixed terms that the English says and the translation does not, as the glossary has them */
export const inconsistentTerms = (glossary, source, language, english, text) =>
  glossary
    .filter(({fixed, [source]: from, [language]: to}) => fixed && to && says(english, from) && !says(text, to))
    .map(({[language]: {preferred}}) => preferred[0]);
