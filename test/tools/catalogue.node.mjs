/** The catalogue shows whoever owns the words all of them, each once, with what they rest on. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {catalogue} from '../../tools/catalogue.mjs';
import {languages, targetLocales} from '../../tools/languages.mjs';
import {openProject} from '../../tools/locales/project.mjs';
import {pageOf} from '../../tools/catalogue/page.mjs';

const {page} = await catalogue();

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? found.find(({launch: each}) => each);

const count = (text) => page.split(text).length - 1;

describe('the catalogue', () => {
  it('has every text once, with a cell for each language and a place for a comment', () => {
    const project = openProject('.');
    const {messages} = project.extractSourceMessages();
    for (const {name} of messages) assert.equal(count(`<tr id="${name}">`), 1, name);
    for (const language of languages) assert.ok(count(`<td lang="${language}">`) >= messages.length, language);
    assert.equal(count('<textarea'), messages.length);
    assert.ok(!page.includes('<b>missing</b>'));
  });

  it('has every publication that an item rests on, and its status', async () => {
    const {sources} = await import('../../src/generated/en/sources.js');
    const {questions} = await import('../../src/generated/en/quiz.js');
    const {principles, about} = await import('../../src/generated/en/card.js');
    const cited = [about, ...principles, ...questions].flatMap((item) => item.sources);
    for (const id of cited) assert.ok(page.includes(sources[id].url.replaceAll('&', '&amp;')), id);
    assert.match(page, /data-principle="solidarity" data-status="en:draft /);
  });

  it('shows the languages that are asked for, and knows which there are', async () => {
    const {page: inDutch} = await catalogue('nl');
    assert.ok(inDutch.includes('<td lang="nl">') && !inDutch.includes('<td lang="fr">'));
    await assert.rejects(catalogue('xx'), /There is no language xx/);
  });

  it('asks for nothing from elsewhere', () => {
    assert.ok(!/<(?:link|img|script)[^>]* (?:href|src)=/.test(page));
  });

  it('shows what is missing, and markup as text; and whether a review holds', () => {
    const rows = [{id: 'a.b', note: 'x', texts: {en: '<b>', fr: ''}}];
    const lapsed = {by: 'B & Co', date: '2026-12-01'};
    const html = pageOf({
      chapters: [{view: 'v', section: 'a', items: [{path: 'a', sources: [], rows}]}],
      languages: ['en', 'fr'],
      sources: {},
      reviewOf: () => [
        {language: 'en', words: '01234567', state: 'draft', lapsed},
        {language: 'fr', words: '89abcdef', state: 'reviewed', by: ['A', 'C'], date: '2026-12-02'},
      ],
      edition: {version: '1', date: '2026'},
    });
    assert.ok(html.includes('<td lang="en">&lt;b&gt;</td><td lang="fr"><b>missing</b></td>'));
    assert.ok(html.includes('draft: changed since B &amp; Co reviewed it, 2026-12-01'));
    assert.ok(html.includes('reviewed by A, C, 2026-12-02') && html.includes('words 89abcdef'));
    assert.ok(html.includes('data-status="en:changed fr:reviewed"'));
  });
});

describe('the page of the catalogue', () => {
  let browser, tab;
  before(async () => {
    browser = await puppeteer.launch({headless: true, ...launch});
    tab = await browser.newPage();
    await tab.setContent((await catalogue(...targetLocales.slice(0, 2))).page);
  });
  after(() => browser?.close());

  const shown = (selector) =>
    tab.$$eval(selector, (all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent));
  const choose = async (name, value) => {
    await tab.select(`[name=${name}]`, value);
    return shown('.item h4 code');
  };

  it('shows one principle of all that is said of it, and what has come so far', async () => {
    const solidarity = await choose('principle', 'solidarity');
    assert.ok(solidarity.includes('principles.solidarity') && solidarity.some((path) => /^questions/.test(path)));
    assert.ok(solidarity.some((path) => /^criteria\.solidarity/.test(path)));
    assert.ok(!solidarity.includes('principles.democracy'));
    await choose('principle', '');
    assert.deepEqual(await choose('status', 'reviewed'), []);
    assert.ok((await choose('status', 'draft')).length > 100);
    await choose('status', '');
  });

  it('shows the languages that are wanted', async () => {
    const [first, second] = targetLocales;
    await tab.click(`[value=${second}]`);
    assert.ok((await shown(`td[lang=${first}]`)).length > 500);
    assert.deepEqual(await shown(`td[lang=${second}], .signatures [data-language=${second}]`), []);
  });

  it('prints without what only a screen can do, and with the addresses of the publications', async () => {
    await tab.emulateMediaType('print');
    assert.deepEqual(await shown('button, select'), []);
    assert.ok((await shown('.address')).every((text) => text.includes('http')));
    assert.ok((await shown('.address')).length > 50);
  });
});
