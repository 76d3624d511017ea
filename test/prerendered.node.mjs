/** The prerendered card: read without a script, and taken over by the element as if nothing had happened. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../tools/browsers.mjs';
import {languages} from '../tools/languages.mjs';

const {found} = await findBrowsers();
const snippet = (lang) => readFileSync(`dist/prerendered/${lang}.html`, 'utf8');

let server;
/** What the server holds back until it is told. */
let release = () => {};
let held = Promise.resolve();
const hold = () => (held = new Promise((resolve) => (release = resolve)));

const pageOf = (
  content,
  script,
) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<body>${content}<p id="after">After the card</p>${script ? `<script type="module" async src="/dist/${script}"></script>` : ''}</body></html>`;

before(async () => {
  server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://x');
    if (pathname === '/') {
      const lang = searchParams.get('lang') ?? 'fr';
      const content = snippet(lang).replace(/lang="\w+"/, `lang="${searchParams.get('own') ?? lang}"`);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        pageOf(
          content.replace('<b>', searchParams.get('other') ? '<details></details><b>' : '<b>'),
          searchParams.get('script'),
        ),
      );
    }
    await held;
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync(`.${pathname}`));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
});
after(() => server.close());

/** In the page: the card as a tree of what matters, without comments and space. */
const tree = () => {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ').trim() || undefined;
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return undefined;
    const attributes = [...node.attributes].map(({name, value}) => `${name}=${value.trim()}`).sort();
    const inside = [...node.childNodes].map(read).filter(Boolean);
    const texts = inside.filter((each) => typeof each === 'string').join(' ');
    return [node.localName, ...attributes, texts, ...inside.filter((each) => typeof each !== 'string')];
  };
  return [...document.querySelector('mutual-identity-card').shadowRoot.childNodes].map(read).filter(Boolean);
};
const ready = () =>
  document.querySelector('mutual-identity-card').matches(':defined') &&
  !document.querySelector('mutual-identity-card').shadowRoot.querySelector('style');

for (const {engine, name, launch} of found.filter((each) => each.launch)) {
  describe(`the prerendered card in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await puppeteer.launch({headless: true, ...launch});
    });
    after(() => browser.close());
    const open = async (query, {script = true} = {}) => {
      const page = await browser.newPage();
      if (engine === 'chromium') await page.setJavaScriptEnabled(script);
      await page.goto(`http://127.0.0.1:${server.address().port}/?${query}`, {waitUntil: 'domcontentloaded'});
      return page;
    };

    for (const lang of languages) {
      it(`is node by node the card that the element draws, in ${lang}`, async () => {
        hold();
        const page = await open(`lang=${lang}&script=mutual-identity-card.${lang}.js`);
        const prerendered = await page.evaluate(tree);
        release();
        await page.waitForFunction(ready);
        assert.deepEqual(await page.evaluate(tree), prerendered);
        await page.close();
      });
    }

    it('opens its principles without a script, and offers nothing that needs one', async () => {
      const page = await open('lang=nl', {script: false});
      const texts = await page.evaluate(() => {
        const shadow = document.querySelector('mutual-identity-card').shadowRoot;
        shadow.querySelector('[part=principle] > summary').click();
        const shown = [...shadow.querySelectorAll('button')].filter((each) =>
          each.checkVisibility({visibilityProperty: true}),
        );
        return [shadow.querySelector('details[open] .explanation').checkVisibility(), shown.length];
      });
      assert.deepEqual(texts, [true, 0]);
      await page.close();
    });

    it('keeps what is open, what has focus and where everything stands when the element comes', async () => {
      hold();
      const page = await open('lang=fr&script=mutual-identity-card.js');
      await page.evaluate(() => {
        const shadow = document.querySelector('mutual-identity-card').shadowRoot;
        shadow.querySelector('#autonomy').open = true;
        shadow.querySelector('#autonomy .term').open = true;
        shadow.querySelector('#democracy > summary').focus();
        scrollTo(0, 300);
      });
      const measure = () => [
        scrollY,
        document.querySelector('#after').getBoundingClientRect().top,
        ...[...document.querySelector('mutual-identity-card').shadowRoot.querySelectorAll('details')].map(
          ({id, open}) => `${id} ${open}`,
        ),
        document.querySelector('mutual-identity-card').shadowRoot.activeElement?.parentElement.id,
      ];
      const placesBefore = await page.evaluate(measure);
      await page.evaluate(() => {
        window.shift = 0;
        window.seen = [];
        const watch = () => {
          const card = document.querySelector('mutual-identity-card').shadowRoot;
          window.seen.push(card.querySelectorAll('article').length);
          requestAnimationFrame(watch);
        };
        watch();
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
            type: 'layout-shift',
          });
      });
      release();
      await page.waitForFunction(ready);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const placesAfter = await page.evaluate(measure);
      const controls = (list) => list.filter((each) => each !== ' false' && each !== ' true');
      assert.ok((await page.evaluate(() => window.shift)) < 0.001, 'Something moved.');
      assert.equal(placesAfter.at(-1), 'democracy');
      assert.deepEqual(controls(placesAfter).slice(2), controls(placesBefore).slice(2));
      assert.ok(
        (await page.evaluate(() => window.seen)).every((count) => count === 1),
        'In some frame there was not exactly one card.',
      );
      assert.equal(await page.evaluate(() => document.querySelector('mutual-identity-card').principle), 'autonomy');
      await page.close();
    });

    it('is drawn anew, calmly, where the page wants another language or the version differs', async () => {
      const other = await open('lang=fr&own=nl&script=mutual-identity-card.nl.js');
      await other.waitForFunction(
        () => document.querySelector('mutual-identity-card').shadowRoot.querySelector('article')?.lang === 'nl',
      );
      assert.equal(
        await other.evaluate(
          () => document.querySelector('mutual-identity-card').shadowRoot.querySelectorAll('article').length,
        ),
        1,
      );
      await other.close();
      const newer = await open('lang=fr&other=1&script=mutual-identity-card.fr.js');
      await newer.waitForFunction(ready);
      assert.equal(
        await newer.evaluate(
          () => document.querySelector('mutual-identity-card').shadowRoot.querySelectorAll('article').length,
        ),
        1,
      );
      await newer.close();
    });
  });
}
