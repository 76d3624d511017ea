/** Style sheets lose what only readers need, and mean the same. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {smallStyles} from '../../tools/build/small-styles.mjs';
import {transformed} from './bundle.mjs';

const moduleWith = (css) => `export const styles = \`${css}\`;`;
const small = async (path, css) => /`([^]*)`/.exec(await transformed(path, moduleWith(css), [smallStyles]))[1];

for (const path of ['src/quiz/styles.ts', 'src/quiz/result.styles.ts', 'src/quiz/styles/print.ts']) {
  test(`a style sheet in ${path}`, async () => {
    assert.equal(await small(path, '\n  .a {\n    color: red; /* why */\n  }\n'), '.a{color:red}');
  });
}

test('a variable bears our name, unless it does already', async () => {
  const css = '.a { --line: red; color: oklch(from var(--line, var(--mic-text)) l c h); fill: var(--_mic-bg) }';
  const expected = '.a{--_mic_line:red;color:oklch(from var(--_mic_line,var(--mic-text)) l c h);fill:var(--_mic-bg)}';
  assert.equal(await small('src/styles.ts', css), expected);
});

test('another text is left as it is', async () => {
  assert.equal(await small('src/quiz/view.ts', '.a { color: red; }'), '.a { color: red; }');
});

test('what CSS escapes is escaped once more, for the text that holds it', async () => {
  const code = await transformed('src/styles.ts', moduleWith(".a::before { content: '\\\\\\\\'; }"), [smallStyles]);
  const {styles} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.equal(styles, '.a:before{content:"\\\\"}');
});

test('a style sheet put into another is refused, with its file', async () => {
  await assert.rejects(small('src/styles.ts', '.a { color: ${1} }'), /src\/styles\.ts: a style sheet is one text/);
});
