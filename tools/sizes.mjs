/**
 * What a visitor downloads, in bytes on the wire, headers included.
 * `node tools/sizes.mjs` prints it; `--update` keeps it as the table that the test compares with.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {languages, nameOf} from './languages.mjs';
import {onTheWire} from './wire.mjs';

const tag = 'mutual-identity-card';
const tableFile = 'test/sizes/table.json';
const docsFile = 'docs/performance.md';

/** What every view beyond the card comes after, and with. */
const beyond = [`${tag}.fr.js`, 'fr-card-more', 'templates-drawing'];
/** What is here when the first question is. */
const firstQuestion = [...beyond, 'fr-quiz-first'];

/** A row for each language. @param {(lang: string, name: string) => Record<string, object>} row */
const inEach = (row) => Object.assign({}, ...languages.map((lang) => row(lang, nameOf(lang))));

/** Each visit: the files that it asks for, and the most that they should weigh. */
const visits = {
  ...inEach((lang, name) => ({
    [`card in ${name}, entry of its language`]: {files: [`${tag}.${lang}.js`], target: 16000},
  })),
  'card in French, entry without a language': {files: [`${tag}.js`, 'fr-card-first'], target: 16000},
  'card in French, and what comes after the paint': {files: [`${tag}.fr.js`, 'fr-card-more']},
  'card, then quiz: its first question': {files: firstQuestion, target: 39000},
  'card, then quiz: a whole round': {files: [...firstQuestion, 'fr-quiz-more']},
  'card, then profile': {files: [...beyond, 'content-sources', 'profile', 'fr-profile-all']},
  'card, switched from French to Dutch': {files: [`${tag}.fr.js`, 'fr-card-more', 'nl-card-first', 'nl-card-more']},
  'standalone: all languages, all views': {files: [`${tag}.standalone.js`]},
  ...inEach((lang, name) => ({
    [`standalone: ${name}, all views`]: {files: [`${tag}.standalone.${lang}.js`], target: 92000},
  })),
};

/** A chunk is named without the hash of its content. */
const unhashed = (file) => file.replace(/-[\w-]{8}\.js$/, '');

/** @returns {{files: Record<string, number>, visits: Record<string, number>}} bytes */
export const measure = (folder = 'dist') => {
  const scripts = (path) => readdirSync(path).filter((file) => file.endsWith('.js'));
  const weigh = (path) => onTheWire(readFileSync(path)).bytes;
  const chunks = scripts(`${folder}/chunks`);
  if (new Set(chunks.map(unhashed)).size < chunks.length)
    throw new Error(`${folder} holds several builds. Remove it first.`);
  const files = Object.fromEntries([
    ...scripts(folder).map((file) => [file, weigh(`${folder}/${file}`)]),
    ...chunks.map((file) => [unhashed(file), weigh(`${folder}/chunks/${file}`)]),
  ]);
  const sum = (names) => names.reduce((total, name) => total + files[name], 0);
  return {files, visits: Object.fromEntries(Object.entries(visits).map(([visit, {files}]) => [visit, sum(files)]))};
};

/** A number may grow by so much before it must be written down anew: other versions of a tool, a corrected word. */
const tolerance = (bytes) => Math.max(40, Math.round(bytes * 0.005));

/** @returns {string[]} what became heavier than it was kept, or heavier than its target */
export const excesses = (now, table) => {
  const found = [];
  for (const kind of ['files', 'visits']) {
    for (const name of new Set([...Object.keys(now[kind]), ...Object.keys(table[kind])])) {
      const [bytes, before] = [now[kind][name], table[kind][name]];
      if (bytes === undefined || before === undefined) {
        found.push(`${name}: ${bytes === undefined ? 'gone' : 'new'}`);
        continue;
      }
      const target = kind === 'visits' ? visits[name].target : undefined;
      const grown = before + tolerance(before);
      const limit = target >= before ? Math.min(target, grown) : grown;
      if (bytes > limit) found.push(`${name}: ${bytes} B, ${bytes - limit} B above its limit of ${limit} B`);
    }
  }
  return found;
};

export const keptTable = () => JSON.parse(readFileSync(tableFile, 'utf8'));

const number = (value) => value.toLocaleString('en');

const verdict = (bytes, target) => {
  if (!target) return '';
  return bytes <= target ? 'met' : `over by ${number(bytes - target)}`;
};

/** The visits as a Markdown table. */
const visitTable = (sizes) =>
  [
    '| what a visitor downloads | requests | bytes | target | |',
    '| --- | --: | --: | --: | --- |',
    ...Object.entries(visits).map(([visit, {files, target}]) => {
      const bytes = sizes.visits[visit];
      const columns = [visit, files.length, number(bytes), target ? `≤ ${number(target)}` : '', verdict(bytes, target)];
      return `| ${columns.join(' | ')} |`;
    }),
  ].join('\n');

const fileTable = (sizes) =>
  [
    '| file | bytes |',
    '| --- | --: |',
    ...Object.entries(sizes.files).map(([file, bytes]) => `| \`${file}\` | ${number(bytes)} |`),
  ].join('\n');

/** Puts a text between the markers of a section of the docs. */
export const writeSection = (name, text, file = docsFile) => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = readFileSync(file, 'utf8');
  if (!before.includes(start) || !before.includes(end)) throw new Error(`${file} has no section “${name}”.`);
  const [head, rest] = before.split(start);
  writeFileSync(file, `${head}${start}\n\n${text}\n\n${end}${rest.split(end)[1]}`);
};

export const printSizes = (sizes = measure()) => {
  for (const [file, bytes] of Object.entries(sizes.files)) console.log(`${String(bytes).padStart(7)} B  ${file}`);
  console.log(`\n${visitTable(sizes)}`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measure();
  if (process.argv.includes('--update')) {
    writeFileSync(tableFile, `${JSON.stringify(sizes, null, 2)}\n`);
    writeSection('sizes', `${visitTable(sizes)}\n\n${fileTable(sizes)}`);
  }
  printSizes(sizes);
}
