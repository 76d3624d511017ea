/**
 * Who has read the words and agreed: locales/reviews.json. A review is of words as they stood in one language, and names
 * them by their fingerprint: it lapses when one of them changes, and what it was of is a draft again.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openProject, textsIn} from './project.mjs';

/**
 * @typedef {object} Review
 * @property {string} language
 * @property {string} of an item by its id, or `all`
 * @property {string} words the fingerprint
 * @property {string} by
 * @property {string} date ISO 8601, `2026-11-27`
 */

const fileOf = (folder) => join(folder, 'reviews.json');

/** @returns {Review[]} */
export const readReviews = (folder) =>
  existsSync(fileOf(folder)) ? JSON.parse(readFileSync(fileOf(folder), 'utf8')).reviews : [];

const isOf = (of, id) => of === 'all' || id === of || id.startsWith(`${of}.`);

/** @param {ReadonlyMap<string, string>} texts of a language, by their ids */
export const fingerprintOf = (texts, of) => {
  const lines = [...texts].filter(([id]) => isOf(of, id)).map(([id, text]) => `${id}\t${text}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 8);
};

/**
 * How far an item has come in a language: reviewed, when each of its texts is.
 * @param {readonly Review[]} reviews
 * @returns {{state: 'draft', lapsed?: Review} | {state: 'reviewed', by: string[], date: string}} where several have read
 *   it, the date of the last; of a draft, the review that no longer holds
 */
export const statusOf = (reviews, language, texts, of) => {
  const ids = [...texts.keys()].filter((id) => isOf(of, id));
  const concerning = reviews.filter((each) => each.language === language && ids.some((id) => isOf(each.of, id)));
  const holding = concerning.filter((each) => each.words === fingerprintOf(texts, each.of));
  if (!ids.every((id) => holding.some((each) => isOf(each.of, id)))) {
    const lapsed = concerning.filter((each) => !holding.includes(each)).at(-1);
    return {state: 'draft', ...(lapsed && {lapsed})};
  }
  const dates = holding.map(({date}) => date).sort();
  return {state: 'reviewed', by: [...new Set(holding.map(({by}) => by))], date: dates.at(-1)};
};

/** How far a language of the project has come, with all its words. Reading them all takes a while: only where it must. */
export const statusIn = (language) => {
  const reviews = readReviews('locales').filter((each) => each.language === language);
  if (!reviews.length) return {state: 'draft'};
  return statusOf(reviews, language, textsIn(openProject('.'), [language]).get(language), 'all');
};

const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * What is wrong with the file, in the words of whoever writes it by hand.
 * @param {string[]} ids of all texts
 * @returns {string[]}
 */
export const reviewProblems = (folder, languages, ids) => {
  let reviews;
  try {
    reviews = readReviews(folder);
  } catch ({message}) {
    return [`reviews.json cannot be read: ${message}`];
  }
  if (!Array.isArray(reviews)) return ['reviews.json has no list ‘reviews’'];
  return reviews.flatMap(({language, of, words, by, date}, at) => {
    const wanted = [
      [languages.includes(language), `‘language’ is ${language}; it is one of ${languages.join(', ')}`],
      [of === 'all' || ids.some((id) => isOf(of, id)), `‘of’ is ${of}; it is ‘all’, or an id of the catalogue`],
      [/^[\da-f]{8}$/.test(words), `‘words’ is ${words}; it is the fingerprint beside them in the catalogue`],
      [by?.trim(), '‘by’ is empty; it says who has read the words'],
      [isDate(date), `‘date’ is ${date}; it is a day such as 2026-11-27`],
    ];
    return wanted.filter(([holds]) => !holds).map(([, problem]) => `reviews.json, entry ${at + 1}: ${problem}`);
  });
};
