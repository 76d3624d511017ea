/** embed.html and embed.js as a visitor of a partner's page meets them: the card in a frame from another server. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';
import {serve} from './site.mjs';

const {found} = await findBrowsers();
const [{declarations}] = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules;
const names = declarations[0].attributes.map(({name}) => name);

/** A good value for each attribute, other than its default. */
const values = {
  lang: 'nl',
  languages: 'nl fr',
  view: 'quiz',
  views: 'quiz card profile',
  principle: 'democracy',
  principles: 'democracy solidarity',
  questions: '3',
  seed: 'a seed & more',
  theme: 'dark',
  'heading-level': '4',
  profile: 'nothing-to-read',
  'profile-from-hash': '',
  remember: '',
};

const pages = new Map();
/** A page with this in its body, with the listener of a page unless it is told not to. */
const page = (body, {listener = true, head = ''} = {}) => {
  const path = `/${pages.size}`;
  const script = listener ? `<script src="${files.origin}/embed.js" defer></script>` : '';
  pages.set(
    path,
    `<!doctype html><title>Page</title>${head}${script}<body>${body.replaceAll('{files}', files.origin)}`,
  );
  return site.origin + path;
};

let files, site;
before(async () => {
  files = await serve({folder: 'dist'});
  site = await serve({pages});
});
after(() => {
  files.close();
  site.close();
});

const frame = (query = '?lang=fr', more = '') =>
  `<iframe title="Card" src="{files}/embed.html${query}" width="100%" height="500" ${more}></iframe>`;

/** The height of each frame on the page, once they have another than that of their attribute. */
const grown = ({run}, count = 1) =>
  run(async ({until}, count) => {
    const heights = () => [...document.querySelectorAll('iframe')].map(({clientHeight}) => clientHeight);
    await until(
      () => heights().length === count && heights().every((height) => height !== 500),
      `frames to grow: ${heights()}`,
    );
    return heights();
  }, count);

