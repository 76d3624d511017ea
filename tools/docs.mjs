/**
 * `npm run docs`: writes custom-elements.json from the documentation of the class, and the tables of the README from
 * that. With `--check` it writes nothing and fails where they are stale; with `--picture` it draws docs/card.png anew.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {format, resolveConfig} from 'prettier';

const formatted = async (file, text) => format(text, {...(await resolveConfig(file)), filepath: file});

const code = (text) => `\`${text}\``;
const sentence = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** `'auto' | 'light'` for the reader of a table: the values, each as code. */
const values = (type) =>
  type.includes("'") ? type.replaceAll("'", '`').replaceAll(' | ', ' ') : type.replace('string', 'text');
const detail = (type) => /^CustomEvent<(.*)>$/.exec(type)[1];

const tables = {
  attributes: ({attributes}) =>
    table(
      ['attribute', 'values', 'meaning'],
      attributes.map(({name, type, description}) => [code(name), values(type.text), sentence(description)]),
    ),
  events: ({events}) =>
    table(
      ['event', 'detail', 'when'],
      events.map(({name, type, description}) => [code(name), code(detail(type.text)), sentence(description)]),
    ),
  slots: ({slots}) =>
    table(
      ['slot', 'for'],
      slots.map(({name, description}) => [name ? code(name) : '(none)', sentence(description)]),
    ),
  properties: ({cssProperties}) =>
    table(
      ['custom property', 'default', 'for'],
      cssProperties.map(({name, default: value, description}) => [
        code(name),
        value ? code(value) : 'from the accent',
        sentence(description),
      ]),
    ),
  parts: ({cssParts}) =>
    cssParts.map(({name, description}) => `${code(name)} (${lower(description)})`).join(', ') + '.',
};
const lower = (text) => (text[0].toLowerCase() + text.slice(1)).replace(/\.$/, '');

/** @returns {Promise<{manifest: string, readme: string}>} both files as they should be */
export const documentation = async () => {
  const manifest = await cli({argv: ['analyze'], noWrite: true});
  const [{declarations}] = manifest.modules;
  let readme = readFileSync('README.md', 'utf8');
  for (const [name, write] of Object.entries(tables)) {
    const [begin, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- /${name} -->`];
    const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${begin} and ${end}.`);
    readme = `${readme.slice(0, from + begin.length)}\n\n${write(declarations[0])}\n\n${readme.slice(to)}`;
  }
  return {
    manifest: await formatted('custom-elements.json', JSON.stringify(manifest)),
    readme: await formatted('README.md', readme),
  };
};

const run = async () => {
  const {manifest, readme} = await documentation();
  const files = {'custom-elements.json': manifest, 'README.md': readme};
  const stale = Object.keys(files).filter((file) => readOr(file) !== files[file]);
  if (process.argv.includes('--check')) {
    if (stale.length) console.error(`Stale: ${stale.join(', ')}. Write them anew with: npm run docs`);
    process.exitCode = stale.length ? 1 : 0;
    return;
  }
  for (const file of stale) writeFileSync(file, files[file]);
  console.log(stale.length ? `Written: ${stale.join(', ')}` : 'Nothing was stale.');
  if (process.argv.includes('--picture')) await (await import('../docs/picture.mjs')).draw('docs/card.png');
};

const readOr = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
