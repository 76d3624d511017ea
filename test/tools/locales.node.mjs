/** The check of the translations fails on each kind of fault, on a project of three texts. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {add} from '../../tools/locales/add.mjs';
import {check} from '../../tools/locales/check.mjs';
import {markdownReport, report} from '../../tools/locales/report.mjs';
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

const lines = ({findings}) => findings.map(({language, id, kind, detail}) => `${kind}: ${language} ${id}: ${detail}`);

/** Exactly one finding, and it says so. */
const fails = async (pattern) => {
  const found = lines(await check(root));
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0], pattern);
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
    assert.deepEqual(await check(root), {findings: [], texts: 3, languages: ['en', 'fr']});
  });

  it('wants every text translated', async () => {
    edit(target, '<target>La carte</target>', '<target> </target>');
    await fails(/^missing: fr title: not translated: The card/);
    edit(target, /\s*<target> <\/target>/, '');
    await fails(/^missing: fr title: not translated: The card/);
  });

  it('wants someone to look where the English has changed', async () => {
    edit(source, 'Who decides?', 'Who has a say?');
    await fails(/^file: fr : .*fr\.xlf is out of date/);
    await update(root);
    assert.match(readFileSync(join(root, target), 'utf8'), /<target state="needs-review-translation">Qui décide/);
    await fails(/^stale: fr question: needs-review-translation/);
    await update(root);
    await fails(/^stale: fr question: needs-review-translation/);
    edit(target, ' state="needs-review-translation"', '');
    assert.deepEqual((await check(root)).findings, []);
  });

  it('wants no unit that is no longer used', async () => {
    edit(target, '</body>', '<trans-unit id="gone">\n  <source>Gone</source>\n</trans-unit>\n</body>');
    const found = lines(await check(root));
    assert.ok(
      found.some((problem) => /^file: fr gone: no longer used/.test(problem)),
      found.join('\n'),
    );
  });

  it('wants what is filled in to be there in each language', async () => {
    edit(target, '<target><x id="0" equiv-text="${count}"/> membres', '<target>Des membres');
    await fails(/^placeholders: fr members: lacks \{0\}/);
  });

  it('wants what is filled in once', async () => {
    edit(target, '</target>\n  <note from="lit-localize">Card, a count', ' <x id="0" equiv-text="${count}"/>$&');
    await fails(/^placeholders: fr members: has \{0\} too often/);
  });

  describe('with a glossary', () => {
    const glossary = (concepts) => writeFileSync(join(root, 'locales/glossary.json'), JSON.stringify({concepts}));

    it('wants no forbidden word, unless it is part of a preferred term or the text may say it', async () => {
      const fr = {preferred: ['carte verte'], forbidden: ['carte', 'plan']};
      glossary([{id: 'card', fr}]);
      await fails(/^terms: fr title: says ‘carte’/);
      edit(target, 'La carte', 'Carte verte');
      assert.deepEqual(lines(await check(root)), []);
      edit(target, 'Carte verte', 'Les cartes');
      assert.deepEqual(lines(await check(root)), []);
      edit(target, 'Les cartes', 'Un plan');
      await fails(/^terms: fr title: says ‘plan’/);
      glossary([{id: 'card', fr: {...fr, allowedIn: ['tit']}}]);
      assert.deepEqual(lines(await check(root)), []);
    });

    it('wants a fixed term wherever the English has it', async () => {
      const concept = {id: 'card', en: {preferred: ['card']}, fr: {preferred: ['fiche']}};
      glossary([concept]);
      assert.deepEqual(lines(await check(root)), []);
      glossary([{...concept, fixed: true}]);
      await fails(/^terms: fr title: does not say ‘fiche’/);
    });
  });

  it('tells a translator in a table what is left', async () => {
    edit(target, 'La carte', 'La belle carte');
    const text = report(await check(root));
    assert.match(text, /^ +complete +missing +to review +too long/);
    assert.match(text, /^French +2 of 3 +· +· +1 /m);
    assert.match(text, /^ {2}too long: title: has 14 characters, and 12 is the limit$/m);
  });

  it('tells a pull request the same', async () => {
    edit(target, 'La carte', 'La *belle* carte');
    const text = markdownReport(await check(root));
    assert.match(text, /^\*\*Not ready yet\.\*\*/);
    assert.match(text, /^\|  \| complete \| missing \| to review .*\n\| --- \| --- \|/m);
    assert.match(text, /^\| French \| 2 of 3 \| · \| · \| 1 \|/m);
    assert.match(text, /<summary>French: 1<\/summary>\n\n- too long: `title`: has 16 characters/);
    edit(target, 'La *belle* carte', '');
    assert.match(markdownReport(await check(root)), /^- missing: `title`: not translated: The card$/m);
    edit(target, '<target></target>', '<target>La carte</target>');
    assert.match(markdownReport(await check(root)), /^\*\*Every text is there/);
    assert.doesNotMatch(markdownReport(await check(root)), /<details>/);
  });

  it('wants a file for each language', async () => {
    rmSync(join(root, target));
    const found = lines(await check(root));
    assert.match(found[0], /^file: fr : there is no .*fr\.xlf/);
  });

  it('gives a new language its file, where everything is left to do', async () => {
    assert.equal(await add(root, 'ES'), 'es');
    await update(root);
    const {findings, languages} = await check(root);
    assert.deepEqual(languages, ['en', 'fr', 'es']);
    assert.deepEqual([...new Set(findings.map(({kind}) => kind))], ['missing']);
    assert.equal(findings.length, 3);
    assert.match(readFileSync(join(root, 'locales/es.xlf'), 'utf8'), /target-language="es"/);
  });

  it('adds no language twice, and none that nobody speaks', async () => {
    for (const there of ['fr', 'en']) await assert.rejects(add(root, there), /is there already/);
    for (const wrong of ['xx', 'Spanish', '']) await assert.rejects(add(root, wrong), /is no language that I know/);
    assert.deepEqual((await check(root)).languages, ['en', 'fr']);
  });

  it('wants a description for translators', async () => {
    edit(source, `, desc: 'Card, a count'`, '');
    edit(target, /\s*<note from="lit-localize">Card, a count<\/note>/, '');
    await fails(/^source: en members: no desc/);
  });

  it('wants an id for each text, and for one text only', async () => {
    edit(
      source,
      `'The card', {id: 'title', desc: 'Card, heading; at most 12 characters'}`,
      `'Who decides?', {id: 'question', desc: 'Card, heading'}`,
    );
    edit(target, /<trans-unit id="title">[^]*?<\/trans-unit>\n/, '');
    await fails(/^source: en question: two texts have this id/);
    edit(source, `{id: 'question', desc: 'Card, heading'}`, `{desc: 'Card, heading'}`);
    await update(root);
    const found = lines(await check(root));
    assert.ok(
      found.some((problem) => /a text without an id/.test(problem)),
      found.join('\n'),
    );
  });

  it('wants texts to keep to the limit that their description names', async () => {
    edit(target, 'La carte', 'La belle carte');
    await fails(/^long: fr title: has 14 characters, and 12 is the limit/);
    edit(target, 'La belle carte', 'La car\u00ADte bel\u00ADle');
    await fails(/^long: fr title: has 14 characters/);
  });

  it('wants good typography in source and target', async () => {
    edit(target, 'Qui décide\u202F?', 'Qui décide ?');
    await fails(/^typography: fr question: lacks the narrow no-break space/);
  });
});
