/** What a script begins with. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {entry} from '../../tools/build/entry.mjs';

/** The modules in the order in which they run. */
const orderOf = async (lang) => {
  const order = [];
  const recorder = {
    name: 'recorder',
    resolveId: (source, importer) => (importer ? {id: source, external: true} : null),
  };
  const build = await rollup({input: 'entry', plugins: [entry(lang), recorder]});
  const {output} = await build.generate({format: 'es'});
  for (const [, path] of output[0].code.matchAll(/from '(.+)'|import '(.+)'/g)) order.push(path);
  return {code: output[0].code, order};
};

test('without a language, the element alone', async () => {
  const {code} = await orderOf();
  assert.match(code, /src\/index\.ts/);
  assert.doesNotMatch(code, /generated/);
});

test('with a language, its words are there before the element is', async () => {
  const {code} = await orderOf('fr');
  const [words, element] = [code.indexOf('generated/fr/card.js'), code.indexOf('src/index.ts')];
  assert.ok(words >= 0 && words < element, code);
  assert.match(code, /shipped\.fr\.words\.card\.value = /);
});
