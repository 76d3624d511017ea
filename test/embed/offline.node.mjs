/** offline.html as a trainer opens it: from a USB stick, without a network, for a room. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';

// Alone in a folder: there is nothing beside it that it could load.
const folder = mkdtempSync(join(tmpdir(), 'stick-'));
const file = join(folder, 'offline.html');
copyFileSync('dist/offline.html', file);
after(() => rmSync(folder, {recursive: true}));

test('it names no file, and forbids itself every request', () => {
  const html = readFileSync(file, 'utf8');
  const tags = html.replace(/(<(script|style)>)[^]*?<\/\2>/g, '$1');
  assert.doesNotMatch(tags, /\s(src|srcset|poster|action|data)=/);
  assert.deepEqual(
    [...tags.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href),
    ['data:,'],
  );
  assert.match(
    html,
    /content="default-src 'none'; script-src ('sha256-[^']+' ?){2}; style-src 'sha256-[^']+'; img-src data: blob:"/,
  );
  assert.equal(html.match(/<\/script>/g).length, 2);
});

const {found} = await findBrowsers();
for (const {name, ...rest} of found) {
  describe(`the file for a projector, ${name}`, {concurrency: 1, timeout: 120_000}, () => {
    let browser;
    before(async () => {
      browser = await open(rest);
      await browser.go(pathToFileURL(file).href);
    });
    after(() => browser?.close());

    test('every view in every language, and nothing is asked for', async () => {
      const found = await browser.run(async ({first, until, article, speak, show, use, sources, view}) => {
        const violations = [];
        addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
          violations.push(`${violatedDirective} ${blockedURI}`),
        );
        const card = await until(() => article(first()) && first(), 'the card');
        await speak(card, 'fr');
        await sources(card);
        const defects = await use(card);
        for (const lang of ['nl', 'en', 'fr']) {
          await speak(card, lang);
          for (const name of ['quiz', 'profile', 'card']) {
            await show(card, name);
            if (view(card) !== name) defects.push(`${lang}: no ${name}`);
          }
        }
        const requested = performance.getEntriesByType('resource').map(({name}) => name);
        return {violations, defects, requested: requested.filter((name) => !name.startsWith('data:'))};
      });
      assert.deepEqual(found, {violations: [], defects: [], requested: []});
    });

    test('the bar speaks the language of the card', async () => {
      const words = await browser.run(async ({first, speak, until}) => {
        const words = {};
        for (const lang of ['nl', 'en', 'fr']) {
          await speak(first(), lang);
          await until(() => document.documentElement.lang === lang, `the page in ${lang}`);
          words[lang] = document.querySelector('#larger').textContent;
        }
        return words;
      });
      assert.deepEqual(words, {nl: 'Grotere tekst', en: 'Larger text', fr: 'Texte plus grand'});
    });

    test('its text grows for the last row, and never out of the page', async () => {
      const found = await browser.run(() => {
        const [smaller, larger] = ['smaller', 'larger'].map((id) => document.getElementById(id));
        while (!smaller.disabled) smaller.click();
        // By how much it lengthens the page, which is not zoomed: engines disagree on the size of what is.
        const lineOfText = () => {
          const {scrollHeight} = document.scrollingElement;
          const line = document.querySelector('main').appendChild(document.createElement('p'));
          line.textContent = 'A';
          const height = document.scrollingElement.scrollHeight - scrollHeight;
          line.remove();
          return height;
        };
        const before = lineOfText();
        let presses = 0;
        for (; !larger.disabled; presses++) larger.click();
        return {
          presses,
          grown: lineOfText() / before >= 2,
          sideways: document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth,
        };
      });
      assert.deepEqual(found, {presses: 5, grown: true, sideways: false});
    });
  });
}
