/** What a script begins with. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {entry} from '../../tools/build/entry.mjs';

/** The virtual modules, with what they import left where it is. */
const codeOf = async (lang) => {
  const sources = {
    name: 'sources',
    resolveId: (source) => (source.includes('/src/') ? {id: source, external: true} : null),
  };
  const build = await rollup({input: 'entry', plugins: [sources, entry(lang)]});
  const {output} = await build.generate({format: 'es'});
  return output[0].code;
};

test('without a language, the element alone', async () => {
  const code = await codeOf();
  assert.match(code, /src\/index\.ts/);
  assert.doesNotMatch(code, /generated/);
});

test('with a language, its words are there before the element is', async () => {
  const code = await codeOf('fr');
  const [words, element] = [code.indexOf('generated/fr/card-first.js'), code.indexOf('src/index.ts')];
  assert.ok(words >= 0 && words < element, code);
  assert.match(code, /shipped\['fr'\]\.words\.card\.value = /);
});
