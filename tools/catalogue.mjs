/**
 * `npm run content` writes dist/catalogue.html: every text in every language side by side, with its sources and its
 * status, for whoever owns the words: to read, to comment on, to print and to sign. `-- fr nl` shows these beside English.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {itemsOf} from './catalogue/items.mjs';
import {pageOf} from './catalogue/page.mjs';
import {compileContent} from './content.mjs';
import {openProject, plain} from './locales/project.mjs';

await compileContent();
const {edition} = await import('../src/generated/en/edition.js');
const {sources} = await import('../src/generated/en/sources.js');

const project = openProject('.');
const {sourceLocale, targetLocales} = project.config;
const chosen = process.argv.slice(2);
const unknown = chosen.find((language) => !targetLocales.includes(language));
if (unknown) throw new Error(`There is no language ${unknown}. There are: ${targetLocales.join(', ')}.`);
const languages = [sourceLocale, ...(chosen.length ? chosen : targetLocales)];

const {messages} = project.extractSourceMessages();
const {translations} = project.readTranslationsSync();
const textsOf = (language) =>
  new Map(
    (language === sourceLocale ? messages : translations.get(language)).map(({name, contents}) => [
      name,
      plain(contents),
    ]),
  );
const texts = new Map(languages.map((language) => [language, textsOf(language)]));
const rows = messages.map(({name, desc}) => ({
  id: name,
  note: desc,
  texts: Object.fromEntries(languages.map((language) => [language, texts.get(language).get(name) ?? ''])),
}));

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const chapters = await itemsOf(rows);
mkdirSync('dist', {recursive: true});
writeFileSync('dist/catalogue.html', pageOf({chapters, languages, sources, edition, version}));
console.log(`dist/catalogue.html: ${rows.length} texts in ${languages.join(', ')}`);
