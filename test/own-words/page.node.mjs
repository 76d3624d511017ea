/** A partner's own words on pages whose server, policy or script make it hard. What is drawn is tested beside, in three engines. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';

const {found} = await findBrowsers();
const chromium = found.find(({engine}) => engine === 'chromium');

const [, example] = /^```json\n([^]*?)^```/m.exec(readFileSync('docs/own-words.md', 'utf8'));
const {title, principles} = JSON.parse(example);
const strict =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types mutual-identity-card";

const element = (attributes, inside = '') =>
  `<mutual-identity-card lang="fr" ${attributes}>${inside}<strong>La carte</strong></mutual-identity-card>`;
const within = `<script type="application/json">${example}</script>`;
const module = '<script type="module" src="/mutual-identity-card.fr.js"></script>';
const classic = '<script src="/mutual-identity-card.standalone.js"></script>';

/** What is noted while a page comes into being: a script of the page, since a policy allows nothing within it. */
const record = `
  window.titles = []; window.reasons = []; window.said = []; window.violations = []; window.shift = 0;
  addEventListener('mic-error', ({detail}) => reasons.push(detail.reason));
  // The browser asks for an icon of the page at a moment of its own.
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    blockedURI.endsWith('/favicon.ico') || violations.push(effectiveDirective));
  console.warn = (text) => said.push(text);
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (shift += value)))
    .observe({type: 'layout-shift', buffered: true});
  const look = () => {
    const card = document.querySelector('mutual-identity-card');
    const title = card?.shadowRoot?.querySelector('[part=title]')?.textContent;
    if (title && titles.at(-1) !== title) titles.push(title);
    requestAnimationFrame(look);
  };
  look();`;

const page = (body, {head = module, style = ''} = {}) => [
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title>${style}`,
  `<script src="/record.js"></script>${head}<body>`,
  ...[body].flat(),
  '<p>What follows</p>',
];

const prerendered = () =>
  readFileSync('dist/prerendered/fr.html', 'utf8').replace('lang="fr">', `lang="fr" content="/own.json">`);

const pages = {
  '/within': {parts: page(element('', within)), policy: strict},
  '/named': {parts: page(element('content="own.json"')), policy: `${strict}; connect-src 'self'`},
  '/forbidden': {parts: page(element('content="/own.json"')), policy: strict},
  '/moved': {parts: page(element('content="/moved.json"'))},
  // The seconds are short there.
  '/never': {parts: page(element('content="/never.json"'), {head: `<script src="/hurry.js"></script>${module}`})},
  '/slow': {
    parts: page(element('content="/slow.json"'), {
      style: '<style>mutual-identity-card { display: block; min-height: 100vh; }</style>',
    }),
  },
  '/prerendered': {parts: page(prerendered())},
  // The script is there before the element, and the element before what is in it, which comes in two pieces.
  '/streamed': {
    parts: page(
      [
        '<mutual-identity-card lang="fr">',
        within.slice(0, 200),
        `${within.slice(200)}<strong>La carte</strong></mutual-identity-card>`,
      ],
      {
        head: classic + module,
      },
    ),
  },
};

const hurry = `
  window.delays = [];
  window.setTimeout = ((native) => (act, delay) => (delays.push(delay), native(act, delay / 10)))(setTimeout);`;

const answers = {
  '/favicon.ico': (response) => response.writeHead(204).end(),
  '/hurry.js': (response) => response.end(hurry),
  '/record.js': (response) => response.end(record),
  '/own.json': (response) => response.end(example),
  '/slow.json': async (response) => response.end(await wait(200, example)),
  '/never.json': () => {},
};

describe('a page with words of its own', {concurrency: 1, timeout: 60_000, skip: !chromium && 'no Chromium'}, () => {
  let browser, site, other;
  const asked = [];
  const listen = async (answer) => {
    const server = createServer(answer);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  const originOf = (server) => `http://127.0.0.1:${server.address().port}`;

  before(async () => {
    other = await listen((request, response) => {
      asked.push(request.url);
      response.writeHead(200, {'access-control-allow-origin': '*'}).end(example);
    });
    site = await listen(async (request, response) => {
      const {pathname} = new URL(request.url, 'http://site');
      if (pathname === '/moved.json') return response.writeHead(302, {location: `${originOf(other)}/own.json`}).end();
      if (answers[pathname]) return answers[pathname](response);
      const {parts, policy} = pages[pathname] ?? {};
      response.setHeader('content-type', parts ? 'text/html; charset=utf-8' : 'text/javascript');
      if (!parts) return response.end(readFileSync(`dist${pathname}`));
      if (policy) response.setHeader('content-security-policy', policy);
      for (const part of parts) {
        response.write(part);
        if (parts.length > 4) await wait(100);
      }
      response.end();
    });
    browser = await open(chromium);
  });
  after(async () => {
    await browser?.close();
    for (const server of [site, other]) (server?.closeAllConnections(), server?.close());
  });

  /** What was seen on a page, once it shows a title, and that one if one is named. */
  const visit = async (path, last) => {
    await browser.go(originOf(site) + path);
    return browser.run(async ({until}, last) => {
      await until(() => (last ? window.titles.at(-1) === last : window.titles.length), `a title. ${window.said}`);
      const card = document.querySelector('mutual-identity-card');
      await card.ready;
      const {titles, reasons, said, violations, shift} = window;
      const order = [...card.shadowRoot.querySelectorAll('[part=principle]')].map(({id}) => id);
      return {titles, reasons, said: said.join('\n'), violations, shift, order};
    }, last);
  };

  test('shows those within the element under the strictest policy', async () => {
    const {titles, reasons, violations, order} = await visit('/within', title.fr);
    assert.deepEqual(
      {titles, reasons, violations, order},
      {titles: [title.fr], reasons: [], violations: [], order: principles},
    );
  });

  test('shows those of a file that its policy lets it fetch', async () => {
    const {titles, violations} = await visit('/named', title.fr);
    assert.deepEqual({titles, violations}, {titles: [title.fr], violations: []});
  });

  test('is told what to do where its policy forbids the file', async () => {
    const {titles, reasons, said, order} = await visit('/forbidden');
    assert.deepEqual(reasons, ['content']);
    assert.match(said, /allow connect-src 'self', or write the words within the element/);
    assert.ok(!titles.includes(title.fr));
    assert.equal(order.length, 6);
  });

  test('gets no words from another site by way of its own', async () => {
    const {titles, reasons, said} = await visit('/moved');
    assert.deepEqual([reasons, asked], [['content'], []]);
    assert.match(said, /this address leads on to another; write the last one/);
    assert.ok(!titles.includes(title.fr));
  });

  test('shows no other title while a file is on its way, and nothing jumps', async () => {
    const {titles, shift} = await visit('/slow', title.fr);
    assert.deepEqual({titles, shift}, {titles: [title.fr], shift: 0});
  });

  test('shows what ships where the file does not come, after three seconds', async () => {
    const {titles, order} = await visit('/never');
    assert.deepEqual([titles.length, order.length], [1, 6]);
    assert.ok(await browser.run(() => window.delays.includes(3000)));
  });

  test('has them in place of a prerendered card once the script is there', async () => {
    const {order, reasons} = await visit('/prerendered', title.fr);
    assert.deepEqual([order, reasons], [principles, []]);
  });

  test('reads what is within an element that is still being written, with two scripts that know it', async () => {
    const {order, reasons} = await visit('/streamed', title.fr);
    assert.deepEqual([order, reasons], [principles, []]);
  });
});
