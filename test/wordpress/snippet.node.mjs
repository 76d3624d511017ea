/** What becomes of the snippets of the README and of docs/embedding.md in an editor of WordPress, through its own functions. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {Sites, missing} from './site.mjs';

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? {};
const skip = missing() ?? (launch ? false : 'needs Chromium');

const docs = ['README.md', 'docs/embedding.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
const snippets = [...docs.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
const element = snippets.find((code) => code.includes('<mutual-identity-card lang'));
const placeholder = snippets.find((code) => code.includes('<div class="mutual-identity-card"'));

describe('the snippets in WordPress', {skip, timeout: 300_000}, () => {
  const sites = new Sites();
  let browser, page;
  before(async () => {
    await sites.start();
    browser = await puppeteer.launch(launch);
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await sites.stop();
  });

  const through = (code, text) =>
    sites.run(`$text = base64_decode('${Buffer.from(text).toString('base64')}'); ${code}`);
  /** What a browser makes of it: the words inside the card, and those beside it. */
  const parsed = async (html) => {
    await page.setContent(`<article>${html}</article>`);
    return page.evaluate(() => {
      const card = document.querySelector('mutual-identity-card, div.mutual-identity-card');
      const inside = card?.textContent.trim() ?? '';
      card?.remove();
      return {inside, beside: document.querySelector('article').textContent.trim()};
    });
  };

  for (const [name, snippet] of Object.entries({element, placeholder})) {
    test(`${name}: with the paragraphs that WordPress puts in, the words are still in the card, and none beside it`, async () => {
      const whole = await parsed(snippet);
      assert.ok(whole.inside.length > 20 && !whole.beside);
      for (const code of ['wpautop($text)', "apply_filters('the_content', $text)", 'wpautop(wpautop($text))'])
        assert.deepEqual(await parsed(through(`return ${code};`, snippet)), whole, code);
      // In a classic editor, text stands before and after.
      const {inside, beside} = await parsed(through('return wpautop("Before.\\n\\n$text\\n\\nAfter.");', snippet));
      assert.equal(inside, whole.inside);
      assert.equal(beside.replace(/\s+/g, ' '), 'Before. After.');
    });
  }

  test('an author’s element and script are dropped, and the words stay', async () => {
    const sanitised = through('return wp_kses_post($text);', element);
    assert.doesNotMatch(sanitised, /<script|<mutual-identity-card/);
    assert.equal((await parsed(sanitised)).beside, (await parsed(element)).inside);
  });

  test('an author’s div stays with its settings, and is a card where the site has the script', async () => {
    const sanitised = through('return wp_kses_post($text);', placeholder);
    assert.match(sanitised, /<div class="mutual-identity-card" data-lang="nl" data-view="quiz">/);
  });
});
