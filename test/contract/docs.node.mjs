/** What the README, the manifest, the class and the templates say is the same thing. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {MutualIdentityCard} from '../../dist/lib/element.js';
import {viewNames} from '../../dist/lib/language/languages.js';
import {documentation} from '../../tools/docs.mjs';
import {fetchedViews, views} from '../../tools/views.mjs';

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

test('the views are the same in the code, in the build, in the documentation and in the editor of WordPress', () => {
  assert.deepEqual(viewNames, views);
  const {type} = element.attributes.find(({name}) => name === 'view');
  assert.deepEqual([...type.text.matchAll(/'(\w+)'/g)].map(([, view]) => view).sort(), [...views].sort());
  const [, choices] = /choice\('view', [^[]+\[([^]*?)\]\),\n/.exec(read('wordpress/block/editor.js'));
  assert.deepEqual(
    [...choices.matchAll(/\['(\w+)'/g)].map(([, view]) => view),
    fetchedViews,
  );
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
    if (value && name !== '--mic-accent')
      assert.ok(source.includes(`var(${name}, ${value})`), `${name} has another default than ${value}`);
  }
});

/** The default accent stands in style sheets of several worlds, none of which can ask another. */
const accented = [
  'src/colours.ts',
  'src/styles/colour.ts',
  'tools/build/prerender.mjs',
  'tools/catalogue/page.css',
  'embed/offline.css',
  'demo/controls.mjs',
  'demo/site/configurator.css',
  'demo/site/demo.css',
  'demo/site/emblem.svg',
];

test('the default accent is the one documented wherever it stands', () => {
  const {default: accent} = element.cssProperties.find(({name}) => name === '--mic-accent');
  assert.deepEqual(
    accented.filter((file) => !read(file).includes(accent)),
    [],
    `these files have another accent than ${accent}`,
  );
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

/** The paths that the tree draws: what is indented stands in the folder above it. */
const drawn = () => {
  const [, tree] = /```text\n([^]*?)```/.exec(read('CONTRIBUTING.md'));
  let folder = '';
  return [...tree.matchAll(/^( *)([\w.-]+\/?)/gm)].map(([, indent, name]) => {
    if (!indent) folder = name;
    return indent ? folder + name : name;
  });
};
const entriesOf = (folder) =>
  readdirSync(folder, {withFileTypes: true}).map((each) => (each.isDirectory() ? `${each.name}/` : each.name));

test('CONTRIBUTING draws the tree as it is', () => {
  const tree = drawn();
  for (const path of tree) assert.ok(existsSync(path), `${path} is drawn in CONTRIBUTING.md, and not there`);
  const unlisted = ['node_modules/', 'dist/', 'build/', 'coverage/', 'artifacts/', 'src/generated/'];
  const isFolder = (name) => name.endsWith('/') && !name.startsWith('.');
  const within = (folder, isMeant) => entriesOf(folder).flatMap((name) => (isMeant(name) ? `${folder}${name}` : []));
  const there = [
    ...entriesOf('.').filter(isFolder),
    ...within('src/', () => true),
    ...within('test/', isFolder),
    ...within('tools/', isFolder),
  ];
  for (const path of there.filter((each) => !unlisted.includes(each)))
    assert.ok(tree.includes(path), `${path} is not drawn in CONTRIBUTING.md`);
});

test('CONTRIBUTING says of each file that is loaded, and of no other, when it is', () => {
  const [, table] = /### What is loaded when([^]*?)\n### /.exec(read('CONTRIBUTING.md'));
  const listed = [...table.matchAll(/`chunks\/([\w-]+)-….js`/g)].map(([, name]) => name);
  const chunks = readdirSync('dist/chunks')
    .filter((file) => file.endsWith('.js') && !/^(?!fr)[a-z]{2}-/.test(file))
    .map((file) => file.replace(/-[\w-]{8}\.js$/, ''));
  assert.deepEqual(listed.sort(), chunks.sort());
});

test('CONTRIBUTING sends nobody to a file that is not there', () => {
  const paths = [...read('CONTRIBUTING.md').matchAll(/`((?:src|tools|locales|embed|docs|test)\/[\w./-]*)`/g)];
  const unlisted = /^(src\/generated|test\/pictures\/.*(actual|diff))/;
  for (const [, path] of paths) if (!unlisted.test(path)) assert.ok(existsSync(path), path);
});
