/** The check of the translations fails on each kind of fault, on a project of three texts. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {check} from '../../tools/locales/check.mjs';
import {typographyProblems} from '../../tools/locales/typography.mjs';
import {update} from '../../tools/locales.mjs';

const content = `import {msg, str} from '@lit/localize';
export const words = {
  title: msg('The card', {id: 'title', desc: 'Card, heading; at most 12 characters'}),
  question: msg('Who decides?', {id: 'question', desc: 'Card, heading'}),
  members: (count: number) => msg(str\`\${count} members\`, {id: 'members', desc: 'Card, a count'}),
};
`;
const french = {title: 'La carte', question: 'Qui décide\u202F?', members: '<x id="0" equiv-text="${count}"/> membres'};

let root;
const edit = (file, from, to) => {
  const before = readFileSync(join(root, file), 'utf8');
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${from} is not in ${file}`);
  writeFileSync(join(root, file), after);
};
const source = 'src/content/words.ts';
const target = 'locales/fr.xlf';

/** Exactly one problem, and it says so. */
const fails = async (pattern) => {
  const {problems} = await check(root);
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], pattern);
};

describe('the check of the translations', () => {
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'words-'));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    mkdirSync(join(root, 'src/content'), {recursive: true});
    writeFileSync(join(root, source), content);
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
    };
    writeFileSync(join(root, 'tsconfig.content.json'), JSON.stringify({compilerOptions, include: ['src/content']}));
    const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
    writeFileSync(join(root, 'lit-localize.json'), JSON.stringify({...config, targetLocales: ['fr']}));
    await update(root);
    for (const [id, text] of Object.entries(french)) {
      edit(target, new RegExp(`(id="${id}">\\s*<source>.*</source>)`), (all) => `${all}\n  <target>${text}</target>`);
    }
  });
  afterEach(() => rmSync(root, {recursive: true}));

  it('passes where all is well, and counts', async () => {
    assert.deepEqual(await check(root), {problems: [], summary: '3 texts: en 6 words, fr 6 words'});
  });

  it('wants every text translated', async () => {
    edit(target, '<target>La carte</target>', '<target> </target>');
    await fails(/^fr title: not translated: The card/);
    edit(target, /\s*<target> <\/target>/, '');
    await fails(/^fr title: not translated: The card/);
  });

  it('wants someone to look where the English has changed', async () => {
    edit(source, 'Who decides?', 'Who has a say?');
    await fails(/^fr: .*fr\.xlf is out of date/);
    await update(root);
    assert.match(readFileSync(join(root, target), 'utf8'), /<target state="needs-review-translation">Qui décide/);
    await fails(/^fr question: needs-review-translation/);
    await update(root);
    await fails(/^fr question: needs-review-translation/);
    edit(target, ' state="needs-review-translation"', '');
    assert.deepEqual((await check(root)).problems, []);
  });

  it('wants no unit that is no longer used', async () => {
    edit(target, '</body>', '<trans-unit id="gone">\n  <source>Gone</source>\n</trans-unit>\n</body>');
    const {problems} = await check(root);
    assert.ok(
      problems.some((problem) => /^fr gone: no longer used/.test(problem)),
      problems.join('\n'),
    );
  });

  it('wants what is filled in to be there in each language', async () => {
    edit(target, '<target><x id="0" equiv-text="${count}"/> membres', '<target>Des membres');
    await fails(/fr.*members.*missing/is);
  });

  it('wants a file for each language', async () => {
    rmSync(join(root, target));
    const {problems} = await check(root);
    assert.match(problems[0], /^fr: there is no .*fr\.xlf/);
  });

  it('wants a description for translators', async () => {
    edit(source, `, desc: 'Card, a count'`, '');
    edit(target, /\s*<note from="lit-localize">Card, a count<\/note>/, '');
    await fails(/^members: no desc/);
  });

  it('wants an id for each text, and for one text only', async () => {
    edit(
      source,
      `'The card', {id: 'title', desc: 'Card, heading; at most 12 characters'}`,
      `'Who decides?', {id: 'question', desc: 'Card, heading'}`,
    );
    edit(target, /<trans-unit id="title">[^]*?<\/trans-unit>\n/, '');
    await fails(/^question: two texts have this id/);
    edit(source, `{id: 'question', desc: 'Card, heading'}`, `{desc: 'Card, heading'}`);
    await update(root);
    const {problems} = await check(root);
    assert.ok(
      problems.some((problem) => /a text without an id/.test(problem)),
      problems.join('\n'),
    );
  });

  it('wants texts to keep to the limit that their description names', async () => {
    edit(target, 'La carte', 'La belle carte');
    await fails(/^fr title: has 14 characters, and 12 is the limit/);
    edit(target, 'La belle carte', 'La car\u00ADte bel\u00ADle');
    await fails(/^fr title: has 14 characters/);
  });

  it('wants good typography in source and target', async () => {
    edit(target, 'Qui décide\u202F?', 'Qui décide ?');
    await fails(/^fr question: lacks the narrow no-break space/);
  });
});

describe('typography', () => {
  const wrong = [
    ['en', 'Rock & roll'],
    ['nl', 'a < b'],
    ['en', "It's"],
    ['nl', 'Het "woord"'],
    ['fr', 'adhérent·e'],
    ['nl', 'Wie beslist ?'],
    ['en', 'Source : AIM'],
    ['fr', 'Qui?'],
    ['fr', 'Qui\u00A0?'],
    ['fr', 'Un ; deux'],
    ['fr', 'Source :'],
    ['fr', 'Source\u202F:'],
    ['fr', '«\u202Fmot\u00A0»'],
    ['fr', '« mot »'],
    ['fr', '«mot»'],
    ['fr', '?'],
  ];
  for (const [language, text] of wrong) {
    it(`is wrong in ${language}: ${text}`, () => assert.notDeepEqual(typographyProblems(language, text), []));
  }
  const right = [
    ['en', 'It’s a ‘word’: who decides? INSP!R; https://example.org/a?b'],
    ['nl', 'Wie beslist? Bron: AIM, 10:30'],
    ['fr', 'Qui\u202F? Oui\u202F! Un\u202F; deux\u202F?!'],
    ['fr', 'Le réseau INSP!R, à 10:30, https://example.org/?a;b'],
    ['fr', 'Source\u00A0: «\u00A0mot\u00A0»'],
  ];
  for (const [language, text] of right) {
    it(`is right in ${language}: ${text}`, () => assert.deepEqual(typographyProblems(language, text), []));
  }
});
