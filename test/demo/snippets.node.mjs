/** Each snippet of the demo, pasted into an empty page under the policy that the demo gives for it. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {before, test} from 'node:test';
import {compileScript, parse} from 'vue/compiler-sfc';
import {compile} from 'svelte/compiler';
import {bundle, install} from '../frameworks/pack.mjs';
import {isDrawn, useDemo} from './visit.mjs';

const {default: facts} = await import('../../dist/demo/facts.js');
const {names, policyFor, snippet} = await import('../../dist/demo/snippets.js');

const pages = new Map();
const demo = useDemo({pages});
const apps = {react: 'react19', vue: 'vue', svelte: 'svelte'};
before(install);

const contextFor = (way, more = {}) => ({
  ...facts,
  way,
  base: '/',
  lang: 'fr',
  words: facts.languages.fr,
  languages: Object.keys(facts.languages),
  attributes: {lang: 'fr', view: 'quiz', views: 'quiz card', seed: '"<&{}', questions: '3', remember: true},
  properties: {'--mic-accent': '#0b6e99'},
  ...more,
});

/** What a page of this framework becomes when it is built. */
const built = {
  react: (code) =>
    bundleOf(
      'react',
      `${code}\nimport {createRoot} from 'react-dom/client';\ncreateRoot(document.querySelector('#app')).render(<Card />);`,
      'jsx',
    ),
  vue: (code) => {
    const {descriptor} = parse(code);
    const compilerOptions = {isCustomElement: (tag) => tag === 'mutual-identity-card'};
    const {content} = compileScript(descriptor, {
      id: 'card',
      inlineTemplate: true,
      genDefaultAs: 'Card',
      templateOptions: {compilerOptions},
    });
    return bundleOf('vue', `${content}\nimport {createApp} from 'vue';\ncreateApp(Card).mount('#app');`, 'js');
  },
  svelte: (code) => {
    const {js} = compile(code, {filename: 'Card.svelte', name: 'Card', generate: 'client'});
    return bundleOf(
      'svelte',
      `${js.code}\nimport {mount} from 'svelte';\nmount(Card, {target: document.querySelector('#app')});`,
      'js',
    );
  },
};
const bundleOf = (way, contents, loader) =>
  bundle(apps[way], '', {
    entryPoints: undefined,
    stdin: {contents, loader, resolveDir: resolve('test/frameworks', apps[way]), sourcefile: `main.${loader}`},
    jsx: 'automatic',
    splitting: false,
  });

/** The page that a partner has, with the snippet in it. */
const paste = async (way, code, policy) => {
  let body = code;
  if (built[way]) {
    const files = await built[way](code);
    pages.set(`/${way}.js`, {
      html: Buffer.from([...files.values()][0]).toString(),
      headers: {'content-type': 'text/javascript'},
    });
    body = `<div id="app"></div><script type="module" src="/${way}.js"></script>`;
  }
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"><main>${body}</main></html>`;
  pages.set(`/try-${way}`, {
    html,
    headers: {'content-security-policy': `default-src 'none'; img-src data:; ${policy}`},
  });
  return demo.open(`/try-${way}`);
};

/** In the page of the card. */
const stateOf = (page) =>
  page.evaluate(() => {
    const host = document.querySelector('mutual-identity-card, div.mutual-identity-card');
    const card = host.localName === 'div' ? host.shadowRoot.firstElementChild : host;
    const {shadowRoot} = card;
    return {
      lang: shadowRoot.querySelector('article').lang,
      plays: Boolean(shadowRoot.querySelector('[part~=question]')),
      seed: card.getAttribute('seed') ?? card.seed,
      accent: getComputedStyle(host).getPropertyValue('--mic-accent').trim(),
      remembers: card.remember === true || card.remember === '',
      words: host.textContent.includes(document.querySelector('iframe') ? '' : 'La carte d’identité'),
    };
  });
const wanted = {lang: 'fr', plays: true, seed: '"<&{}', accent: '#0b6e99', remembers: true, words: true};

