/** The chunks of the first build are named by the others. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {chunkName, nameChunks, writeChunks} from '../../tools/build/chunks.mjs';
import {bundle} from './bundle.mjs';

const modules = {
  'src/entry.ts': "export const load = (again) => import('./quiz/view.ts');",
  'src/quiz/view.ts': "export const view = 'quiz';",
};
const naming = {options: {chunkFileNames: chunkName}};

test('a chunk is called after its folder and its file', () => {
  const nameOf = (path) => chunkName({facadeModuleId: resolve(path)});
  assert.equal(nameOf('src/quiz/view.ts'), 'chunks/quiz-[hash].js');
  assert.equal(nameOf('src/profile/form.chunk.ts'), 'chunks/profile-form-[hash].js');
  assert.equal(nameOf('src/generated/fr/card.js'), 'chunks/fr-card-[hash].js');
});

test('the second build writes no chunk, and asks for that of the first', async () => {
  const first = await bundle(modules, [writeChunks], naming);
  const second = await bundle(modules, [nameChunks], naming);
  const [chunk] = Object.keys(first).filter((name) => name.startsWith('chunks/quiz-'));
  assert.deepEqual(Object.keys(second), ['entry.js']);
  for (const {'entry.js': code} of [first, second]) assert.ok(code.includes(`import('./${chunk}')`), code);
});
