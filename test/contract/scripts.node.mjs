/** Every script file can be loaded in any way, and by every browser that has what it needs. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'acorn';
import {walk} from 'estree-walker';
import {languages} from '../../tools/languages.mjs';

const read = (file) => readFileSync(file, 'utf8');
const scripts = ['', '.standalone'].flatMap((kind) =>
  ['', ...languages.map((lang) => `.${lang}`)].map((lang) => `dist/mutual-identity-card${kind}${lang}.js`),
);
const chunks = readdirSync('dist/chunks', {recursive: true})
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/chunks/${name}`);

/** What Safari 15.4 reads, where most phones that no longer get a new system have stopped. */
const options = {ecmaVersion: 2022};
const newer = ({type, regex}) =>
  (type === 'StaticBlock' && 'a static block') ||
  (regex && /\(\?<[=!]/.test(regex.pattern) && `a look-behind: ${regex.pattern}`) ||
  (regex && /[dv]/.test(regex.flags) && `a pattern with the flags ${regex.flags}`);

for (const file of [...scripts, ...chunks]) {
  test(`${file} holds nothing newer than Safari 15.4`, () => {
    const found = [];
    walk(parse(read(file), {...options, sourceType: chunks.includes(file) ? 'module' : 'script'}), {
      enter(node) {
        const what = newer(node);
        if (what) found.push(what);
      },
    });
    assert.deepEqual(found, []);
  });
}

for (const file of scripts) {
  test(`${file} is a classic script as well, and gives no name to the page`, () => {
    const {body} = parse(read(file), {...options, sourceType: 'script'});
    const kinds = body.map(({type}) => type).filter((type) => type !== 'EmptyStatement');
    assert.deepEqual(kinds, ['ExpressionStatement']);
  });

  test(`${file} may stand between the scripts of a page`, () => {
    const page = `const e = 1, t = 2, i = 3\n${read(file)}${read(file)}(function () { var s })()`;
    assert.doesNotThrow(() => parse(page, {...options, sourceType: 'script'}));
  });

  test(`${file} reads the same in every encoding`, () => {
    const [letter] = /[^\0-\x7f]/.exec(read(file)) ?? [];
    assert.equal(letter, undefined);
  });
}

test('a mark with alternative text has a plain one before it, for a browser that knows the plain one alone', () => {
  const marks = [...scripts, ...chunks].flatMap((file) => [
    ...read(file).matchAll(/(content:("[^"]*"|\\?'[^']*\\?');?)?content:("[^"]*"|\\?'[^']*\\?') ?\/ ?/g),
  ]);
  assert.ok(marks.length > 0);
  for (const [all, , plain, mark] of marks) assert.equal(plain, mark, all);
});
