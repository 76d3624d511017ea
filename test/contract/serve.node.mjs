/** The server of the demo gives what it should, and nothing else. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {serve} from '../../tools/serve.mjs';

let server;

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'root/open'), {recursive: true});
  mkdirSync(join(folder, 'root/closed'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'root/closed/secret.txt'), 'secret');
  writeFileSync(join(folder, 'root/open/.secret'), 'secret');
  writeFileSync(join(folder, 'root/open/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'root/open/a.js'), 'export const a = 1;'.repeat(50));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'root/open/link.txt'));
  const policy = {'content-security-policy': "default-src 'none'"};
  server = await serve({root: join(folder, 'root'), folders: ['open'], home: '/open/', headers: () => policy});
});
after(() => server.close());

/** An address as it is: `fetch` would tidy it first. */
const ask = (path, headers = {}) =>
  new Promise((resolve, reject) => {
    get({port: server.port, path, headers}, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => resolve({...response, status: response.statusCode, body: Buffer.concat(pieces)}));
    }).on('error', reject);
  });

test('a file comes with its type, for every origin, and with the headers asked for', async () => {
  const {status, headers, body} = await fetch(`${server.url}open/a.js?v=1`).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  }));
  assert.equal(status, 200);
  assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('content-security-policy'), "default-src 'none'");
  assert.match(body, /^export/);
});

test('compressed only for who accepts it', async () => {
  const plain = await ask('/open/a.js');
  const small = await ask('/open/a.js', {'accept-encoding': 'gzip, br'});
  assert.ok(small.body.length < plain.body.length / 4);
  assert.deepEqual(brotliDecompressSync(small.body), plain.body);
});

test('the root and a folder lead to their page', async () => {
  const response = await fetch(server.url);
  assert.equal(new URL(response.url).pathname, '/open/');
  assert.equal(await response.text(), '<!doctype html>');
});

const nothing = [
  '/closed/secret.txt',
  '/open/.secret',
  '/open/link.txt',
  '/open/none.js',
  '/open/../closed/secret.txt',
  '/open/%2e%2e/closed/secret.txt',
  '/open/..%2fclosed%2fsecret.txt',
  '/open/..%5cclosed%5csecret.txt',
  '/../secret.txt',
  '/open/a.js%00',
];
for (const path of nothing) {
  test(`nothing at ${path}`, async () => assert.equal((await ask(path)).status, 404));
}

test('an address that cannot be read is refused, and the server goes on', async () => {
  assert.equal((await ask('/%')).status, 400);
  assert.equal((await fetch(server.url, {method: 'POST'})).status, 405);
  assert.equal((await ask('/open/a.js')).status, 200);
});
