/** Small apps that use the packed package as a site made with each framework would. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {bundle, install} from './pack.mjs';

const apps = {
  react18: {entry: 'main.jsx', server: 'server.jsx'},
  react19: {entry: 'main.jsx', server: 'server.jsx'},
  vue: {entry: 'main.js'},
  svelte: {entry: 'main.js'},
  angular: {entry: 'main.ts'},
  preact: {entry: 'main.jsx'},
  plain: {entry: 'main.js'},
};

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? found.find(({launch: each}) => each);

let browser, server;
const files = new Map();

before(async () => {
  install();
  browser = await puppeteer.launch({headless: true, ...launch});
  server = createServer((request, response) => {
    const [, app, path] = /^\/(\w+)(\/.*)$/.exec(new URL(request.url, 'http://x').pathname) ?? [];
    const content = files.get(app)?.get(path);
    if (content === undefined) response.writeHead(404);
    else response.setHeader('content-type', path === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(content);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** @returns {Promise<string>} what the server would send in place of the app */
const rendered = async (app, entry) => {
  const bundled = await bundle(app, entry, {platform: 'node', splitting: false, banner: {js: nodeRequire}});
  const {markup} = await import(
    `data:text/javascript;base64,${Buffer.from(bundled.get('/main.js')).toString('base64')}`
  );
  return markup;
};
/** Parts of React are CommonJS, and ask for what only Node has. */
const nodeRequire = `import {createRequire} from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`;

const open = async (app, markup = '') => {
  const {entry} = apps[app];
  const bundled = await bundle(app, entry);
  bundled.set(
    '/',
    `<!doctype html><html lang="en"><title>${app}</title><link rel="icon" href="data:,"><div id="app">${markup}</div>
    <script>window.records = []; window.record = (type, detail) => records.push({type, detail});</script>
    <script type="module" src="main.js"></script></html>`,
  );
  files.set(app, bundled);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (line) => ['error', 'warn'].includes(line.type()) && faults.push(line.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/${app}/`);
  return {page, faults};
};

/** In the page. */
const titleIn = (lang) =>
  document.querySelector('mutual-identity-card')?.shadowRoot?.querySelector('article')?.lang === lang;
const height = () => document.querySelector('mutual-identity-card').offsetHeight;
const pressIn = (index) =>
  document.querySelector('mutual-identity-card').shadowRoot.querySelectorAll('[part=navigation] button')[index].click();
const isPlaying = () =>
  Boolean(document.querySelector('mutual-identity-card').shadowRoot.querySelector('[part=question]'));

describe('an app made with', () => {
  for (const [app, {server: serverEntry}] of Object.entries(apps)) {
    it(app, async () => {
      const markup = serverEntry && (await rendered(app, serverEntry));
      if (serverEntry) {
        assert.match(markup, /<mutual-identity-card[^>]* lang="fr"/);
        assert.match(markup, /La carte d’identité/);
      }
      const {page, faults} = await open(app, markup);

      await page.waitForFunction(titleIn, {}, 'fr');
      assert.ok((await page.evaluate(height)) > 200, 'The card is not to be seen.');

      await page.click('#language');
      await page.waitForFunction(titleIn, {}, 'nl');

      await page.click('#hide');
      await page.waitForFunction(() => document.querySelector('mutual-identity-card').offsetHeight === 0);
      await page.click('#hide');
      await page.waitForFunction(() => document.querySelector('mutual-identity-card').offsetHeight > 200);

      await page.evaluate(pressIn, 1);
      await page.waitForFunction(isPlaying);
      await page.evaluate(() => {
        const root = document.querySelector('mutual-identity-card').shadowRoot;
        root.querySelector('[part=question] input').click();
      });
      await page.evaluate(() => {
        const root = document.querySelector('mutual-identity-card').shadowRoot;
        root.querySelector('button.primary').click();
      });
      await page.waitForFunction(() => window.records.some(({type}) => type === 'mic-answer'));
      const records = await page.evaluate(() => window.records);
      assert.deepEqual(records.find(({type}) => type === 'mic-view-change').detail, {view: 'quiz', previous: 'card'});
      assert.equal(await page.evaluate(() => localStorage.length), 0, 'remember is false, and something is stored');

      await page.click('#move');
      await page.waitForFunction(() => document.querySelector('#two mutual-identity-card'));
      await page.waitForFunction(titleIn, {}, 'nl');
      assert.ok((await page.evaluate(height)) > 200, 'Moved, the card is not to be seen.');
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});
