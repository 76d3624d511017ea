/**
 * Writes dist/mutual-identity-card.zip: the plugin in wordpress/ with the built files, the words and the translations.
 * The same sources give the same bytes.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {zipSync} from 'fflate';
import {mo} from 'gettext-parser';
import {documentOf, framePages} from './frames.mjs';
import {fallbackOf, wordsOf} from './words.mjs';
import {languages, nameOf, targetLocales} from '../languages.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const name = 'mutual-identity-card';

/** A site speaks the language of a country. WordPress looks for that one alone, so each gets a copy. */
const countries = {
  de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH'],
  es: ['ES', 'AR', 'CL', 'CO', 'CR', 'DO', 'EC', 'GT', 'HN', 'MX', 'PE', 'PR', 'UY', 'VE'].map((each) => `es_${each}`),
  fr: ['fr_FR', 'fr_BE', 'fr_CA'],
  nl: ['nl_NL', 'nl_NL_formal', 'nl_BE'],
  pt: ['pt_PT', 'pt_PT_ao90', 'pt_AO', 'pt_BR'],
};
const localesOf = (lang) => countries[lang] ?? [`${lang}_${lang.toUpperCase()}`];

/** Every text of a record, whatever its depth. */
const textsOf = (record) =>
  Object.values(record).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));

/** What the editor asks for under a heading of its own, in block.json. */
const contexts = ({wordpress: {name, block, keywords}}) => ({
  'block title': [name],
  'block description': [block],
  'block keyword': Object.values(keywords),
});

/** For PHP as a .mo, for the script of the editor as JSON. */
const translationsOf = async (lang) => {
  const [english, translated] = await Promise.all(['en', lang].map((each) => wordsOf(each, 'wordpress')));
  const pairs = (from, to) => from.map((text, at) => [text, to[at]]);
  const plain = pairs(textsOf(english.wordpress), textsOf(translated.wordpress));
  const entries = (list, context = {}) =>
    Object.fromEntries(list.map(([msgid, text]) => [msgid, {msgid, msgstr: [text], ...context}]));
  const translations = {'': entries(plain)};
  for (const [msgctxt, from] of Object.entries(contexts(english)))
    translations[msgctxt] = entries(pairs(from, contexts(translated)[msgctxt]), {msgctxt});
  const headers = {'Content-Type': 'text/plain; charset=UTF-8', Language: lang};
  const json = {
    domain: 'messages',
    locale_data: {
      messages: {'': {domain: 'messages', lang}, ...Object.fromEntries(plain.map(([id, text]) => [id, [text]]))},
    },
  };
  return {mo: mo.compile({charset: 'utf-8', headers, translations}), json: Buffer.from(JSON.stringify(json))};
};

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1));

/** What the plugin serves: scripts and chunks; no source maps, nothing for npm, and no file for those without a network. */
const isServed = (file) => /^(chunks\/)?(?!.*\.standalone\.\w+\.js$)[^/]+\.js$/.test(file);

const names = Object.fromEntries(languages.map((lang) => [lang, nameOf(lang, lang)]));

/** What a file of the plugin leaves to the build. */
const filled = (text) =>
  text.replaceAll('{version}', version).replaceAll('{languages}', JSON.stringify(names).replaceAll("'", '\\u0027'));

export const writeWordPress = async () => {
  const files = {};
  for (const file of filesIn('wordpress')) files[file] = Buffer.from(filled(readFileSync(`wordpress/${file}`, 'utf8')));
  for (const file of filesIn('dist').filter(isServed)) files[`dist/${file}`] = readFileSync(`dist/${file}`);
  // A site announces these pages by its own address, which only WordPress knows.
  for (const [file, html] of Object.entries(await framePages())) files[`dist/${file}`] = Buffer.from(html);
  files.LICENSE = readFileSync('LICENSE');
  for (const lang of languages) {
    files[`words/${lang}.html`] = Buffer.from(await fallbackOf(lang));
    files[`words/${lang}.json`] = Buffer.from(
      JSON.stringify(await documentOf({lang, address: '{address}', provider: ''})),
    );
  }
  for (const lang of targetLocales) {
    const {mo, json} = await translationsOf(lang);
    for (const tag of localesOf(lang)) {
      files[`languages/${name}-${tag}.mo`] = mo;
      files[`languages/${name}-${tag}-${name}-card-editor-script.json`] = json;
    }
  }
  const entries = Object.keys(files)
    .sort()
    .map((file) => [`${name}/${file}`, files[file]]);
  // A zip has a time without a zone for each file.
  writeFileSync(`dist/${name}.zip`, zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 1)}));
};
