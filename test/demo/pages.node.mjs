/** The host pages of the demo: each shows its card, works without inline code, and can be used by everybody. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {isDrawn, useDemo, violationsIn} from './visit.mjs';

const pages = readdirSync('demo/site/pages').filter((file) => file.endsWith('.html'));
const built = readdirSync('dist/demo', {recursive: true}).filter((file) => file.endsWith('.html'));
const demo = useDemo();

for (const file of built) {
  test(`${file} loads only what is there, and has no inline code`, () => {
    const html = readFileSync(`dist/demo/${file}`, 'utf8');
    for (const [, path] of html.matchAll(/ (?:src|href)="([^"#]+)/g)) {
      const {pathname} = new URL(path.replaceAll('&amp;', '&'), `http://site/dist/demo/${file}`);
      assert.ok(existsSync(`.${pathname.replace(/\/$/, '/index.html')}`), path);
    }
    assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<script(?![^>]*src=)|<style/);
  });
}

test('the demo leads to each host page', () => {
  const home = readFileSync('dist/demo/index.html', 'utf8');
  const led = [...home.matchAll(/href="pages\/([^"]+)"/g)].map(([, file]) => file);
  assert.deepEqual(led.sort(), pages.sort());
});

for (const file of pages) {
  for (const width of [1280, 320]) {
    test(`${file}, ${width} px wide: the card is there, axe finds nothing, and nothing leads sideways`, async () => {
      const {page, faults} = await demo.open(`/demo/pages/${file}`, {width});
      const frame = await page.$('iframe');
      await isDrawn(frame ? await frame.contentFrame() : page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      if (!frame) assert.deepEqual(await violationsIn(page), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
}

test('a page adds a plain div later, and the card is there', async () => {
  const {page} = await demo.open('/demo/pages/placeholder.html');
  await page.click('#add');
  await page.waitForFunction(
    () =>
      document.querySelector('#later div').shadowRoot?.firstElementChild?.shadowRoot?.querySelector('article')?.lang ===
      'fr',
  );
  await page.close();
});

test('a kiosk shows a new quiz once it was left alone', async () => {
  const {page} = await demo.open('/demo/pages/kiosk.html');
  await page.close();
  // Time runs as we say.
  const kiosk = await demo.browser.newPage();
  await kiosk.evaluateOnNewDocument(() => {
    const {setTimeout: real} = window;
    window.setTimeout = (act, wait, ...rest) =>
      wait === 120_000 ? ((window.leave = act), 1) : real(act, wait, ...rest);
  });
  await kiosk.goto(`${demo.site.origin}/demo/pages/kiosk.html`);
  await isDrawn(kiosk);
  await kiosk.evaluate(() => document.querySelector('mutual-identity-card').shadowRoot.querySelector('input').click());
  const first = await kiosk.$('mutual-identity-card');
  await kiosk.mouse.click(20, 20);
  await kiosk.evaluate(() => window.leave());
  await isDrawn(kiosk);
  assert.equal(await first.evaluate((card) => card.isConnected), false);
  assert.equal(
    await kiosk.evaluate(
      () => document.querySelector('mutual-identity-card').shadowRoot.querySelectorAll('input:checked').length,
    ),
    0,
  );
  await kiosk.close();
});