for (const way of names.filter((each) => !['iframe', 'oembed', 'wordpress'].includes(each))) {
  test(`${way}: the card, its settings, its colour and its words, under the policy given`, async () => {
    const context = contextFor(way);
    const code = snippet(context);
    const {page, faults} = await paste(way, code, await policyFor(code, context));
    await isDrawn(page);
    await page.waitForFunction(() => {
      const host = document.querySelector('mutual-identity-card, div.mutual-identity-card');
      return (host.localName === 'div' ? host.shadowRoot.firstElementChild : host).shadowRoot.querySelector(
        '[part~=question]',
      );
    });
    assert.deepEqual(await stateOf(page), wanted);
    assert.deepEqual(faults, []);
    await page.close();
  });
}

test('iframe: the card with its settings in the frame, which gets its height, under the policy given', async () => {
  const context = contextFor('iframe');
  const code = snippet(context);
  const {page, faults} = await paste('iframe', code, await policyFor(code, context));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await isDrawn(frame);
  await frame.waitForFunction(() =>
    document
      .querySelector('div.mutual-identity-card')
      .shadowRoot.firstElementChild.shadowRoot.querySelector('[part~=question]'),
  );
  assert.deepEqual(await stateOf(frame), wanted);
  await page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 720);
  assert.equal(await page.$eval('iframe', ({title}) => title), facts.languages.fr.title);
  assert.deepEqual(faults, []);
  await page.close();
});

test('oembed: the address is that of a page which the build makes, whole, and shows that view in that language', async () => {
  const code = snippet(contextFor('oembed', {base: demo.site.origin}));
  assert.equal(code, `${demo.site.origin}/embed.fr.quiz.html`);
  assert.ok(existsSync(`dist/${code.split('/').at(-1)}`));
  assert.match(snippet(contextFor('oembed')), /^https:\/\/your\.server\//);
});

test('wordpress: a shortcode with every attribute that the plugin knows, and nothing that could end it', () => {
  const attributes = {lang: 'fr', seed: '"]<x>', 'heading-level': '3', remember: true};
  assert.equal(
    snippet(contextFor('wordpress', {attributes})),
    '[mutual_identity_card lang="fr" seed="x" heading-level="3" remember]',
  );
  const known = Object.keys(JSON.parse(readFileSync('wordpress/block/block.json', 'utf8')).attributes);
  const names = known.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  assert.deepEqual(
    facts.attributes.filter((name) => !names.includes(name)),
    [],
  );
});

test('words of the page’s own: the policy lets them be fetched, and a frame does not name them', async () => {
  const attributes = {lang: 'fr', content: '/own-words.json'};
  for (const [way, allowed] of [
    ['module', true],
    ['iframe', false],
  ]) {
    const context = contextFor(way, {attributes});
    const code = snippet(context);
    assert.equal(code.includes('own-words.json'), allowed, code);
    assert.equal((await policyFor(code, context)).includes("connect-src 'self'"), allowed);
  }
});

test('the import map names each chunk of the languages offered, with its hash', () => {
  const context = contextFor('verified', {attributes: {lang: 'fr', languages: 'fr'}});
  const code = snippet(context);
  const {integrity} = JSON.parse(/<script type="importmap">([^]*?)<\/script>/.exec(code)[1]);
  const files = Object.keys(integrity);
  assert.ok(
    files.some((file) => file.startsWith('/chunks/fr-')) && !files.some((file) => file.startsWith('/chunks/nl-')),
  );
  for (const [file, hash] of Object.entries(integrity)) assert.equal(hash, facts.integrity[file.slice(1)], file);
});

test('a snippet names the exact version, and where the files stand', () => {
  const code = snippet(contextFor('standalone', {base: 'https://files.example/card/1.2.3'}));
  assert.match(
    code,
    /src="https:\/\/files\.example\/card\/1\.2\.3\/mutual-identity-card\.standalone\.js" integrity="sha384-/,
  );
  assert.match(snippet(contextFor('react')), new RegExp(`npm install mutual-identity-card@${facts.version}`));
});
