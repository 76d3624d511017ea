/** The recipes of docs/embedding.md for the prerendered card, as they stand there. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {serve} from './site.mjs';

const docs = readFileSync('docs/embedding.md', 'utf8');
const recipe = (language) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(docs.split('## Prerendered')[1])[1];
const card = readFileSync('dist/prerendered/fr.html', 'utf8');

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? found.find(({launch: each}) => each);
const pages = new Map();
let browser, folder, site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  browser = await puppeteer.launch({headless: true, ...launch});
  site = await serve({folder: 'dist', pages});
});
after(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, {recursive: true, force: true});
});

const pageWith = (body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${body}</html>`;

/** Reads the page without a script, and then with: the element takes over what stands there. */
const visit = async (path) => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (line) => ['error', 'warn'].includes(line.type()) && faults.push(line.text()));
  const title = () => page.$eval('mutual-identity-card', ({shadowRoot}) => shadowRoot.querySelector('h2').textContent);
  await page.setJavaScriptEnabled(false);
  await page.goto(site.origin + path);
  const before = await title();
  await page.setJavaScriptEnabled(true);
  await page.goto(site.origin + path);
  await page.waitForFunction(() => document.querySelector('mutual-identity-card:defined')?.ready);
  const {lang, view} = await page.evaluate(() => document.querySelector('mutual-identity-card').ready);
  const both = [before, await title()];
  await page.close();
  return {lang, view, titles: both, faults};
};
const asTold = ({lang, view, titles, faults}) => {
  assert.deepEqual({lang, view, faults}, {lang: 'fr', view: 'card', faults: []});
  assert.match(titles[0], /La carte d’identité/);
  assert.equal(titles[1], titles[0]);
};

test('PHP', {skip: spawnSync('php', ['-v']).error && 'PHP is not here'}, async () => {
  mkdirSync(join(folder, 'mutual-identity-card'));
  cpSync('dist/prerendered', join(folder, 'mutual-identity-card/prerendered'), {recursive: true});
  writeFileSync(join(folder, 'page.php'), recipe('php'));
  const body = execFileSync('php', [join(folder, 'page.php')], {encoding: 'utf8'});
  assert.ok(body.includes(card.trim()));
  pages.set(
    '/php',
    pageWith(body.replace('/mutual-identity-card/mutual-identity-card.js', '/mutual-identity-card.js')),
  );
  asTold(await visit('/php'));
});

test('React, on a server and then in the browser', async () => {
  const bundled = async (code, options) => {
    const {outputFiles} = await build({
      stdin: {contents: code, loader: 'jsx', resolveDir: resolve('test/frameworks/react19')},
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      define: {'process.env.NODE_ENV': '"production"'},
      ...options,
    });
    return outputFiles[0].text;
  };
  const code = recipe('jsx').replace('node_modules/mutual-identity-card/', '');
  const server = await bundled(
    `import {renderToString} from 'react-dom/server'; ${code}; export const markup = renderToString(<Card />);`,
    {
      platform: 'node',
      banner: {
        js: `import {createRequire} from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
      },
    },
  );
  const {markup} = await import(`data:text/javascript;base64,${Buffer.from(server).toString('base64')}`);
  assert.ok(markup.includes(card.trim()));
  // In the browser there is no file to read, and React leaves alone what it finds.
  const client = await bundled(
    `import {hydrateRoot} from 'react-dom/client'; const readFileSync = () => ''; ${code.replace(/^import.*$/m, '')}
    hydrateRoot(document.querySelector('#app'), <Card />);`,
    {},
  );
  pages.set('/react.js', {html: client, headers: {'content-type': 'text/javascript'}});
  const scripts = ['react.js', 'mutual-identity-card.js'].map(
    (file) => `<script type="module" src="/${file}"></script>`,
  );
  pages.set('/react', pageWith(`<div id="app">${markup}</div>${scripts.join('')}`));
  asTold(await visit('/react'));
});
