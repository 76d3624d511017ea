/** The prerendered card: read without a script, and taken over by the element as if nothing had happened. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {findBrowsers} from '../tools/browsers.mjs';
import {languages} from '../tools/languages.mjs';
import {open} from './hosts/engines.mjs';

const {found} = await findBrowsers();
const snippet = (lang) => readFileSync(`dist/prerendered/${lang}.html`, 'utf8');

/** @param {URLSearchParams} asked `own`: the card's language, if the page wants another; `other`: as of another version */
const pageOf = (asked) => {
  const lang = asked.get('lang');
  const own = snippet(lang).replace(/lang="\w+"/, `lang="${asked.get('own') ?? lang}"`);
  const content = asked.has('other') ? own.replace('<b>', '<details></details><b>') : own;
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<body>${content}<p id="after">After the card</p></body></html>`;
};

let server;
before(async () => {
  server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://x');
    const isPage = pathname === '/';
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(isPage ? pageOf(searchParams) : readFileSync(`.${pathname}`));
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

/** In the page: the element comes. */
const load = (_, script) => {
  const element = Object.assign(document.createElement('script'), {type: 'module', src: `/dist/${script}`});
  document.body.append(element);
};

/** In the page: the language of the one card that is left, once the element has drawn it. */
const drawn = () => {
  const card = document.querySelector('mutual-identity-card');
  const articles = card.shadowRoot.querySelectorAll('article');
  return card.matches(':defined') && !card.shadowRoot.querySelector('style') && articles.length === 1
    ? articles[0].lang
    : '';
};

for (const browser of found) {
  describe(`the prerendered card in ${browser.name}`, () => {
    let window;
    before(async () => {
      window = await open(browser);
    });
    after(() => window.close());

    const go = (query) => window.go(`http://127.0.0.1:${server.address().port}/?${query}`);
    const drawnIn = async (lang) => {
      for (const end = Date.now() + 20_000; Date.now() < end; await wait(50)) {
        if ((await window.run(drawn)) === lang) return;
      }
      assert.fail(`There is no card in ${lang}, or more than one.`);
    };

    for (const lang of languages) {
      it(`is node by node the card that the element draws, in ${lang}`, async () => {
        await go(`lang=${lang}`);
        const prerendered = await window.run(tree);
        await window.run(load, `mutual-identity-card.${lang}.js`);
        await drawnIn(lang);
        assert.deepEqual(await window.run(tree), prerendered);
      });
    }

    it('opens its principles without a script, and offers nothing that needs one', async () => {
      // The others get no script either: the page has none yet.
      const setScripts = (on) => browser.engine === 'chromium' && window.page.setJavaScriptEnabled(on);
      await setScripts(false);
      await go('lang=nl');
      const [opened, offered] = await window.run(() => {
        const {shadowRoot} = document.querySelector('mutual-identity-card');
        shadowRoot.querySelector('[part=principle] > summary').click();
        const isSeen = (element) =>
          element.getClientRects().length && getComputedStyle(element).visibility === 'visible';
        return [
          shadowRoot.querySelector('details[open] .explanation').getClientRects().length > 0,
          [...shadowRoot.querySelectorAll('button')].filter(isSeen).length,
        ];
      });
      await setScripts(true);
      assert.deepEqual([opened, offered], [true, 0]);
    });

    it('looks before the element as it does with it', async () => {
      const colours = () => {
        const {shadowRoot} = document.querySelector('mutual-identity-card');
        const seen = ['article', '.stage', '.essence', '.hero .fill', '.hero .icon', 'h2', 'footer p'];
        return seen.map((selector) => {
          const {color, backgroundColor, fill, stroke, borderTopColor} = getComputedStyle(
            shadowRoot.querySelector(selector),
          );
          return [selector, color, backgroundColor, fill, stroke, borderTopColor].join(' ');
        });
      };
      await go('lang=fr');
      const before = await window.run(colours);
      await window.run(load, 'mutual-identity-card.fr.js');
      await drawnIn('fr');
      assert.deepEqual(await window.run(colours), before);
    });

    // WebKitGTK goes to the top of the page, which has nothing to hold on to when the first card goes.
    const scrolls = browser.engine !== 'webkit';

    it('keeps what is open, what has focus and where everything stands when the element comes', async () => {
      const places = (_, scrolls) => {
        const {shadowRoot} = document.querySelector('mutual-identity-card');
        return [
          scrolls && scrollY,
          scrolls && document.querySelector('#after').getBoundingClientRect().top,
          [...shadowRoot.querySelectorAll('details[open]')].map(({id, className}) => id || className),
          shadowRoot.activeElement?.parentElement.id,
        ];
      };
      await go('lang=fr');
      await window.run(() => {
        const {shadowRoot} = document.querySelector('mutual-identity-card');
        shadowRoot.querySelector('#autonomy').open = true;
        shadowRoot.querySelector('#autonomy .term').open = true;
        shadowRoot.querySelector('#democracy > summary').focus();
        scrollTo(0, 300);
      });
      const before = await window.run(places, scrolls);
      await window.run(() => {
        window.shift = 0;
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
            type: 'layout-shift',
          });
        window.cards = new Set();
        const watch = () => {
          window.cards.add(
            document.querySelector('mutual-identity-card').shadowRoot.querySelectorAll('article').length,
          );
          requestAnimationFrame(watch);
        };
        watch();
      });
      await window.run(load, 'mutual-identity-card.js');
      await drawnIn('fr');
      await window.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.deepEqual(await window.run(places, scrolls), before);
      assert.equal(await window.run(() => window.shift), 0);
      assert.deepEqual(await window.run(() => [...window.cards]), [1], 'In some frame there was not exactly one card.');
      assert.equal(await window.run(() => document.querySelector('mutual-identity-card').principle), 'autonomy');
    });

    it('is drawn anew, calmly, where the page wants another language or the version differs', async () => {
      await go('lang=fr&own=nl');
      await window.run(load, 'mutual-identity-card.nl.js');
      await drawnIn('nl');
      await go('lang=fr&other');
      await window.run(load, 'mutual-identity-card.fr.js');
      await drawnIn('fr');
    });
  });
}
