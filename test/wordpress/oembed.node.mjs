/** An address pasted by an author of a WordPress site that has no plugin: the card of another site, in its sandbox. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {framePages} from '../../tools/build/frames.mjs';
import {serve} from '../embed/site.mjs';
import {Sites, missing} from './site.mjs';
import {Writer} from './writer.mjs';

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? {};
const skip = missing() ?? (launch ? false : 'needs Chromium');

describe('an address pasted into WordPress', {skip, concurrency: 1, timeout: 300_000}, () => {
  const sites = new Sites();
  const pages = new Map();
  let browser, page, provider, pasting, files;
  before(async () => {
    [provider, pasting] = await sites.start(2);
    sites.run(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('mutual-identity-card/mutual-identity-card.php');",
    );
    files = await serve({folder: 'dist', pages});
    for (const [file, html] of Object.entries(await framePages(files.origin))) pages.set(`/${file}`, html);
    browser = await puppeteer.launch(launch);
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    files?.close();
    await sites.stop();
  });

  const addresses = {
    'of another WordPress, from its plugin': () => `${provider}/?mutual-identity-card&lang=fr&view=quiz`,
    'of a page that the build wrote': () => `${files.origin}/embed.fr.quiz.html`,
  };
  for (const [name, address] of Object.entries(addresses)) {
    test(name, async () => {
      const writer = await new Writer(browser, pasting).logIn('author');
      await writer.insertBlock('embed', 'embed');
      await writer.embed(address());
      const {address: post} = await writer.publishBlocks();
      await writer.leave();

      await page.goto(post);
      const element = await page.waitForSelector('iframe.wp-embedded-content');
      assert.equal(await element.evaluate((frame) => frame.getAttribute('sandbox')), 'allow-scripts');
      // Hidden until it speaks, and then as high as WordPress lets it be.
      await page.waitForFunction(() => {
        const frame = document.querySelector('iframe.wp-embedded-content');
        return !frame.style.position && frame.height !== '720';
      });
      assert.equal(await page.$eval('blockquote.wp-embedded-content', ({style}) => style.display), 'none');
      const inside = await element.contentFrame();
      const card = await inside.evaluate((tag) => {
        const {shadowRoot} = document.querySelector(`.${tag}`).shadowRoot.querySelector(tag);
        const {lang, className} = shadowRoot.querySelector('article');
        return {lang, view: /on-(\w+)/.exec(className)[1], origin: self.origin};
      }, 'mutual-identity-card');
      assert.deepEqual(card, {lang: 'fr', view: 'quiz', origin: 'null'});
    });
  }
});
