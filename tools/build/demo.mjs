/**
 * Writes dist/demo/, a static site beside the files that it shows: a page for each language in demo/words/, the host
 * pages, and in facts.js what scripts need to know of this build. The first language is that of the home page.
 */
import {copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {page} from '../../demo/page.mjs';
import {languages, nameOf} from '../languages.mjs';
import {summaryOf} from './words.mjs';

const folder = 'dist/demo';
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What a snippet carries for whoever has no JavaScript: on one line, since editors put paragraphs around lines. */
const fallbackOf = async (lang) => {
  const {title, definition, principles} = await summaryOf(lang);
  return {
    lang,
    name: nameOf(lang, lang),
    title,
    text: `${definition} ${principles.map(({name}) => name).join(' · ')}.`,
  };
};

const wordsIn = async (lang) => (await import(`../../demo/words/${lang}.mjs`)).default;

export const writeDemo = async () => {
  const {version} = read('package.json');
  const [{declarations}] = read('custom-elements.json').modules;
  const own = readdirSync('demo/words').map((file) => file.replace('.mjs', ''));
  const pages = own.map((lang, at) => ({lang, name: nameOf(lang, lang), file: at === 0 ? './' : `${lang}.html`}));
  const spoken = await Promise.all(languages.map(fallbackOf));
  cpSync('demo/site', folder, {recursive: true});
  copyFileSync('node_modules/bootstrap3/dist/css/bootstrap.min.css', `${folder}/pages/bootstrap3.css`);
  const live = {};
  for (const {lang, file} of pages) {
    const words = await wordsIn(lang);
    live[lang] = words.live;
    const html = page({lang, words, pages, languages: spoken, element: declarations[0], version});
    writeFileSync(`${folder}/${file === './' ? 'index.html' : file}`, html);
  }
  const facts = {
    version,
    languages: Object.fromEntries(spoken.map(({lang, title, text}) => [lang, {title, text}])),
    integrity: read('dist/integrity.json'),
    attributes: declarations[0].attributes.map(({name}) => name),
    properties: declarations[0].cssProperties.map(({name}) => name),
    events: declarations[0].events.map(({name}) => name),
    words: live,
  };
  writeFileSync(`${folder}/facts.js`, `export default ${JSON.stringify(facts, null, 1)};\n`);
};
