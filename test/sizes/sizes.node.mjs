/** Size is a test: what a visitor downloads stays what it was, or the table changes in the same commit. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import test from 'node:test';
import {excesses, keptTable, measure} from '../../tools/sizes.mjs';

test('no file and no visit weighs more than the table allows', () => {
  assert.ok(existsSync('dist/chunks'), 'Nothing is built. Run: npm run build');
  const sizes = measure();
  const found = excesses(sizes, keptTable());
  const remedy = 'If it is worth that much: node tools/sizes.mjs --update, or paste into test/sizes/table.json:';
  assert.deepEqual(found, [], `${found.join('\n')}\n${remedy}\n${JSON.stringify(sizes, null, 2)}`);
});

test('a heavier file is found, and so is one that is new or gone', () => {
  const table = {files: {a: 1000, b: 1000}, visits: {'card, then quiz: its first question': 38990}};
  const now = {files: {a: 1041, c: 1}, visits: {'card, then quiz: its first question': 39001}};
  assert.deepEqual(excesses(now, table), [
    'a: 1041 B, 1 B above its limit of 1040 B',
    'c: new',
    'b: gone',
    'card, then quiz: its first question: 39001 B, 1 B above its limit of 39000 B',
  ]);
});
