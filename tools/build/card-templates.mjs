/**
 * Evaluates the templates of src/card with the content of each language: what src/generated/<lang>/card-first.js and
 * card-more.js hold is finished markup with a few holes. A page clones it, where it would have built it piece by piece.
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {directionOf, languages} from '../languages.mjs';

/** Runs a module of the build with those of src that it imports, which find Lit's stand-in in place of Lit. */
export const evaluate = async (contents) => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: {lit: resolve('tools/build/static-lit.mjs')},
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
};

/** In the language of the words, with the title of the card at level 2: see src/card/level.ts. */
const templatesOf = (lang) => `
  import {functionOf, holesUnder, html, nothing, svg} from './tools/build/static-lit.mjs';
  import {bandsOf, drawBand, drawContents, drawFields, drawPanel, drawRow, drawStage} from './src/card/source.ts';
  import {sources} from './src/content/sources.ts';
  import * as words from './src/generated/${lang}/card.js';
  import * as templates from './src/templates/templates.ts';

  const scene = {html, svg, nothing, templates, sources, lang: '${lang}', settings: {headingLevel: 2}};
  const holes = holesUnder('holes');
  const byId = (items, draw) => Object.fromEntries(items.map((item) => [item.id, functionOf(draw(item))]));
  const bands = bandsOf(scene, words, holes);
  const named = ({id, name}) => ({id, name});

  export const first = {
    ui: words.ui,
    edition: words.edition,
    principles: words.principles.map(named),
    roles: {items: words.roles.items.map(named)},
  };
  export const firstTemplates = {
    contents: functionOf(drawContents(scene, words, holes)),
    stage: functionOf(drawStage(scene, words, holes)),
    fields: functionOf(drawFields(scene, words)),
    rows: byId(words.principles, (principle) => drawRow(scene, principle, holes)),
    bands: byId(bands, (each) => drawBand(scene, each, holes)),
  };
  export const more = {summaries: Object.fromEntries(words.roles.items.map(({id, summary}) => [id, summary]))};
  export const moreTemplates = {
    panels: byId(words.principles, (principle) => drawPanel(scene, words, principle)),
    insides: byId(bands, ({inside}) => html\`\${inside}\`),
  };
`;

const recordOf = (value) =>
  typeof value === 'string'
    ? value
    : `{\n${Object.entries(value)
        .map(([id, each]) => `'${id}': ${recordOf(each)},`)
        .join('\n')}\n}`;

/** A module and its types. @param {string} type the interface in src/card/words.ts that it fulfils */
const write = (path, type, texts, templates, besides = '') => {
  const values = [
    ...Object.entries(texts).map(([name, value]) => [name, JSON.stringify(value)]),
    ...Object.entries(templates).map(([name, value]) => [name, recordOf(value)]),
  ];
  const code = values.map(([name, value]) => `export const ${name} = ${value};\n`);
  const types = values.map(([name]) => `export declare const ${name}: ${type}['${name}'];\n`);
  writeFileSync(`${path}.js`, besides + code.join(''));
  writeFileSync(`${path}.d.ts`, `import type {${type}} from '../../card/words.js';\n${besides}${types.join('')}`);
};

export const compileCard = async () => {
  for (const lang of languages) {
    const {first, firstTemplates, more, moreTemplates} = await evaluate(templatesOf(lang));
    const dir = directionOf(lang);
    const written = dir === 'rtl' ? {dir} : {};
    write(`src/generated/${lang}/card-first`, 'CardWords', {...written, ...first}, firstTemplates);
    write(
      `src/generated/${lang}/card-more`,
      'MoreWords',
      more,
      moreTemplates,
      `export {styles} from '../../card/more.styles.js';\n`,
    );
  }
};
