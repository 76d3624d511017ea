/** The words of the languages: where a page finds them, and what a language more costs who does not read it. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {wordsOf} from '../../tools/build/words.mjs';
import {languages, languagesIn, nameOf} from '../../tools/languages.mjs';

const files = ['card-first', 'card-more', 'quiz-first', 'quiz-more', 'profile-all'];
const read = (file) => readFileSync(`dist/${file}`, 'utf8');
const entries = ['', ...languages.map((lang) => `.${lang}`)].map((kind) => `mutual-identity-card${kind}.js`);

test('every entry finds the words of every language, by one pattern', () => {
  for (const entry of entries) {
    const [, hash] = /\/chunks\/\$\{\w+\}-\$\{\w+\}-([\w-]{8})\.js/.exec(read(entry));
    for (const lang of languages)
      for (const file of files)
        assert.ok(existsSync(`dist/chunks/${lang}-${file}-${hash}.js`), `${entry}: ${lang} ${file}`);
  }
});

test('no entry says more of a language than its name', () => {
  const named = new RegExp(`chunks/(${languages.join('|')})-`);
  for (const entry of entries) assert.doesNotMatch(read(entry), named, entry);
});

test('a file of one language holds all its words, and of no other language any', async () => {
  const definitions = await Promise.all(languages.map(async (lang) => (await wordsOf(lang)).ui.definition));
  for (const lang of languages) {
    const code = read(`mutual-identity-card.standalone.${lang}.js`);
    const text = code.replace(/\\x(..)|\\u(....)/g, (_, short, long) =>
      String.fromCharCode(parseInt(short ?? long, 16)),
    );
    const held = languages.filter((_, at) => text.includes(definitions[at]));
    assert.deepEqual(held, [lang]);
    assert.doesNotMatch(code, /chunks\//);
  }
});

test('each file of words has its source map', () => {
  for (const chunk of readdirSync('dist/chunks').filter((name) => name.endsWith('.js')))
    assert.ok(
      read(`chunks/${chunk}`).endsWith(`//# sourceMappingURL=${chunk}.map\n`) && existsSync(`dist/chunks/${chunk}.map`),
      chunk,
    );
});

test('languages stand in the order of their own names, so that a new one moves none about', () => {
  const registration = (...targetLocales) => ({sourceLocale: 'en', targetLocales});
  assert.deepEqual(languagesIn(registration('nl', 'fr')), ['en', 'fr', 'nl']);
  assert.deepEqual(languagesIn(registration('nl', 'de', 'fr', 'es')), ['de', 'en', 'es', 'fr', 'nl']);
  assert.deepEqual(
    ['de', 'es', 'fr'].map((lang) => nameOf(lang, lang)),
    ['Deutsch', 'Español', 'Français'],
  );
});
