/** Lit as it is published, in a page of its own: what it leaves there, and that it asks for no policy. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {test} from 'node:test';
import vm from 'node:vm';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {ownLit} from '../../tools/build/own-lit.mjs';
import {bundle} from './bundle.mjs';

const asPublished = {
  name: 'as-published',
  resolveId: (source) => (source === 'entry' ? '\0entry' : source === resolve('vouching.js') ? source : null),
  load: (id) =>
    ({
      '\0entry': "export {LitElement, html} from 'lit';",
      [resolve('vouching.js')]: "export const vouched = (markup) => 'vouched: ' + markup;",
    })[id],
};

/** As another release might come out of another minifier. */
const otherNames = {
  name: 'other-names',
  transform: (code, id) =>
    id.includes('node_modules') ? transform(code, {minifyIdentifiers: true, sourcemap: true}) : null,
};

const scriptOf = async (...plugins) => {
  const build = await rollup({input: 'entry', plugins: [asPublished, nodeResolve(), ...plugins]});
  const {output} = await build.generate({format: 'iife', name: 'lit'});
  return output[0].code;
};

/** What a script finds and leaves on a page. */
const run = (script) => {
  const names = [];
  const page = {
    document: {createTreeWalker() {}, createComment() {}},
    HTMLElement: class {},
    trustedTypes: {createPolicy: (name) => names.push(name)},
    litHtmlPolyfillSupport: () => assert.fail('The hook of the page was called.'),
    reactiveElementPolyfillSupport: () => assert.fail('The hook of the page was called.'),
    litElementPolyfillSupport: () => assert.fail('The hook of the page was called.'),
    litElementHydrateSupport: () => assert.fail('The hook of the page was called.'),
  };
  const before = Object.keys(page);
  const context = vm.createContext(page);
  vm.runInContext(script, context);
  const left = Object.getOwnPropertyNames(context).filter((name) => !before.includes(name) && name !== 'lit');
  const symbols = vm.runInContext('Object.getOwnPropertyNames(Symbol)', vm.createContext({}));
  const moreSymbols = vm.runInContext('Object.getOwnPropertyNames(Symbol)', context);
  return {names, left: [...left, ...moreSymbols.filter((name) => !symbols.includes(name))]};
};

for (const [how, plugins] of Object.entries({'as it is published': [], 'with other names': [otherNames]})) {
  test(`Lit ${how} leaves nothing on the page, and what vouches for its templates is ours`, async () => {
    const script = await scriptOf(...plugins, ownLit('vouching.js'));
    assert.deepEqual(run(script), {names: [], left: []});
    assert.match(script, /\{createHTML: ?vouched\}/);
  });
}

test('without the plugin it would: this test sees what it looks for', async () => {
  const hookless = (await scriptOf()).replaceAll(/(Polyfill|Hydrate)Support/g, '$1');
  const {names, left} = run(hookless);
  assert.deepEqual(names, ['lit-html']);
  assert.ok(left.includes('litHtmlVersions') && left.includes('reactiveElementVersions'), left.join());
});

test('a Lit that no longer asks for its policy stops the build, and says why', async () => {
  const path = 'node_modules/lit-html/lit-html.js';
  const code = readFileSync(path, 'utf8').replace('createPolicy("lit-html"', 'createPolicy("another"');
  await assert.rejects(bundle({[path]: code}, [ownLit('vouching.js')]), /no longer asks for a policy named lit-html/);
});
