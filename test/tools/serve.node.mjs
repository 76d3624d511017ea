/** The server of the demo gives what it should, and nothing else. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {serve} from '../../tools/serve.mjs';

let server;
const here = process.cwd();

before(async () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'serve-')));
  for (const folder of ['open', 'closed']) mkdirSync(folder);
  for (const file of ['secret.txt', 'closed/secret.txt']) writeFileSync(file, 'secret');
  writeFileSync('open/index.html', '<!doctype html>');
  writeFileSync('open/a.js', 'export const a = 1;');
  server = await serve({folders: ['open'], home: '/open/'});
});
after(async () => {
  await server.close();
  process.chdir(here);
});

/** An address as it is: `fetch` would tidy it first. */
const statusOf = (path) =>
  new Promise((resolve, reject) => {
    get(new URL(server.url), {path}, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

test('a file comes with its type, whatever the query, and for every origin', async () => {
  const response = await fetch(`${server.url}open/a.js?v=1`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /^text\/javascript/);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(await response.text(), /^export/);
});

test('a file that has changed comes as it is now', async () => {
  writeFileSync('open/a.js', 'export const a = 2;');
  assert.match(await (await fetch(`${server.url}open/a.js`)).text(), /2/);
});

test('the root leads to the home page', async () => {
  const response = await fetch(server.url);
  assert.equal(new URL(response.url).pathname, '/open/');
  assert.equal(await response.text(), '<!doctype html>');
});

const nothing = [
  '/closed/secret.txt',
  '/open/none.js',
  '/open/../closed/secret.txt',
  '/open/%2e%2e/closed/secret.txt',
  '/open/..%2fclosed%2fsecret.txt',
  '/open/..%5cclosed%5csecret.txt',
  '/../secret.txt',
  '/open/a.js%00',
  '/%',
];
for (const path of nothing) {
  test(`nothing at ${path}`, async () => assert.equal(await statusOf(path), 404));
}