for (const {name, ...rest} of found) {
  describe(`the card in a frame, ${name}`, {concurrency: 1, timeout: 120_000}, () => {
    let browser;
    before(async () => (browser = await open(rest)));
    after(() => browser?.close());

    /** To a page of dist/ itself, once its script has made the element. */
    const visit = async (path) => {
      await browser.go(`${files.origin}/${path}`);
      await browser.run(({until, first}) => until(() => Boolean(first()), 'the element'));
    };

    test('every attribute works as a parameter', async () => {
      assert.deepEqual(Object.keys(values).sort(), [...names].sort());
      await visit(`embed.html?${new URLSearchParams(values)}`);
      const found = await browser.run(async ({drawn, first}, names) => {
        await drawn(first(), 'nl');
        return Object.fromEntries(names.map((name) => [name, first().getAttribute(name)]));
      }, names);
      assert.deepEqual(found, values);
    });

    test('a bad parameter counts as absent, and one that is no attribute does nothing', async () => {
      const query = 'lang=fr&theme=blue&questions=many&onclick=alert(1)&style=display:none&class=x&-=1&%22%3E%3Cb%3E=1';
      await visit(`embed.html?${query}`);
      const found = await browser.run(async ({drawn, defects, first}) => {
        const card = await drawn();
        return {
          defects: defects(),
          onclick: card.getAttribute('onclick'),
          style: card.getAttribute('style'),
          place: document.querySelector('body > div').className,
          height: first().getBoundingClientRect().height > 300,
        };
      });
      assert.deepEqual(found, {
        defects: [],
        onclick: null,
        style: null,
        place: 'mutual-identity-card',
        height: true,
      });
    });

    test('a colour of the page’s choice, and none that asks a server for something', async () => {
      const query = new URLSearchParams({
        lang: 'fr',
        '--mic-text': 'rgb(1, 2, 3)',
        '--mic-surface': `url(${site.origin}/spy)`,
        '--mic-font': 'Georgia, serif',
        '--other': 'red',
      });
      await visit(`embed.html?${query}`);
      const style = await browser.run(async ({drawn, article}) => {
        const {color, fontFamily} = getComputedStyle(article(await drawn()));
        const root = document.documentElement.style;
        return {
          color,
          fontFamily,
          surface: root.getPropertyValue('--mic-surface'),
          other: root.getPropertyValue('--other'),
        };
      });
      assert.deepEqual(style, {color: 'rgb(1, 2, 3)', fontFamily: 'Georgia, serif', surface: '', other: ''});
      assert.ok(!site.requests.includes('/spy'));
    });

    test('the page of a language and a view needs no parameter, and a parameter wins', async () => {
      await visit(`embed.nl.quiz.html`);
      assert.deepEqual(
        await browser.run(async ({drawn, first, view}) => [view(await drawn(first(), 'nl')), document.title]),
        ['quiz', /<title>(.*)<\/title>/.exec(readFileSync('dist/embed.nl.quiz.html', 'utf8'))[1]],
      );
      await visit(`embed.nl.quiz.html?lang=fr&view=card`);
      assert.equal(await browser.run(async ({drawn, view}) => view(await drawn())), 'card');
    });

    test('the page bears the language and the name of the card, also when the visitor chooses another', async () => {
      await visit(`embed.html?lang=fr`);
      const states = await browser.run(async ({drawn, speak, until}) => {
        const card = await drawn();
        const states = [];
        for (const lang of ['fr', 'nl', 'en', 'fr']) {
          await speak(card, lang);
          await until(() => document.documentElement.lang === lang, `the page in ${lang}`);
          states.push(document.title);
        }
        return states;
      });
      const titles = ['fr', 'nl', 'en', 'fr'].map(
        (lang) => /<title>(.*)<\/title>/.exec(readFileSync(`dist/embed.${lang}.card.html`, 'utf8'))[1],
      );
      assert.deepEqual(states, titles);
    });

    test('frames get the height of what is in them, also one that is added later', async () => {
      await browser.go(page(frame('?lang=fr') + frame('?lang=nl&view=quiz')));
      const before = await grown(browser, 2);
      assert.ok(before[0] > 900 && before[1] > 300 && before[0] !== before[1], String(before));
      await browser.run(() => {
        const [first] = document.querySelectorAll('iframe');
        document.body.append(first.cloneNode());
        document.body.lastChild.removeAttribute('style');
      });
      await grown(browser, 3);
      await browser.run(({until}) => {
        const [first, , third] = document.querySelectorAll('iframe');
        // Out of sight it knows its first height; what comes later it hears when the visitor is near.
        third.scrollIntoView();
        return until(() => third.clientHeight === first.clientHeight, 'the third to be as high as the first');
      });
    });

    test('a frame follows its content: no scroll bar, whatever is opened, and no endless growth', async () => {
      // On one server, so that the test can look inside.
      await browser.go(`${files.origin}/embed.html`);
      const heights = await browser.run(async ({until, show, tag}) => {
        document.body.innerHTML =
          '<iframe title="Card" src="embed.html?lang=fr" width="100%" height="500"></iframe>' +
          '<style>iframe { box-sizing: border-box; border: 7px solid; }</style>';
        const script = document.createElement('script');
        script.src = 'embed.js';
        document.head.append(script);
        const [frame] = document.getElementsByTagName('iframe');
        const cardInside = () => frame.contentDocument?.querySelector(`.${tag}`)?.shadowRoot?.querySelector(tag);
        const card = await until(() => cardInside()?.shadowRoot.querySelector('article') && cardInside(), 'the card');
        await until(() => card.shadowRoot.querySelector('a[href^="http"]'), 'the sources');
        const inside = () => frame.contentDocument.documentElement;
        const fits = () => frame.clientHeight === Math.ceil(frame.contentDocument.body.getBoundingClientRect().height);
        /** It fits, and has done so for a while: a frame that grew by itself would never get there. */
        const settled = async (what) => {
          let since = performance.now();
          let before;
          await until(() => {
            if (!fits() || frame.clientHeight !== before) since = performance.now();
            before = frame.clientHeight;
            return performance.now() - since > 300;
          }, `the frame to fit and stay so: ${what}`);
          if (inside().scrollHeight > frame.clientHeight) throw new Error(`${what}: a scroll bar`);
          return frame.clientHeight;
        };
        const wide = await settled('drawn');
        frame.width = 400;
        const narrow = await settled('narrow');
        card.shadowRoot.querySelector('details:not([open]) > summary').click();
        const opened = await settled('opened');
        await show(card, 'quiz');
        return {wide, narrow, opened, quiz: await settled('quiz')};
      });
      assert.ok(heights.opened > heights.narrow && heights.quiz < heights.opened, JSON.stringify(heights));
    });

    test('in a sandbox without an origin, from a server that gives no leave, the card is whole and tells its height', async () => {
      files.requests.length = 0;
      await browser.go(page(frame('?lang=fr', 'sandbox="allow-scripts"')));
      const [height] = await grown(browser);
      assert.ok(height > 900, String(height));
      // One file with everything, since no further one could be had.
      const scripts = files.requests.filter((path) => /card.*\.js$/.test(path));
      assert.deepEqual(scripts, ['/mutual-identity-card.standalone.js']);
    });

    test('in that sandbox the quiz works, and a link that may not open gives its address', async (t) => {
      if (!browser.page) return t.skip(`the driver of ${name} does not reach into a frame of another server`);
      await browser.go(page(frame('?lang=fr&view=quiz&questions=3', 'sandbox="allow-scripts"')));
      await grown(browser);
      const inside = browser.page.frames().find((each) => each.url().includes('embed.html'));
      const found = await inside.evaluate(async () => {
        const until = async (holds) => {
          for (let tries = 0; tries < 500; tries++) {
            const held = holds();
            if (held) return held;
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
          throw new Error(`Waited in vain for ${holds}`);
        };
        const place = document.querySelector('.mutual-identity-card');
        const {shadowRoot} = place.shadowRoot.querySelector('mutual-identity-card');
        const find = (selector, text = '') =>
          [...shadowRoot.querySelectorAll(selector)].find(({textContent}) => textContent.includes(text));
        (await until(() => find('[part~=option] input'))).click();
        (await until(() => find('button', 'Vérifier'))).click();
        const feedback = (await until(() => find('[part~=feedback]'))).textContent.trim().length > 20;
        (await until(() => find('button', 'La carte'))).click();
        const link = await until(() => find('a[href^="http"]'));
        link.click();
        const dialog = await until(() => document.querySelector('dialog[open]'));
        const told = [
          dialog.textContent.includes('Voici l’adresse'),
          dialog.querySelector('input').value === link.href,
        ];
        dialog.querySelector('button').click();
        await until(() => !document.querySelector('dialog'));
        return {feedback, told, origin: self.origin};
      });
      assert.deepEqual(found, {feedback: true, told: [true, true], origin: 'null'});
    });

    test('only the frame itself sets its height, and only to one that makes sense', async () => {
      const forged = `<script>
        const send = (height, target = parent) => target.postMessage({type: 'mic-resize', height}, '*');
        for (const height of [NaN, Infinity, -1, 0, 1e9, '700', null, {}]) send(height);
        send(701); // from a page that is none of ours
        for (const frame of [...Array(parent.length).keys()]) parent[frame].postMessage({type: 'mic-resize', height: 702}, '*');
        parent.postMessage(null, '*'); parent.postMessage('text', '*'); parent.postMessage([], '*');
        parent.postMessage('done', '*');
      </script>`;
      pages.set('/forged.html', forged);
      const others = `<iframe id="other" src="/forged.html" height="500"></iframe>`;
      await browser.go(
        page(
          `<script>addEventListener('message', ({data}) => data === 'done' && (document.title = 'done'))</script>${frame()}${others}`,
        ),
      );
      const heights = await browser.run(async ({until}) => {
        const [card, other] = document.querySelectorAll('iframe');
        await until(() => document.title === 'done' && card.clientHeight !== 500, 'both frames to speak');
        // The page's own window is not the frame either.
        postMessage({type: 'mic-resize', height: 703}, '*');
        await new Promise((resolve) => setTimeout(resolve, 200));
        return {card: card.clientHeight > 900, other: other.clientHeight};
      });
      assert.deepEqual(heights, {card: true, other: 500});
    });

    test('a frame of our name that went to another server has no say', async () => {
      pages.set(
        '/away.html',
        `<script>parent.postMessage({type: 'mic-resize', height: 777}, '*'); parent.postMessage('away', '*');</script>`,
      );
      pages.set(
        '/embed.html',
        `<script>location = '${site.origin.replace('127.0.0.1', 'localhost')}/away.html';</script>`,
      );
      await browser.go(
        page(`<script>addEventListener('message', ({data}) => data === 'away' && (document.title = data))</script>
          <iframe src="/embed.html" height="500"></iframe>`),
      );
      const height = await browser.run(async ({until}) => {
        await until(() => document.title === 'away', 'the other page');
        await new Promise((resolve) => setTimeout(resolve, 100));
        return document.querySelector('iframe').clientHeight;
      });
      assert.equal(height, 500);
    });

    test('the script of the page leaves no globals, and twice is harmless', async () => {
      const address = page(frame(), {listener: false});
      await browser.go(address);
      const added = await browser.run(async ({until}, src) => {
        const before = new Set(Object.getOwnPropertyNames(window));
        for (let times = 0; times < 2; times++) {
          const script = document.createElement('script');
          script.src = src;
          const loaded = new Promise((resolve) => (script.onload = resolve));
          document.head.append(script);
          await loaded;
        }
        await until(() => document.querySelector('iframe').clientHeight !== 500, 'the frame to grow');
        return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
      }, `${files.origin}/embed.js`);
      assert.deepEqual(added, []);
    });

    test('WordPress hears the height in its own words, with its secret, and can ask again', async () => {
      await browser.go(
        page(
          `<script>
            window[Symbol.for('heard')] = [];
            addEventListener('message', ({data}) => data.message && window[Symbol.for('heard')].push(data));
          </script>${frame('?lang=fr#?secret=aB3dE', 'sandbox="allow-scripts"')}`,
          {listener: false},
        ),
      );
      const {first, again} = await browser.run(async ({until}) => {
        const heard = window[Symbol.for('heard')];
        await until(() => heard.length, 'a message');
        const first = heard[0];
        // The height may change while the sources arrive; what was asked for comes after.
        await new Promise((resolve) => setTimeout(resolve, 500));
        const {length} = heard;
        document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'aB3dE'}, '*');
        await until(() => heard.length > length, 'an answer');
        return {first, again: heard.at(-1)};
      });
      assert.equal(first.message, 'height');
      assert.equal(first.secret, 'aB3dE');
      assert.ok(first.value > 900);
      assert.equal(again.message, 'height');
    });

    test('without the script of the page the frame keeps its height, and scrolls inside', async () => {
      await browser.go(`${files.origin}/embed.html`);
      const found = await browser.run(async ({until, tag}) => {
        document.body.innerHTML = '<iframe title="Card" src="embed.html?lang=fr" width="100%" height="500"></iframe>';
        const [frame] = document.getElementsByTagName('iframe');
        const place = () => frame.contentDocument?.querySelector(`.${tag}`);
        await until(() => place()?.shadowRoot?.querySelector(tag)?.shadowRoot.querySelector('article'), 'the card');
        const page = frame.contentDocument.scrollingElement;
        page.scrollTop = 300;
        return {height: frame.clientHeight, scrolled: page.scrollTop, sideways: page.scrollWidth > page.clientWidth};
      });
      assert.deepEqual(found, {height: 500, scrolled: 300, sideways: false});
    });

    test('a link opens beside the frame, never in it', async () => {
      await visit(`embed.html?lang=fr`);
      const link = await browser.run(async ({sources, drawn}) => {
        const {href, target} = await sources(await drawn());
        return {
          away: new URL(href).origin !== location.origin,
          target: target || document.querySelector('base').target,
        };
      });
      assert.deepEqual(link, {away: true, target: '_blank'});
    });
  });
}

test('the words stand in the page itself, in its language, for who has no scripts', () => {
  const wordsOf = {fr: 'Solidarité', nl: 'Solidariteit', en: 'Solidarity'};
  for (const [lang, word] of Object.entries(wordsOf)) {
    for (const view of ['card', 'quiz', 'profile']) {
      const html = readFileSync(`dist/embed.${lang}.${view}.html`, 'utf8');
      assert.match(html, new RegExp(`<html lang="${lang}">`));
      assert.ok(html.includes(`<strong>${word}.</strong>`), `${lang} ${view}`);
    }
    assert.match(readFileSync('dist/embed.html', 'utf8'), new RegExp(`<div lang="${lang}">[^]*<strong>${word}\\.`));
  }
});
