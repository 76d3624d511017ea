/** A script means the same, escaped and closed in itself. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import vm from 'node:vm';
import {asciiTemplates} from '../../tools/build/ascii-templates.mjs';
import {smallScripts} from '../../tools/build/small-scripts.mjs';
import {bundle} from './bundle.mjs';

const scriptOf = async (code) =>
  (await bundle({'src/entry.ts': code}, [asciiTemplates, smallScripts('/*! ours */')]))['entry.js'];

test('texts, templates and patterns mean the same without a letter beyond ASCII', async () => {
  const script = await scriptOf("globalThis.found = ['é\u202f!', `œ${'’'}`, /[à-ÿ]/u.test('é'), '😀'];");
  assert.match(script, /^[\0-\x7f]*$/);
  const page = vm.createContext({});
  vm.runInContext(script, page);
  assert.deepEqual([...page.found], ['é\u202f!', 'œ’', true, '😀']);
});

test('no name of it becomes the page’s, and it is strict as a module is', async () => {
  const page = vm.createContext({});
  vm.runInContext(
    await scriptOf(
      'class A {} function b() { return this } const c = b(); var d = A; globalThis.found = [c, typeof d];',
    ),
    page,
  );
  assert.deepEqual([...page.found], [undefined, 'function']);
  assert.deepEqual(Object.keys(page), ['found']);
});

test('it may stand between scripts that do not end themselves', async () => {
  const script = await scriptOf('globalThis.found = 1;');
  const page = vm.createContext({});
  vm.runInContext(`let a = () => 'a'\n${script}${script}(() => { globalThis.after = a() })()`, page);
  assert.deepEqual([page.found, page.after], [1, 'a']);
});

test('the banner is what it begins with', async () => assert.ok((await scriptOf('a()')).startsWith('/*! ours */\n')));

test('a template with a tag means the same, too', async () => {
  const script = await scriptOf('const html = ([text], value) => text + value; globalThis.found = html`« 😀${1}`;');
  assert.match(script, /^[\0-\x7f]*$/);
  const page = vm.createContext({});
  vm.runInContext(script, page);
  assert.equal(page.found, '«\u202f😀1');
});

test('what no classic script can do stops the build', async () => {
  await assert.rejects(scriptOf('export const a = 1;'), /The entry entry exports something/);
});
