/** The catalogue shows whoever owns the words all of them, each once, with what they rest on. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {catalogue} from '../../tools/catalogue.mjs';
import {languages} from '../../tools/languages.mjs';
import {openProject} from '../../tools/locales/project.mjs';
import {pageOf} from '../../tools/catalogue/page.mjs';

const {page} = await catalogue();

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
    assert.match(page, /data-principle="solidarity" data-status="draft"/);
  });

  it('shows the languages that are asked for, and knows which there are', async () => {
    const {page: inDutch} = await catalogue('nl');
    assert.ok(inDutch.includes('<td lang="nl">') && !inDutch.includes('<td lang="fr">'));
    await assert.rejects(catalogue('xx'), /There is no language xx/);
  });

  it('asks for nothing from elsewhere', () => {
    assert.ok(!/<(?:link|img|script)[^>]* (?:href|src)=/.test(page));
  });

  it('shows what is missing, and markup as text', () => {
    const rows = [{id: 'a.b', note: 'x', texts: {en: '<b>', fr: ''}}];
    const items = [{path: 'a', sources: [], status: undefined, rows}];
    const edition = {version: '1', date: '2026'};
    const html = pageOf({chapters: [{view: 'v', section: 'a', items}], languages: ['en', 'fr'], sources: {}, edition});
    assert.ok(html.includes('<td lang="en">&lt;b&gt;</td><td lang="fr"><b>missing</b></td>'));
  });
});
