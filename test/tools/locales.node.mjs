/** The check of the translations fails on each kind of fault, on a project of three texts. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {add} from '../../tools/locales/add.mjs';
import {check} from '../../tools/locales/check.mjs';
import {markdownReport, report} from '../../tools/locales/report.mjs';
import {update} from '../../tools/locales.mjs';
import {useProject} from './words-project.mjs';

const {at, edit, fails, lines, source, target} = useProject();

describe('the check of the translations', () => {
  it('passes where all is well, and counts', async () => {
    assert.deepEqual(await check(at()), {findings: [], texts: 3, languages: ['en', 'fr']});
  });

  it('wants every text translated', async () => {
    edit(target, '<target>La carte</target>', '<target> </target>');
    await fails(/^missing: fr title: not translated: The card/);
    edit(target, /\s*<target> <\/target>/, '');
    await fails(/^missing: fr title: not translated: The card/);
  });

  it('wants someone to look where the English has changed', async () => {
    edit(source, 'Who decides?', 'Who has a say?');
    await fails(/^file: fr : fr\.xlf does not hold the English of today/);
    await update(at());
    assert.match(readFileSync(at(target), 'utf8'), /<target state="needs-translation">Qui décide/);
    await fails(/^stale: fr question: needs-translation/);
    await update(at());
    await fails(/^stale: fr question: needs-translation/);
    edit(target, ' state="needs-translation"', '');
    assert.deepEqual((await check(at())).findings, []);
  });

  it('wants no unit that is no longer used', async () => {
    edit(target, '</body>', '<trans-unit id="gone">\n  <source>Gone</source>\n</trans-unit>\n</body>');
    const found = lines(await check(at()));
    assert.ok(
      found.some((problem) => /^file: fr gone: no longer used/.test(problem)),
      found.join('\n'),
    );
  });

  it('wants what is filled in to be there in each language', async () => {
    edit(target, '<target><x id="0" equiv-text="${count}"/> membres', '<target>Des membres');
    await fails(/^placeholders: fr members: lacks \{0\}/);
  });

  it('wants the marks of the English, and no others', async () => {
    edit(target, '<target>La carte</target>', '<target>&lt;b&gt;La carte&lt;/b&gt;</target>');
    const found = lines(await check(at()));
    assert.match(found[0], /^markup: fr title: has the markup <\/b> <b>, English none/);
  });

  it('wants no space where another stands already', async () => {
    edit(target, '<target>La carte', '<target>La  carte');
    await fails(/^typography: fr title: has two spaces in a row/);
  });

  it('wants what is filled in once', async () => {
    edit(target, '</target>\n  <note from="lit-localize">Card, a count', ' <x id="0" equiv-text="${count}"/>$&');
    await fails(/^placeholders: fr members: has \{0\} too often/);
  });

  describe('with a glossary', () => {
    const glossary = (concepts) => writeFileSync(at('locales/glossary.json'), JSON.stringify({concepts}));

    it('wants no forbidden word, unless it is part of a preferred term or the text may say it', async () => {
      const fr = {preferred: ['carte verte'], forbidden: ['carte', 'plan']};
      glossary([{id: 'card', fr}]);
      await fails(/^terms: fr title: says ‘carte’/);
      edit(target, 'La carte', 'Carte verte');
      assert.deepEqual(lines(await check(at())), []);
      edit(target, 'Carte verte', 'Les cartes');
      assert.deepEqual(lines(await check(at())), []);
      edit(target, 'Les cartes', 'Un plan');
      await fails(/^terms: fr title: says ‘plan’/);
      glossary([{id: 'card', fr: {...fr, allowedIn: ['tit']}}]);
      assert.deepEqual(lines(await check(at())), []);
    });

    it('wants a fixed term wherever the English has it', async () => {
      const concept = {id: 'card', en: {preferred: ['card']}, fr: {preferred: ['fiche']}};
      glossary([concept]);
      assert.deepEqual(lines(await check(at())), []);
      glossary([{...concept, fixed: true}]);
      await fails(/^terms: fr title: does not say ‘fiche’/);
    });
  });

  it('tells a translator in a table what is left', async () => {
    edit(target, 'La carte', 'La belle carte');
    const text = report(await check(at()));
    assert.match(text, /^ +complete +missing +to review +too long/);
    assert.match(text, /^French +2 of 3 +· +· +1 /m);
    assert.match(text, /^French:\n {2}too long: title: has 14 characters, and 12 is the limit$/m);
    assert.match(text, /\n\nWhat to do:\n {2}too long: say it shorter/);
    assert.ok(!text.includes('placeholders:'), 'nothing of what is well');
  });

  it('tells a pull request the same', async () => {
    edit(target, 'La carte', 'La *belle* carte');
    const text = markdownReport(await check(at()));
    assert.match(text, /^\*\*Not ready yet\.\*\*/);
    assert.match(text, /^\|  \| complete \| missing \| to review .*\n\| --- \| --- \|/m);
    assert.match(text, /^\| French \| 2 of 3 \| · \| · \| 1 \|/m);
    assert.match(text, /<summary>French: 1<\/summary>\n\n- too long: `title`: has 16 characters/);
    edit(target, 'La *belle* carte', '');
    assert.match(markdownReport(await check(at())), /^- missing: `title`: not translated: The card$/m);
    edit(target, '<target></target>', '<target>La carte</target>');
    assert.match(markdownReport(await check(at())), /^\*\*Every text is there/);
    assert.doesNotMatch(markdownReport(await check(at())), /<details>/);
  });

  it('wants a file for each language', async () => {
    rmSync(at(target));
    const found = lines(await check(at()));
    assert.match(found[0], /^file: fr : there is no fr\.xlf/);
  });

  it('gives a new language its file, where everything is left to do', async () => {
    assert.equal(await add(at(), 'ES'), 'es');
    await update(at());
    const {findings, languages} = await check(at());
    assert.deepEqual(languages, ['en', 'fr', 'es']);
    assert.deepEqual([...new Set(findings.map(({kind}) => kind))], ['missing']);
    assert.equal(findings.length, 3);
    assert.match(readFileSync(at('locales/es.xlf'), 'utf8'), /target-language="es"/);
  });

  it('adds no language twice, and none that nobody speaks', async () => {
    for (const there of ['fr', 'en']) await assert.rejects(add(at(), there), /is there already/);
    for (const wrong of ['xx', 'Spanish', '']) await assert.rejects(add(at(), wrong), /is no language that I know/);
    assert.deepEqual((await check(at())).languages, ['en', 'fr']);
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
    await update(at());
    const found = lines(await check(at()));
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
