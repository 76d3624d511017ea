/** The packed package as those who check packages see it, and as the compiler of each framework does. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {resolve} from 'node:path';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import ts from 'typescript';
import {install} from './pack.mjs';

const typed = readdirSync('test/frameworks').filter((app) => existsSync(`test/frameworks/${app}/tsconfig.json`));
const package_ = JSON.parse(readFileSync('package.json', 'utf8'));
const packed = install();

test('publint finds nothing', async () => {
  const {buffer, byteOffset, byteLength} = packed;
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const {messages} = await publint({pack: {tarball}, strict: true});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, package_, {color: false})),
    [],
  );
});

test('are the types wrong? They are not, for whoever loads modules', async () => {
  const {problems} = await checkPackage(createPackageFromTarballData(packed));
  // It is a package of modules, for tools that know `exports`.
  const old = (problem) => ['node10', 'node16-cjs'].includes(problem.resolutionKind);
  assert.deepEqual(
    problems.filter((problem) => !old(problem)),
    [],
  );
});

for (const entry of ['mutual-identity-card', 'mutual-identity-card/element.js']) {
  test(`plain Node imports ${entry}`, () => {
    const cwd = resolve('test/frameworks/plain');
    const code = `const {MutualIdentityCard: {version}} = await import('${entry}'); console.log(version)`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd, encoding: 'utf8'});
    assert.equal(out.trim(), package_.version);
  });
}

/** Each app has another compiler, and most of what they read is the same. */
const read = new Map();
const hostFor = (options) => {
  const host = ts.createCompilerHost(options);
  const {getSourceFile} = host;
  host.getSourceFile = (name, ...rest) => {
    if (!read.has(name)) read.set(name, getSourceFile(name, ...rest));
    return read.get(name);
  };
  return host;
};

for (const app of typed) {
  test(`TypeScript accepts and refuses what it should with ${app}`, () => {
    const folder = resolve('test/frameworks', app);
    const {config} = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
    const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const found = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options, hostFor(options)));
    assert.deepEqual(
      found.map(({file, messageText}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
      [],
    );
  });
}

test('editors know the element, its attributes with their values, and its custom properties', () => {
  const [{declarations}] = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules;
  const names = (list) => list.map(({name}) => name).sort();
  const packedFile = (file) =>
    JSON.parse(readFileSync(`test/frameworks/plain/node_modules/mutual-identity-card/${file}`));
  const [{attributes, cssProperties, events}] = declarations;

  const {html} = packedFile(package_['web-types']).contributions;
  assert.deepEqual(names(html.elements), ['mutual-identity-card']);
  assert.deepEqual(names(html.elements[0].attributes), names(attributes));
  assert.deepEqual(names(html.elements[0].js.events), names(events));

  const {tags} = packedFile('dist/editors/vscode.html-custom-data.json');
  assert.deepEqual(names(tags[0].attributes), names(attributes));
  assert.deepEqual(names(tags[0].attributes.find(({name}) => name === 'view').values), ['card', 'profile', 'quiz']);
  assert.deepEqual(
    names(packedFile('dist/editors/vscode.css-custom-data.json').properties.filter(({name}) => name.startsWith('--'))),
    names(cssProperties),
  );
});
