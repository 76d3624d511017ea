/** Where a script looks for its chunks, and what it gives as its own address. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import vm from 'node:vm';
import {addresses, ownAddress} from '../../tools/build/addresses.mjs';
import {bundle} from './bundle.mjs';

const modules = {
  'src/entry.ts': "globalThis.load = (again) => import('./quiz.ts');",
  'src/quiz.ts': "export const load = (again) => import('./mark.ts');",
  'src/mark.ts': 'export const mark = 1;',
};

/** What the script asks for, on a page whose `document.currentScript` is this. */
const requested = async (currentScript, again = '') => {
  const {'entry.js': code} = await bundle(modules, [addresses]);
  const page = {URL, document: {currentScript}, ask: String};
  vm.runInContext(code.replace('import(', 'ask('), vm.createContext(page));
  return page.load(again);
};
const script = (src) => ({localName: 'script', src});

test('a module asks beside itself', async () => assert.equal(await requested(null), './quiz.js'));

test('a classic script asks beside the address that it came from, whatever the query', async () => {
  const address = new URL(await requested(script('https://cdn.test/js/card.js?from=/a/b'), '?again=1'));
  assert.equal(address.href, 'https://cdn.test/js/quiz.js?again=1');
});

test('a script inside the page has no address', async () => assert.equal(await requested(script('')), './quiz.js'));

test('an image of the page that is named currentScript says nothing', async () => {
  assert.equal(await requested({localName: 'img', src: 'https://elsewhere.test/a.png'}), './quiz.js');
});

test('a chunk is a module: it asks beside itself', async () => {
  const {'quiz.js': code} = await bundle(modules, [addresses]);
  assert.ok(code.includes("import('./mark.js'+again)"), code);
  assert.ok(!code.includes('currentScript'));
});

test('a script that holds everything gives its own address', async () => {
  const {'entry.js': code} = await bundle({'src/entry.ts': 'globalThis.address = import.meta.url;'}, [ownAddress]);
  const page = {document: {currentScript: script('https://cdn.test/card.standalone.js')}};
  vm.runInContext(code, vm.createContext(page));
  assert.equal(page.address, 'https://cdn.test/card.standalone.js');
});
