/** embed.js on a partner's page: each frame is as high as the card in it, and nobody else has a say. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';
import {files, frame, grown, page, pages, site} from './frames.mjs';

const {found} = await findBrowsers();

for (const {name, ...rest} of found) {
  describe(`the height of a frame, ${name}`, {concurrency: 1, timeout: 120_000}, () => {
    let browser;
    before(async () => (browser = await open(rest)));
    after(() => browser?.close());

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
  });
}
