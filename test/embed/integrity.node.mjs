/** What a page can verify: every script by its hash, and every chunk by an import map. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';
import {serve} from './site.mjs';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const entry = 'mutual-identity-card.js';

test('every script and chunk has its hash', () => {
  const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const chunks = readdirSync('dist/chunks').filter((file) => file.endsWith('.js'));
  assert.deepEqual(Object.keys(hashes).sort(), [...scripts, ...chunks.map((file) => `chunks/${file}`)].sort());
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(`dist/${file}`);
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
  }
});

/** As docs/embedding.md has it. */
const map = JSON.stringify({
  integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/${file}`, hash])),
});
const verified = `<!doctype html>
  <script type="importmap">${map}</script>
  <script type="module" src="/${entry}" integrity="${hashes[entry]}"></script>
  <mutual-identity-card lang="fr"><p>Words</p></mutual-identity-card>`;
const standalone = `<!doctype html>
  <script src="/mutual-identity-card.standalone.js" integrity="${hashes['mutual-identity-card.standalone.js']}" crossorigin="anonymous" defer></script>
  <mutual-identity-card lang="fr"><p>Words</p></mutual-identity-card>`;
const policy = {'integrity-policy': 'blocked-destinations=(script)'};
const pages = new Map([
  ['/verified.html', verified],
  ['/verified-alone.html', {html: verified, headers: policy}],
  ['/standalone.html', {html: standalone, headers: policy}],
]);

const chunk = (name) => `/${Object.keys(hashes).find((file) => file.startsWith(`chunks/${name}-`))}`;
const tampered = (code) => `${code};document.documentElement.dataset.tampered = 'yes'`;

const {found} = await findBrowsers();
for (const {name, ...rest} of found) {
  describe(`a page that verifies what it loads, ${name}`, {concurrency: 1, timeout: 120_000}, () => {
    const changes = new Map();
    let browser, site;
    before(async () => {
      browser = await open(rest);
      site = await serve({folder: 'dist', pages, changes});
    });
    after(async () => {
      await browser?.close();
      site.close();
    });

    for (const page of ['verified', 'verified-alone', 'standalone']) {
      test(`${page}: everything loads as long as it is what was published`, async () => {
        changes.clear();
        await browser.go(`${site.origin}/${page}.html`);
        assert.equal(
          await browser.run(async ({drawn, sources, show, view, first}) => {
            await sources(await drawn());
            await show(first(), 'quiz');
            return view(first());
          }),
          'quiz',
        );
      });
    }

    test('a chunk that was changed on its way is not run, and the card goes on', async () => {
      changes.set(chunk('fr-quiz-first'), tampered);
      await browser.go(`${site.origin}/verified.html`);
      const found = await browser.run(async ({drawn, show, first, view, until, retryOf}) => {
        await drawn();
        show(first(), 'quiz').catch(() => {});
        await until(() => retryOf(first()), 'an offer to try again');
        return {view: view(first()), tampered: document.documentElement.dataset.tampered ?? 'no'};
      });
      assert.deepEqual(found, {view: 'card', tampered: 'no'});
    });

    test('nor is it run when the visitor tries again, where the page lets nothing unverified run', async () => {
      changes.set(chunk('fr-quiz-first'), tampered);
      await browser.go(`${site.origin}/verified-alone.html`);
      const found = await browser.run(async ({drawn, show, first, until, retryOf}) => {
        await drawn();
        show(first(), 'quiz').catch(() => {});
        const again = await until(() => retryOf(first()), 'an offer to try again');
        const {dataset} = document.documentElement;
        const ended = new Promise((resolve) => addEventListener('mic-error', resolve, {once: true}));
        again.click();
        await Promise.race([ended, until(() => dataset.tampered, 'the tampered chunk').catch(() => {})]);
        return dataset.tampered ?? 'no';
      });
      assert.equal(found, 'no');
    });

    test('an entry that was changed is not run, and the words stay', async () => {
      changes.set(`/${entry}`, tampered).set('/mutual-identity-card.standalone.js', tampered);
      for (const page of ['verified', 'standalone']) {
        await browser.go(`${site.origin}/${page}.html`);
        await new Promise((resolve) => setTimeout(resolve, 500));
        const found = await browser.run(({first}) => ({
          defined: Boolean(first().shadowRoot),
          words: first().firstElementChild.getClientRects().length,
          tampered: document.documentElement.dataset.tampered ?? 'no',
        }));
        assert.deepEqual(found, {defined: false, words: 1, tampered: 'no'});
      }
    });
  });
}
