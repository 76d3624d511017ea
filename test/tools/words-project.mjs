/** A project of three texts and one translation, anew for each test of a file. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach} from 'node:test';
import {check} from '../../tools/locales/check.mjs';
import {update} from '../../tools/locales.mjs';

const content = `import {msg, str} from '@lit/localize';
export const words = {
  title: msg('The card', {id: 'title', desc: 'Card, heading; at most 12 characters'}),
  question: msg('Who decides?', {id: 'question', desc: 'Card, heading'}),
  members: (count: number) => msg(str\`\${count} members\`, {id: 'members', desc: 'Card, a count'}),
};
`;
const french = {title: 'La carte', question: 'Qui décide\u202F?', members: '<x id="0" equiv-text="${count}"/> membres'};

const source = 'src/content/words.ts';
const target = 'locales/fr.xlf';

const lines = ({findings}) => findings.map(({language, id, kind, detail}) => `${kind}: ${language} ${id}: ${detail}`);

export const useProject = () => {
  let root;
  /** Where a file of the project is, or the project itself. */
  const at = (...path) => join(root, ...path);
  const edit = (file, from, to) => {
    const before = readFileSync(at(file), 'utf8');
    const after = before.replace(from, to);
    assert.notEqual(after, before, `${from} is not in ${file}`);
    writeFileSync(at(file), after);
  };

  /** Exactly one finding, and it says so. */
  const fails = async (pattern) => {
    const found = lines(await check(root));
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0], pattern);
  };

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'words-'));
    symlinkSync(resolve('node_modules'), at('node_modules'));
    mkdirSync(at('src/content'), {recursive: true});
    writeFileSync(at(source), content);
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
    };
    writeFileSync(at('tsconfig.content.json'), JSON.stringify({compilerOptions, include: ['src/content']}));
    const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
    writeFileSync(at('lit-localize.json'), JSON.stringify({...config, targetLocales: ['fr']}));
    await update(root);
    for (const [id, text] of Object.entries(french)) {
      edit(target, new RegExp(`(id="${id}">\\s*<source>.*</source>)`), (all) => `${all}\n  <target>${text}</target>`);
    }
  });
  afterEach(() => rmSync(root, {recursive: true}));

  return {at, edit, fails, lines, source, target};
};
