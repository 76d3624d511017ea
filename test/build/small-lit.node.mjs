/** Lit as it is published, and as another minifier might write it: what ours never asks for is left out, by its names. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {smallLit} from '../../tools/build/small-lit.mjs';

const scriptOf = async (code, ...plugins) => {
  const entry = {
    name: 'entry',
    resolveId: (source) => (source === 'entry' ? '\0entry' : null),
    load: (id) => (id === '\0entry' ? code : null),
  };
  const build = await rollup({input: 'entry', plugins: [entry, nodeResolve(), ...plugins]});
  const {output} = await build.generate({format: 'es'});
  return output[0].code;
};

const otherNames = {
  name: 'other-names',
  transform: (code, id) =>
    id.includes('node_modules') ? transform(code, {minifyIdentifiers: true, sourcemap: true}) : null,
};

/** The element, and its templates. */
const parts = {
  "export {ReactiveElement} from '@lit/reactive-element';": [
    ...['addController', 'hostConnected', 'hostUpdate', 'addInitializer', 'finalizeStyles', 'shadowRootOptions'],
    ...['hasChanged', 'noAccessor', 'useDefault', 'wrapped', 'getOwnPropertySymbols', 'JSON.parse', 'firstUpdated'],
  ],
  "export {html, render} from 'lit/html.js';": ['_$litDirective$', '_$AP', '_$AU', 'setConnected'],
};

for (const [how, plugins] of Object.entries({'as it is published': [], 'with other names': [otherNames]})) {
  test(`of Lit ${how}, what ours never asks for is left out`, async () => {
    for (const [code, names] of Object.entries(parts)) {
      const [whole, small] = await Promise.all([scriptOf(code), scriptOf(code, ...plugins, smallLit)]);
      assert.deepEqual(
        names.filter((name) => !whole.includes(name)),
        [],
        'this is what Lit has',
      );
      assert.deepEqual(
        names.filter((name) => small.includes(name)),
        [],
      );
    }
  });
}

test('a directive stops the build, which would draw nothing of it', async () => {
  const code = "export {repeat} from 'lit/directives/repeat.js';";
  assert.ok(await scriptOf(code));
  await assert.rejects(scriptOf(code, smallLit), /Directives are left out/);
});
