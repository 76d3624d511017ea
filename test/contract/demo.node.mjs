/** The demo keeps step with the element: a control for each attribute, the card's own words in its snippets. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fallback, snippet, ways} from '../../demo/snippet.js';

const read = (file) => readFileSync(file, 'utf8');
const [{declarations}] = JSON.parse(read('custom-elements.json')).modules;
const [{attributes, events}] = declarations;
const pages = ['demo/index.html', ...readdirSync('demo/pages').map((name) => `demo/pages/${name}`)].filter((file) =>
  file.endsWith('.html'),
);

test('there is a control for each attribute', () => {
  const page = read('demo/index.html');
  for (const {name} of attributes) assert.match(page, new RegExp(`<(select|input)[^>]* name="${name}"`), name);
});

test('the demo listens to each event', () => {
  const code = read('demo/demo.js');
  for (const {name} of events) assert.ok(code.includes(name), name);
});

for (const [lang, {title, text}] of Object.entries(fallback)) {
  test(`the words of the ${lang} snippet are those of the card`, async () => {
    const {ui, principles} = await import(`../../src/generated/${lang}/card.js`);
    const whole = (words) => words.replaceAll('\u00AD', '');
    assert.equal(title, whole(ui.title));
    for (const {name} of principles) assert.ok(text.toLowerCase().includes(whole(name).toLowerCase()), name);
  });
}

test('a snippet holds what was asked for, escaped, and nothing else', () => {
  assert.equal(
    snippet({way: 'module', lang: 'en', attributes: {theme: 'dark', seed: '"<&', remember: true}, accent: '#0b6e99'}),
    `<script type="module" src="/js/mutual-identity-card.js"></script>
<style>
  mutual-identity-card { --mic-accent: #0b6e99; }
</style>
<mutual-identity-card theme="dark" seed="&quot;&lt;&amp;" remember><strong>${fallback.en.title}.</strong> ${fallback.en.text}</mutual-identity-card>`,
  );
  assert.match(
    snippet({way: 'div', lang: 'fr', attributes: {lang: 'fr', remember: true}}),
    /data-lang="fr" data-remember>/,
  );
});

test('each way of the demo names a script that the build makes', () => {
  for (const {script} of Object.values(ways)) {
    for (const lang of Object.keys(fallback)) {
      const [, file] = /src="\/js\/([^"]+)"/.exec(script(lang));
      assert.ok(readdirSync('dist').includes(file), file);
    }
  }
});

for (const page of pages) {
  test(`${page} loads only what is there, and works as a page without inline code`, () => {
    const code = read(page);
    for (const [, path] of code.matchAll(/ (?:src|href)="([^"#]+)/g)) {
      assert.doesNotThrow(() =>
        read(new URL(path, `file://${process.cwd()}/${page}`).pathname.replace(/\/$/, '/index.html')),
      );
    }
    assert.doesNotMatch(code, /\sstyle=|\son[a-z]+=|<script(?![^>]*src=)|<style/);
  });
}
