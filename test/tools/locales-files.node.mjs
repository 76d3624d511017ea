/** The files of the translators, as their editors write them; and what is said of one that cannot be understood. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {add} from '../../tools/locales/add.mjs';
import {check} from '../../tools/locales/check.mjs';
import {update} from '../../tools/locales.mjs';
import {useProject} from './words-project.mjs';

const {at, edit, fails, lines, target} = useProject();

describe('a file that cannot be understood', () => {
  const notRead = async (pattern) => {
    await fails(pattern);
    const before = readFileSync(at(target), 'utf8');
    await assert.rejects(update(at()), pattern.source.includes('well') ? /well-formed/ : /fr\.xlf/);
    assert.equal(readFileSync(at(target), 'utf8'), before, 'nothing is written over it');
  };

  it('says the line where it is no XML', async () => {
    edit(target, 'La carte</target>', 'La carte');
    await notRead(/^file: fr : fr\.xlf is not well-formed XML, near line \d+\. Save it anew/);
  });

  it('wants its own language in it', async () => {
    edit(target, 'target-language="fr"', 'target-language="nl"');
    await notRead(/^file: fr : fr\.xlf says that its target-language is nl\. It must be fr\./);
  });

  it('wants XLIFF 1.2, and in a text only what is filled in', async () => {
    edit(target, '<target>La carte</target>', '<target><g id="1">La carte</g></target>');
    await notRead(/^file: fr : fr\.xlf: title has a <g>\. In a text there is only <x id="0"\/>/);
    writeFileSync(at(target), '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>');
    await notRead(/^file: fr : fr\.xlf has no <file>: it is no XLIFF 1\.2/);
  });

  it('goes on with the other languages', async () => {
    await add(at(), 'es');
    await update(at());
    edit(target, 'La carte</target>', 'La carte');
    const found = lines(await check(at()));
    assert.match(found[0], /^file: fr : fr\.xlf is not well-formed/);
    assert.equal(found.filter((line) => line.startsWith('missing: es ')).length, 3);
  });
});

describe('the files of the translators', () => {
  it('takes what editors write: states, approval, lines and attributes in their own way', async () => {
    const as = (change) => {
      const before = readFileSync(at(target), 'utf8');
      writeFileSync(at(target), change(before));
    };
    as((text) => text.replaceAll('<target>', '<target state="translated">'));
    assert.deepEqual(lines(await check(at())), [], 'Poedit');
    as((text) =>
      text
        .replaceAll(/<trans-unit id="(\w+)">/g, '<trans-unit id="$1" approved="yes">')
        .replaceAll(/\n *</g, '\n      <'),
    );
    assert.deepEqual(lines(await check(at())), [], 'Weblate and Virtaal');
    as((text) => text.replaceAll('\n', '\r\n').replaceAll('state="translated"', 'xml:lang="fr" state="final"'));
    assert.deepEqual(lines(await check(at())), [], 'OmegaT, on Windows');
    for (const state of ['new', 'needs-l10n', 'needs-adaptation']) {
      as((text) => text.replace(/state="[\w-]+"/, `state="${state}"`));
      await fails(new RegExp(`^stale: fr \\w+: ${state}`));
    }
  });
});
