/** The prerendered card: read without a script, and taken over by the element as if nothing had happened. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {findBrowsers} from '../../tools/browsers.mjs';
import {languages} from '../../tools/languages.mjs';
import {open} from '../hosts/engines.mjs';
import {look, readOn, twoFrames, watch} from './reader.mjs';

const {found} = await findBrowsers();
const snippet = (lang) => readFileSync(`dist/prerendered/${lang}.html`, 'utf8');

/** Where the card stands, and what scrolls: the element with the id, or the page. */
const places = {
  'at the top of a page': (card) => card,
  'at the end of a long page': (card) => `<div style="height: 3000px"></div>${card}`,
  'in a box that scrolls': (card) => `<div id="box" style="height: 600px; overflow: auto">${card}</div>`,
  'in a box of its own': (card) => card.replace(' ', ' id="box" style="height: 600px; overflow: auto" '),
};

/**
 * @param {URLSearchParams} asked `own`: the card's language, if the page wants another; `other`: as of another version;
 * `place`: one of those above
 */
const pageOf = (asked) => {
  const lang = asked.get('lang');
  const own = snippet(lang).replace(/lang="\w+"/, `lang="${asked.get('own') ?? lang}"`);
  const content = asked.has('other') ? own.replace('<b>', '<details><summary></summary></details><b>') : own;
  const placed = places[asked.get('place') ?? 'at the top of a page'](`${content}<p id="after">After the card</p>`);
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<body>${placed}</body></html>`;
};

let server;
/** What does not arrive. */
let withheld;
before(async () => {
  server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://x');
    const isPage = pathname === '/';
    if (withheld?.test(pathname)) response.statusCode = 404;
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(isPage ? pageOf(searchParams) : readFileSync(`.${pathname}`));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
});
after(() => server.close());
afterEach(() => (withheld = undefined));

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
    const seen = () => window.run((_, look) => look(), look);
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

    it('is read whole without a script, and offers nothing that needs one', async () => {
      // The others get no script either: the page has none yet.
      const setScripts = (on) => browser.engine === 'chromium' && window.page.setJavaScriptEnabled(on);
      await setScripts(false);
      await go('lang=nl');
      const [unseen, offered, room] = await window.run(() => {
        const {shadowRoot} = document.querySelector('mutual-identity-card');
        shadowRoot.querySelectorAll('details:not(.contents details) > summary').forEach((summary) => summary.click());
        const isSeen = (element) =>
          element.getClientRects().length && getComputedStyle(element).visibility === 'visible';
        const closed = shadowRoot.querySelectorAll(':is(.panel, .inside) :is(p:not(.which), li, td)');
        return [
          [...closed].filter((text) => !isSeen(text)).map(({textContent}) => textContent),
          [...shadowRoot.querySelectorAll('button')].filter(isSeen).length,
          shadowRoot.querySelector('.stage').getBoundingClientRect().top -
            shadowRoot.querySelector('.definition').getBoundingClientRect().bottom,
        ];
      });
      await setScripts(true);
      assert.deepEqual([unseen, offered], [[], 0]);
      assert.ok(room > 10, 'There is room where the choice of views would be.');
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

    for (const place of Object.keys(places)) {
      it(`keeps what is open, what has focus and where everything stands when the element comes, ${place}`, async () => {
        await go(`lang=fr&place=${place}`);
        await window.run(readOn);
        const before = await seen();
        await window.run(watch, look);
        await window.run(load, 'mutual-identity-card.js');
        await drawnIn('fr');
        await window.run(twoFrames);
        assert.deepEqual(await seen(), before);
        assert.deepEqual(
          await window.run(() => [...window.noted]),
          [JSON.stringify(before)],
          'Some frame was different.',
        );
        assert.equal(await window.run(() => window.shift), 0);
        assert.equal(await window.run(() => document.querySelector('mutual-identity-card').principle), 'autonomy');
      });
    }

    for (const [what, query, lang] of [
      ['where the page wants another language', 'own=nl', 'nl'],
      ['where its version differs', 'other', 'fr'],
    ]) {
      it(`is drawn anew, calmly, ${what}`, async () => {
        await go(`lang=fr&${query}`);
        await window.run(readOn);
        const calm = () => {
          const {cards, scrolled, opened, focused} = JSON.parse([...window.noted].at(-1));
          return [window.noted.size, cards, scrolled, opened[0], focused];
        };
        await window.run(watch, look);
        await window.run(twoFrames);
        const [, ...before] = await window.run(calm);
        await window.run(load, `mutual-identity-card.${lang}.js`);
        await drawnIn(lang);
        await window.run(twoFrames);
        assert.deepEqual(await window.run(calm), [2, ...before], 'One card in each frame, and no move.');
      });
    }

    it('opens what the page asks for, beside what is open', async () => {
      await go('lang=fr');
      await window.run(readOn);
      await window.run(() => document.querySelector('mutual-identity-card').setAttribute('principle', 'democracy'));
      await window.run(load, 'mutual-identity-card.fr.js');
      await drawnIn('fr');
      await window.run(twoFrames);
      assert.deepEqual((await seen()).opened, ['democracy', 'autonomy', 'term ring']);
      assert.equal(await window.run(() => document.querySelector('mutual-identity-card').principle), 'democracy');
    });

    it('stays as it is while a part of what takes its place is missing', async () => {
      const offered = () => {
        const {shadowRoot} = document.querySelector('mutual-identity-card');
        return getComputedStyle(shadowRoot.querySelector('nav')).visibility === 'visible';
      };
      withheld = /card-more|take-over/;
      await go('lang=fr');
      await window.run(readOn);
      const before = await seen();
      await window.run(watch, look);
      await window.run(() => {
        window.failure = new Promise((tell) =>
          document.addEventListener('mic-error', ({detail}) => tell(detail), {once: true}),
        );
      });
      await window.run(load, 'mutual-identity-card.fr.js');
      const reason = await window.run(() => window.failure);
      await window.run(twoFrames);
      assert.deepEqual(reason, {reason: 'part', lang: 'fr'});
      assert.equal(await window.run(offered), false, 'What does not work yet is not offered.');
      withheld = undefined;
      await window.run(() => dispatchEvent(new Event('online')));
      await drawnIn('fr');
      await window.run(twoFrames);
      assert.equal(await window.run(offered), true);
      assert.deepEqual(await window.run(() => [...window.noted]), [JSON.stringify(before)]);
    });
  });
}
