/** Lit as it is published, in a page of its own: what it leaves there, and by which name it asks for its policy. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import vm from 'node:vm';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {ownLit} from '../../tools/build/own-lit.mjs';
import {bundle} from './bundle.mjs';

const asPublished = {
  name: 'as-published',
  resolveId: (source) => (source === 'entry' ? '\0entry' : null),
  load: (id) => (id === '\0entry' ? "export {LitElement, html} from 'lit';" : null),
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
const run = (script, createPolicy) => {
  const names = [];
  const page = {
    document: {createTreeWalker() {}, createComment() {}},
    HTMLElement: class {},
    trustedTypes: {createPolicy: (name) => names.push(name) && createPolicy?.(name)},
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
  test(`Lit ${how} leaves nothing on the page, and asks for a policy of our name`, async () => {
    const script = await scriptOf(...plugins, ownLit('ours'));
    assert.deepEqual(run(script), {names: ['ours'], left: []});
  });
}

test('without the plugin it would: this test sees what it looks for', async () => {
  const hookless = (await scriptOf()).replaceAll(/(Polyfill|Hydrate)Support/g, '$1');
  const {names, left} = run(hookless);
  assert.deepEqual(names, ['lit-html']);
  assert.ok(left.includes('litHtmlVersions') && left.includes('reactiveElementVersions'), left.join());
});

test('where the page forbids the policy, the script goes on', async () => {
  const forbid = () => {
    throw new TypeError('Policy disallowed');
  };
  assert.deepEqual(run(await scriptOf(ownLit('ours')), forbid).names, ['ours']);
});

test('a Lit that no longer asks for its policy stops the build, and says why', async () => {
  const path = 'node_modules/lit-html/lit-html.js';
  const code = readFileSync(path, 'utf8').replace('createPolicy("lit-html"', 'createPolicy("another"');
  await assert.rejects(bundle({[path]: code}, [ownLit('ours')]), /no longer asks for a policy named lit-html/);
});
