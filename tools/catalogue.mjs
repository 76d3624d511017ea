/**
 * `npm run content` writes dist/catalogue.html: every text in every language side by side, with its sources and its
 * status, for whoever owns the words: to read, to comment on, to print and to sign. `-- fr nl` shows these beside English.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {itemsOf} from './catalogue/items.mjs';
import {pageOf} from './catalogue/page.mjs';
import {compileContent} from './content.mjs';
import {folderOf, openProject, textsIn} from './locales/project.mjs';
import {fingerprintOf, readReviews, statusOf} from './locales/reviews.mjs';

/** @param {string[]} chosen the languages beside English; all where none is given */
const languagesOf = ({sourceLocale, targetLocales}, chosen) => {
  const unknown = chosen.find((language) => !targetLocales.includes(language));
  if (unknown) throw new Error(`There is no language ${unknown}. There are: ${targetLocales.join(', ')}.`);
  return [sourceLocale, ...(chosen.length ? chosen : targetLocales)];
};

/** Each text with its note, and as each language has it. */
const rowsOf = (project, texts) =>
  project.extractSourceMessages().messages.map(({name, desc}) => ({
    id: name,
    note: desc,
    texts: Object.fromEntries([...texts].map(([language, own]) => [language, own.get(name) ?? ''])),
  }));

/** Of an item, or of all: its fingerprint and how far it has come, in each language. */
const reviewsOf = (project, texts) => {
  const reviews = readReviews(folderOf(project));
  return (of) =>
    [...texts].map(([language, own]) => ({
      language,
      words: fingerprintOf(own, of),
      ...statusOf(reviews, language, own, of),
    }));
};

/** From the words as they were compiled. */
export const catalogue = async (...chosen) => {
  const {edition} = await import('../src/generated/en/edition.js');
  const {sources} = await import('../src/generated/en/sources.js');
  const project = openProject('.');
  const languages = languagesOf(project.config, chosen);
  const texts = textsIn(project, languages);
  const rows = rowsOf(project, texts);
  const reviewOf = reviewsOf(project, texts);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const page = pageOf({chapters: await itemsOf(rows), languages, sources, reviewOf, edition, version});
  return {page, count: rows.length, languages};
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compileContent();
  const {page, count, languages} = await catalogue(...process.argv.slice(2));
  mkdirSync('dist', {recursive: true});
  writeFileSync('dist/catalogue.html', page);
  console.log(`dist/catalogue.html: ${count} texts in ${languages.join(', ')}`);
}
