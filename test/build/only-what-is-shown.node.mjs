/** The words that visitors download hold no state of review. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {onlyWhatIsShown} from '../../tools/build/only-what-is-shown.mjs';
import {transformed} from './bundle.mjs';

const words = `export const items = [
  {id: 'a', status: {state: 'draft'}, text: 'First'},
  {id: 'b', status: {state: 'approved', by: 'AIM'}},
  {status: {state: 'draft'}},
];
export const ui = {status: {ready: 'It is ready'}, edition: {status: 'draft'}};`;
const load = async (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test('the state of review is left out, and what is called like it stays', async () => {
  const {items, ui} = await load(await transformed('src/generated/fr/card.js', words, [onlyWhatIsShown]));
  assert.deepEqual(items, [{id: 'a', text: 'First'}, {id: 'b'}, {}]);
  assert.deepEqual(ui, {status: {ready: 'It is ready'}, edition: {status: 'draft'}});
});

test('other modules are left as they are', async () => {
  const {items} = await load(await transformed('src/quiz/view.ts', words, [onlyWhatIsShown]));
  assert.deepEqual(items[0].status, {state: 'draft'});
});
