/** The documents by which an editor who pastes an address gets the card: what a system finds that looks for them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {framePages} from '../../tools/build/frames.mjs';
import {languages} from '../../tools/languages.mjs';
import {views} from '../../tools/views.mjs';

const base = 'https://partner.example/card/';
const files = await framePages('https://partner.example/card');
const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
const documentOf = (page) => `oembed/${page.replace('.html', '.json')}`;

test('there is a page for each language and view, and one for the language of the visitor', () => {
  const named = languages.flatMap((lang) => views.map((view) => `embed.${lang}.${view}.html`));
  assert.deepEqual([...pages].sort(), [...named, 'embed.html'].sort());
});

test('each page announces its own document in its head, by a whole address', () => {
  for (const page of pages) {
    const [head] = files[page].split('</head>');
    const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head);
    assert.equal(address, base + documentOf(page));
    assert.ok(documentOf(page) in files, address);
  }
});

test('each document is what the standard asks of a rich one, and frames the page that announces it', () => {
  for (const page of pages) {
    const document = JSON.parse(files[documentOf(page)]);
    assert.equal(document.version, '1.0');
    assert.equal(document.type, 'rich');
    assert.ok(Number.isInteger(document.width) && Number.isInteger(document.height));
    assert.equal(document.title, /<title>(.*)<\/title>/.exec(files[page])[1]);
    assert.ok(document.html.includes(`<iframe src="${base}${page}" title="${document.title}"`));
    // The words for who gets no frame, with a way to the card.
    assert.match(document.html, new RegExp(`^<blockquote><a href="${base}${page}">[^]+</a>[^<]+</blockquote><iframe`));
    assert.doesNotMatch(document.html, /<script/);
  }
});

test('without a base address nothing is announced, and a wrong one is refused', async () => {
  for (const html of Object.values(await framePages())) assert.doesNotMatch(html, /oembed/);
  await assert.rejects(framePages('ftp://partner.example'), /Expected an address with https/);
  await assert.rejects(framePages('partner.example'), /Invalid URL/);
});
