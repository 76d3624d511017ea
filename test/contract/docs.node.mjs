/** What the README, the manifest, the class and the templates say is the same thing. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {MutualIdentityCard} from '../../dist/lib/element.js';
import {documentation} from '../../tools/docs.mjs';

const read = (file) => readFileSync(file, 'utf8');
const readme = read('README.md');
const [{declarations}] = JSON.parse(read('custom-elements.json')).modules;
const element = declarations.find(({tagName}) => tagName === 'mutual-identity-card');
const names = (list) => list.map(({name}) => name).sort();

const source = readdirSync('src', {recursive: true})
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => read(`src/${file}`).replace(/\/\*\*[^]*?\*\//g, ''))
  .join('\n');
const found = (pattern) => [...new Set([...source.matchAll(pattern)].map(([, name]) => name))].sort();

/** The words between two marks of the README. */
const section = (name) => readme.split(`<!-- ${name}: written by npm run docs -->`)[1].split(`<!-- /${name} -->`)[0];
const listed = (name, pattern = /^\| `([^`]+)`/gm) =>
  [...section(name).matchAll(pattern)].map(([, each]) => each).sort();

test('the manifest and the README are what the documentation of the class gives', async () => {
  const {manifest, readme: written} = await documentation();
  assert.equal(read('custom-elements.json'), manifest, 'custom-elements.json is stale: npm run docs');
  assert.equal(readme, written, 'README.md is stale: npm run docs');
});

test('the attributes documented are those of the class', () => {
  const attributes = Object.entries(MutualIdentityCard.properties).map(([name, {attribute}]) => attribute ?? name);
  assert.deepEqual(names(element.attributes), [...attributes, 'lang'].sort());
  assert.deepEqual(listed('attributes'), names(element.attributes));
});

test('the events documented are those that the types know', () => {
  const typed = [...read('src/events.ts').matchAll(/^ {2}'(mic-[a-z-]+)':/gm)].map(([, name]) => name).sort();
  assert.deepEqual(names(element.events), typed);
  assert.deepEqual(listed('events'), typed);
});

test('the slots documented are those of the templates', () => {
  assert.deepEqual(names(element.slots).filter(Boolean), found(/<slot name="([a-z]+)"/g));
  assert.deepEqual(listed('slots'), names(element.slots).filter(Boolean));
});

test('the custom properties documented are those of the style sheets, with their defaults', () => {
  assert.deepEqual(names(element.cssProperties), found(/var\((--mic-[a-z-]+)/g));
  assert.deepEqual(listed('properties'), names(element.cssProperties));
  for (const {name, default: value} of element.cssProperties) {
    if (value) assert.ok(source.includes(`var(${name}, ${value})`), `${name} has another default than ${value}`);
  }
});

test('every part of a template is documented', () => {
  const parts = found(/\bpart(?:="|=\$\{'|: ')([a-z -]+)/g).flatMap((value) => value.split(' '));
  const undocumented = parts.filter((part) => !names(element.cssParts).includes(part));
  assert.deepEqual(undocumented, []);
  assert.deepEqual(listed('parts', /`([a-z-]+)` \(/g), names(element.cssParts));
});

test('the README stays under 200 lines, and explains every script', () => {
  assert.ok(readme.split('\n').length < 200);
  const {scripts} = JSON.parse(read('package.json'));
  const explained = [...readme.matchAll(/^\| `npm (?:run )?([a-z]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(explained.sort(), Object.keys(scripts).sort());
});

test('CONTRIBUTING names the files that there are', () => {
  const [, tree] = /```text\n([^]*?)```/.exec(read('CONTRIBUTING.md'));
  const files = readdirSync('src', {recursive: true}).concat(readdirSync('.'));
  for (const [, name] of tree.matchAll(/^ *([\w.-]+\/?)(?= |$)/gm)) {
    const there = files.some((file) => file === name.replace('/', '') || file.endsWith(`/${name.replace('/', '')}`));
    assert.ok(there, `${name} is in the tree of CONTRIBUTING.md and not in the repository`);
  }
});
