/** A module is known by its file, on every system, and so is its copy. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {copyOf, fileOf, isAmong, partsOf, pathOf} from '../../tools/build/modules.mjs';

const file = resolve('src/shared/storage.ts');
const copy = copyOf(file, 'src:quiz:view.ts');

test('a copy keeps its extension, its file and the name of its chunk', () => {
  assert.match(copy, /\.ts$/);
  assert.notEqual(copy, file);
  assert.deepEqual({...partsOf(copy)}, {file, chunk: 'src:quiz:view.ts'});
  assert.deepEqual({...partsOf(file)}, {file, chunk: undefined});
  for (const id of [copy, copy.replaceAll('/', '\\')]) assert.equal(pathOf(id), 'src/shared/storage.ts');
});

test('a folder may have a mark in its name', () => {
  assert.equal(fileOf('/home/c#/really?/src/a.ts'), '/home/c#/really?/src/a.ts');
});

test('a pattern finds files and their copies, whichever way the strokes lean', () => {
  const shared = isAmong('src/shared/**');
  for (const id of [file, copy, file.replaceAll('/', '\\'), copy.replaceAll('/', '\\')]) assert.ok(shared(id), id);
  assert.ok(!shared(resolve('src/quiz/view.ts')));
});
