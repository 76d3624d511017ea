/**
 * The preview shows every screen with the ids of its texts. In the language that nobody speaks, longer and accented, it
 * is a walk through the whole card: nothing that is said stands outside of the words, and nothing is cut off.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {targetLocales} from '../../tools/languages.mjs';
import {openProject, plain} from '../../tools/locales/project.mjs';
import {buildPreview, folder} from '../../tools/preview/build.mjs';
import {around, textsIn, unmarked, withoutMarks} from '../../tools/preview/marks.js';
import {writePages} from '../../tools/preview/pages.mjs';
import {pseudo, pseudoOf} from '../../tools/preview/pseudo.mjs';
import {serve} from '../../tools/serve.mjs';

const [language] = targetLocales;
const project = openProject('.');
const {messages} = project.extractSourceMessages();

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? found.find(({launch: each}) => each);

let screens, server, browser;
before(async () => {
  buildPreview([language, pseudo]);
  [screens] = await Promise.all([language, pseudo].map(writePages));
  server = await serve({folders: ['build']});
  browser = await puppeteer.launch({headless: true, ...launch});
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const open = async (path, width = 1000) => {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport({width, height: 800});
  await page.goto(`${server.url}${folder}/${path}`);
  return page;
};

describe('a text that carries its id', () => {
  const marked = (id, text) => around(id).join('\n').replace('\n', text);

  it('reads as before, and gives its id back', () => {
    assert.equal(withoutMarks(marked('ui.title', 'A card')), 'A card');
    assert.deepEqual(textsIn(`x ${marked('ui.title', 'A card')} y`), [{id: 'ui.title', text: 'A card'}]);
  });

  it('may stand in another', () => {
    const text = marked('a', `Read ${marked('b', 'this')} now`);
    assert.deepEqual(textsIn(text), [
      {id: 'a', text: 'Read this now'},
      {id: 'b', text: 'this'},
    ]);
    assert.equal(unmarked(`1 ${text} 2`), '1  2');
  });
});

describe('the language that nobody speaks', () => {
  it('is longer, accented, between brackets, and keeps what is filled in', () => {
    const contents = ['Read ', {untranslatable: '${name}', index: 0}, ' on the card'];
    const made = pseudoOf(contents);
    assert.deepEqual(made.slice(1, -1), ['Ŕéåd ', contents[1], ' öñ ţĥé çåŕd']);
    const [before, after] = [contents, made].map((each) => plain(each).length);
    assert.ok(after >= before * 1.35 && /^\[.*\]$/.test(plain(made)));
  });
});

describe('the preview', () => {
  it('shows the id, the English and the note of what is pointed at', async () => {
    const page = await open(`${language}/quiz.html`);
    await page.evaluate(() => window.preview.ready);
    const {left, top} = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('mutual-identity-card').shadowRoot.querySelector('legend'));
      return JSON.parse(JSON.stringify(range.getBoundingClientRect()));
    });
    await page.mouse.move(left + 10, top + 10);
    const shown = await page.$eval('output:not([hidden])', ({innerText}) => innerText.split('\n'));
    const {contents, desc} = messages.find(({name}) => name === shown[0]);
    assert.match(shown[0], /^questions\..+\.prompt$/);
    assert.deepEqual(shown.slice(1).filter(Boolean), [plain(contents), desc]);
    await page.close();
  });

  it('shows the same to the keyboard: of a control, and of each text in the list', async () => {
    const page = await open(`${language}/quiz.html`);
    await page.evaluate(() => window.preview.ready);
    const idsShown = () => page.$$eval('output:not([hidden]) code', (codes) => codes.map((each) => each.textContent));
    const seen = new Set();
    const tabTo = async (id) => {
      for (let presses = 0; presses < 60 && !seen.has(id); presses++) {
        await page.keyboard.press('Tab');
        (await idsShown()).forEach((each) => seen.add(each));
      }
      assert.ok(seen.has(id), `${id} among ${[...seen].join(' ')}`);
    };
    await tabTo('ui.view.card');
    await tabTo('quizUi.check');
    assert.ok(!seen.has('quizUi.title'), 'is only read aloud');
    await page.$eval('details', (list) => (list.open = true));
    await tabTo('quizUi.title');
    await page.close();
  });

  it('shows the texts of the translators', async () => {
    const page = await open(`${language}/card-open.html`);
    await page.evaluate(() => window.preview.ready);
    const texts = await page.evaluate(() => window.preview.texts().map(({id, text}) => [id, text]));
    assert.ok(texts.length > 200);
    const translations = project.readTranslationsSync().translations.get(language);
    const targets = new Map(translations.map(({name, contents}) => [name, plain(contents)]));
    for (const [id, text] of texts) if (!/\{\d\}/.test(targets.get(id))) assert.equal(text, targets.get(id), id);
    await page.close();
  });
});

/** Texts that the card never shows, or only where a page cannot be brought without another browser or another day. */
const elsewhere = [
  [/^wordpress\./, 'the editor of WordPress'],
  [/^pages\./, 'the pages around the card'],
  [/^nextSteps\.links\..*\.url$/, 'an address'],
  [/^ui\.report\.project$/, 'once the project has an address'],
  [/^ui\.statusReviewed$/, 'once the words are reviewed'],
  [/^profileUi\.take\.noAddress$/, 'in a file'],
  [
    /^profileUi\.status\.(working|pictureBlocked|downloadBlocked|qrFailed)$/,
    'for a moment, or in a frame without rights',
  ],
];

