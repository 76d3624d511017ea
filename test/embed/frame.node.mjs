/** embed.html as a visitor of a partner's page meets it: the card in a frame from another server. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';
import {values} from '../support/attribute-values.mjs';
import {files, frame, grown, page, site} from './frames.mjs';

const {found} = await findBrowsers();
const [{declarations}] = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules;
const names = declarations[0].attributes.map(({name}) => name);

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

    test('every attribute works as a parameter, but for whose words a site shows', async () => {
      assert.deepEqual(Object.keys(values).sort(), [...names].sort());
      await visit(`embed.html?${new URLSearchParams(values)}`);
      const found = await browser.run(async ({drawn, first}, names) => {
        await drawn(first(), 'nl');
        return Object.fromEntries(names.map((name) => [name, first().getAttribute(name)]));
      }, names);
      assert.deepEqual(found, {...values, content: null});
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
        // The explanation has links as well, until the card takes its place.
        const link = await until(() => find('[part~=principle] a[href^="http"]'));
        link.click();
        const dialog = await until(() => document.querySelector('dialog[open]'));
        const dialogSays = [
          dialog.textContent.includes('Voici l’adresse'),
          dialog.querySelector('input').value === link.href,
        ];
        dialog.querySelector('button').click();
        await until(() => !document.querySelector('dialog'));
        return {feedback, dialogSays, origin: self.origin};
      });
      assert.deepEqual(found, {feedback: true, dialogSays: [true, true], origin: 'null'});
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
