/**
 * Evaluates the templates of the frame and of the card. What src/generated/frame.ts, <lang>/card-first.js and card-more.js
 * hold is finished markup: a page clones it, where it would have built it piece by piece.
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {directionOf, languages} from '../languages.mjs';
import {smallMarkup} from './small-templates.mjs';

/** Runs a module of the build with those of src that it imports, which find Lit's stand-in in place of Lit. */
export const evaluate = async (contents) => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: {'lit/html.js': resolve('tools/build/static-lit.mjs')},
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
};

/** What templates are evaluated with: the title of the card at level 2, see src/markup.ts. */
export const sceneIn = (lang, settings = '{headingLevel: 2}') => `
  import {html, markupOf, nothing, svg} from './tools/build/static-lit.mjs';
  import {sources} from './src/content/sources.ts';
  import * as templates from './src/templates/templates.ts';
  const scene = {html, svg, nothing, templates, sources, lang: '${lang}', settings: ${settings}};
`;

const templatesOf = (lang) => `
  ${sceneIn(lang)}
  import {bandsOf, card as drawCard, contents as drawContents, panel} from './src/card/source.ts';
  import {sharedTexts} from './src/card/words.ts';
  import {footer as drawFooter} from './src/frame/source.ts';
  import * as words from './src/generated/${lang}/card.js';

  const nothingYet = () => '';
  const byId = (items, contentOf) => Object.fromEntries(items.map((item) => [item.id, markupOf(contentOf(item))]));

  export const first = {
    ui: Object.fromEntries(sharedTexts.map((name) => [name, words.ui[name]])),
    footer: markupOf(drawFooter(scene, words)),
    contents: markupOf(drawContents(scene, words)),
    card: markupOf(drawCard(scene, words, {panel: nothingYet, inside: nothingYet})),
  };
  export const more = {
    insides: {
      ...byId(words.principles, (each) => panel(scene, words, each)),
      ...byId(bandsOf(scene, words), ({inside}) => inside),
    },
  };
`;

const frameTemplate = `
  ${sceneIn('')}
  import {frame as drawFrame} from './src/frame/source.ts';
  export const frame = markupOf(drawFrame(scene, {}));
`;

/** Markup is what begins with a tag. */
const small = async (value) => {
  if (typeof value !== 'object') return /^\s*</.test(value) ? smallMarkup(value) : value;
  if (Array.isArray(value)) return Promise.all(value.map(small));
  const entries = Object.entries(value).map(async ([name, each]) => [name, await small(each)]);
  return Object.fromEntries(await Promise.all(entries));
};

const codeOf = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

/** A module and its types. @param {string} type the interface in src/card/words.ts that it fulfils */
const write = (path, type, values, besides = '') => {
  const types = Object.keys(values).map((name) => `export declare const ${name}: ${type}['${name}'];\n`);
  writeFileSync(`${path}.js`, besides + codeOf(values));
  writeFileSync(`${path}.d.ts`, `import type {${type}} from '../../card/words.js';\n${besides}${types.join('')}`);
};

const ofAllLanguages = `export {fill} from '../../card/fill.js';
export {continentOf} from '../../language/continent.js';
export {styles} from '../../card/more.styles.js';
export {swallowedBy} from '../../swallowed.js';
`;

export const compileCard = async () => {
  writeFileSync('src/generated/frame.ts', codeOf(await small({...(await evaluate(frameTemplate))})));
  for (const lang of languages) {
    const {first, more} = await evaluate(templatesOf(lang));
    const dir = directionOf(lang);
    const written = dir === 'rtl' ? {dir} : {};
    const path = `src/generated/${lang}/card`;
    write(`${path}-first`, 'CardWords', {...written, ...(await small(first))});
    write(`${path}-more`, 'MoreWords', await small(more), ofAllLanguages);
  }
};