/** What may be said without being in the words. */
const intl = (type, ...codes) => codes.map((code) => new Intl.DisplayNames(pseudo, {type}).of(code));
const notOurs = {
  'what an organisation typed, and its address': 'bdi, bdi *, input, textarea, dd a, .picture text',
  'a publication: its title, its publisher, its year': '.references, .references *, cite, cite *, .bibliography *',
  'a language by its own name': '.languages *',
  'a size of paper': '.paper option',
  'a country by its name': '#profile-country option',
};

describe('the whole card in the language that nobody speaks', () => {
  let page;
  before(async () => {
    page = await open(`${pseudo}/`);
    await page.select('[name=width]', '320');
    await page.waitForSelector('[data-ready]');
  });

  it('shows every screen', async () => {
    const titles = await page.$$eval('section:has(iframe) h2', (all) => all.map((each) => each.textContent));
    assert.deepEqual(
      titles,
      screens.map(({title}) => title),
    );
  });

  it('shows every text, but for those that stand elsewhere', async () => {
    const rest = await page.$$eval('#elsewhere tbody th', (all) => all.map((each) => each.textContent));
    assert.deepEqual(
      rest.filter((id) => !elsewhere.some(([pattern]) => pattern.test(id))),
      [],
    );
    for (const [pattern, why] of elsewhere)
      assert.ok(
        rest.some((id) => pattern.test(id)),
        `${pattern}, ${why}: is shown`,
      );
  });

  /** Asks the same of each screen. */
  const ofEach = async (ask, ...given) => {
    const answers = [];
    for (const frame of page.frames().slice(1)) {
      const found = await frame.evaluate(ask, ...given);
      answers.push(...found.map((each) => `${frame.url().split('/').at(-1)}: ${each}`));
    }
    return answers;
  };

  it('says nothing that is not in the words', async () => {
    const found = await ofEach(async (allowed) => {
      const {foreignTextsOf} = await import('../tools/preview/texts.js');
      const cards = [...document.querySelectorAll('mutual-identity-card')];
      return cards
        .flatMap(({shadowRoot}) => foreignTextsOf(shadowRoot))
        .filter(({node}) => !(node.parentElement ?? node).closest(allowed) && !node.matches?.(allowed))
        .map(({text}) => text);
    }, Object.values(notOurs).join());
    const [country] = intl('region', 'BI');
    const known = new RegExp(`${country}|November \\d+, \\d{4}|\\band\\b`, 'g');
    assert.deepEqual(
      found.filter((each) => /\p{L}/u.test(each.replace(/^\S+: /, '').replace(known, ''))),
      [],
    );
  });

  it('loses no end of a text', async () => {
    const cut = await ofEach(async () => {
      const {textsOf} = await import('../tools/preview/texts.js');
      const inLines = ({node}) => node.parentElement?.closest('svg');
      const isWhole = ({text}) => /^\[[^]*\]$/.test(text);
      return textsOf(document.querySelector('main'))
        .filter((each) => !inLines(each) && !isWhole(each))
        .map(({id, text}) => `${id} ${text}`);
    });
    assert.deepEqual(cut, []);
  });

  it('cuts no line of a picture', async () => {
    const lines = await ofEach(() =>
      [...document.querySelectorAll('mutual-identity-card')].flatMap(({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('.picture text')].map(({textContent}) => textContent),
      ),
    );
    assert.ok(lines.length > 20);
    assert.deepEqual(
      lines.filter((line) => line.endsWith('…')),
      [],
    );
  });

  it('cuts nothing off at 320 px, and never scrolls sideways', async () => {
    const found = await ofEach(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      const scrolls = scrollWidth > clientWidth && !document.querySelector('.paper');
      const seen = (element) =>
        element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) &&
        !element.closest('svg') &&
        getComputedStyle(element).clipPath === 'none';
      const cutIn = (article) => (element) => {
        const {overflowX, overflowY} = getComputedStyle(element);
        const [outer, inner] = [article, element].map((each) => each.getBoundingClientRect());
        return (
          inner.right > outer.right + 1 ||
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      };
      const defects = [...document.querySelectorAll('mutual-identity-card')].flatMap(({shadowRoot}) => {
        const article = shadowRoot.querySelector('article');
        return [...article.querySelectorAll('*:not(input, textarea)')].filter(seen).filter(cutIn(article));
      });
      return [
        ...(scrolls ? [`scrolls sideways, ${scrollWidth} px`] : []),
        ...defects.map((each) => `${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 40)}`),
      ];
    });
    assert.deepEqual(found, []);
  });
});
