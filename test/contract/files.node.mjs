/** Every file and every import path that a partner may rely on. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'acorn';
import {walk} from 'estree-walker';
import {wordsOf} from '../../tools/build/words.mjs';
import {languages} from '../../tools/languages.mjs';

const read = (file) => readFileSync(file, 'utf8');
const package_ = JSON.parse(read('package.json'));
const scripts = ['', '.standalone'].flatMap((kind) =>
  ['', ...languages.map((lang) => `.${lang}`)].map((lang) => `dist/mutual-identity-card${kind}${lang}.js`),
);

test('every script of the contract is there, with its source map', () => {
  for (const file of scripts) {
    assert.ok(existsSync(file), file);
    assert.ok(existsSync(`${file}.map`), `${file}.map`);
    assert.match(read(file), /\/\/# sourceMappingURL=/);
  }
});

test('every import path leads to a file, with its types', async () => {
  for (const [path, target] of Object.entries(package_.exports)) {
    if (path.includes('*')) continue;
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) assert.ok(existsSync(file), file);
  }
  for (const file of package_.files) if (!file.startsWith('!')) assert.ok(existsSync(file), file);
  assert.ok(existsSync(package_.customElements));
});

test('both entry points can be imported in plain Node; only one registers', async () => {
  const {MutualIdentityCard} = await import('mutual-identity-card/element.js');
  assert.equal(globalThis.customElements.get('mutual-identity-card'), undefined);
  const whole = await import('mutual-identity-card');
  assert.equal(whole.MutualIdentityCard, MutualIdentityCard);
  assert.equal(globalThis.customElements.get('mutual-identity-card'), MutualIdentityCard);
});

test('the class, the scripts and the manifest bear the version of the package', async () => {
  const {MutualIdentityCard} = await import('mutual-identity-card/element.js');
  assert.equal(MutualIdentityCard.version, package_.version);
  const version = new RegExp(`^(//# .*\\n)?/\\*! mutual-identity-card ${package_.version.replaceAll('.', '\\.')} `);
  for (const file of scripts) assert.match(read(file), version, file);
  assert.ok(read('custom-elements.json').includes(`"'${package_.version}'"`));
});

test('an entry is compiled on its way, since all of it is called as it loads; the file of everything is not', () => {
  for (const file of scripts) {
    assert.equal(read(file).startsWith('//# allFunctionsCalledOnLoad\n'), !file.includes('standalone'), file);
  }
});

test('a chunk imports nothing by itself, an entry nothing but its chunks, and one file for all nothing at all', () => {
  const importsOf = (file, sourceType) => {
    const found = new Set();
    walk(parse(read(file), {ecmaVersion: 2022, sourceType}), {
      enter({type, source}) {
        if (/^(Import|Export)/.test(type) && source) found.add(type);
      },
    });
    return [...found];
  };
  const later = ['ImportExpression'];
  const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
  assert.ok(chunks.length > 0);
  for (const name of chunks) {
    const asksLater = /^profile-[\w-]{8}\.js$/.test(name);
    assert.deepEqual(importsOf(`dist/chunks/${name}`, 'module'), asksLater ? later : [], name);
  }
  for (const file of scripts) {
    assert.deepEqual(importsOf(file, 'script'), file.includes('standalone') ? [] : later, file);
  }
});

test('Lit asks for a policy under our own name', () => {
  for (const file of scripts) {
    assert.ok(read(file).includes('createPolicy("mutual-identity-card"'), file);
    assert.doesNotMatch(read(file), /createPolicy\("lit-html"/, file);
  }
});

test('the editor of WordPress says nothing that is not among the words of the content, to be translated', async () => {
  const {wordpress} = await wordsOf('en', 'wordpress');
  const textsOf = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(textsOf));
  const texts = textsOf(wordpress);
  const said = [...read('wordpress/block/editor.js').matchAll(/__\(\s*'([^']+)'/g)].map(([, text]) => text);
  assert.ok(said.length > 20);
  assert.deepEqual(
    said.filter((text) => !texts.includes(text)),
    [],
  );
});

test('no template has a style attribute, which a strict policy would block', () => {
  const files = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    const code = read(`src/${file}`);
    assert.doesNotMatch(code, /<[a-z][^<>]*\sstyle=/, file);
    assert.doesNotMatch(code, /\bstyleMap\b|setAttribute\('style'/, file);
  }
});
