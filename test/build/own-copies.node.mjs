/** A chunk imports nothing, and nothing is copied without a decision. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownCopies} from '../../tools/build/own-copies.mjs';
import {bundle} from './bundle.mjs';

const modules = {
  'src/entry.ts': `
    import {a} from './shared/a.ts';
    export const load = () => [import('./quiz/view.ts'), import('./profile/view.ts'), a];`,
  'src/quiz/view.ts': "import {mark} from './mark.ts'; export const quiz = mark;",
  'src/quiz/mark.ts': "import {a} from '../shared/a.ts'; export const mark = a + ' in the mark';",
  'src/profile/view.ts': "import {a} from '../shared/a.ts'; export const profile = [a, () => import('./form.ts')];",
  'src/profile/form.ts': "import {a} from '../shared/a.ts'; export const form = a;",
  'src/shared/a.ts': "import {b} from './b.ts'; export const a = b + String(Date.now());",
  'src/shared/b.ts': "export const b = 'the shared line';",
};

test('what several files need is in each of them, once', async () => {
  const files = Object.values(await bundle(modules, [ownCopies(['src/shared/**'])]));
  assert.equal(files.length, 4);
  for (const code of files) {
    assert.doesNotMatch(code, /^import\b/m);
    assert.equal(code.split('the shared line').length, 2, code);
  }
});

test('without the plugin a chunk would import another: this test sees what it looks for', async () => {
  const files = Object.values(await bundle(modules, []));
  assert.ok(files.some((code) => /^import\b/m.test(code)));
});

test('a module that may not be copied is refused, with the files that it would be in', async () => {
  await assert.rejects(
    bundle(modules, [ownCopies(['src/shared/a.ts'])]),
    /src\/shared\/b\.ts would be in .*the entry.*src:quiz:view\.ts.*Hand it over/,
  );
});
