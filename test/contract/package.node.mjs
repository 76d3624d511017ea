/** What `npm install mutual-identity-card` brings: all that is needed, and nothing that nobody asks for. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, normalize, resolve} from 'node:path';
import {test} from 'node:test';
import {parse} from 'acorn';
import {walk} from 'estree-walker';
import ts from 'typescript';
import {languages} from '../../tools/languages.mjs';

const read = (file) => readFileSync(file, 'utf8');
const package_ = JSON.parse(read('package.json'));

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const [command, ...options] = [...npm, 'pack', '--dry-run', '--json', '--ignore-scripts'];
const [{files, size}] = JSON.parse(
  execFileSync(command, options, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}),
);
const published = new Set(files.map(({path}) => path));

/** What a module imports, at once or later. */
const importsOf = (file) => {
  const found = [];
  walk(parse(read(file), {ecmaVersion: 2022, sourceType: 'module'}), {
    enter: ({source}) => void (typeof source?.value === 'string' && found.push(source.value)),
  });
  return found;
};

/** Every module that an entry point leads to, and every package. */
const reached = () => {
  const [modules, packages] = [new Set(['dist/lib/index.js', 'dist/lib/element.js']), new Set()];
  for (const file of modules) {
    for (const source of importsOf(file)) {
      if (source.startsWith('.')) modules.add(normalize(join(dirname(file), source)));
      else packages.add(source.match(/^(@[^/]+\/)?[^/]+/)[0]);
    }
  }
  return {modules: [...modules].sort(), packages: [...packages].sort()};
};

test('the package holds what a partner may rely on, and no sources, tests or maps', () => {
  const kinds = [
    /^(README\.md|CHANGELOG\.md|LICENSE|package\.json|custom-elements\.json)$/,
    /^dist\/mutual-identity-card(\.standalone)?(\.\w\w)?\.js$/,
    /^dist\/chunks\/[\w-]+\.js$/,
    /^dist\/lib\/.+(?<!\.test)\.(js|d\.ts)$/,
    /^dist\/(embed[\w.-]*|offline|integrity)\.(html|js|json)$/,
    /^dist\/prerendered\/\w+\.html$/,
    /^dist\/quiz\/\w+\.gift$/,
    /^dist\/editors\/[\w.-]+\.json$/,
    /^dist\/content\.schema\.json$/,
  ];
  assert.deepEqual(
    [...published].filter((path) => !kinds.some((kind) => kind.test(path))),
    [],
  );
  for (const target of Object.values(package_.exports).flatMap((each) =>
    Object.values(typeof each === 'string' ? [each] : each),
  ))
    if (!target.includes('*')) assert.ok(published.has(normalize(target)), target);
});

test('the package is small: so much for all, and so much for each language', () =>
  assert.ok(size < 250_000 + 310_000 * languages.length, `${size} B`));

test('of the modules for bundlers, each is reached from an entry point', () => {
  const shipped = [...published].filter((path) => /^dist\/lib\/.*\.js$/.test(path));
  assert.deepEqual(shipped.sort(), reached().modules);
});

test('what the modules import is what is installed with them', () => {
  assert.deepEqual(reached().packages, Object.keys(package_.dependencies).sort());
  const lock = JSON.parse(read('package-lock.json'));
  for (const [name, range] of Object.entries(package_.dependencies)) {
    assert.match(range, /^\^/, `${name}: a page that has a later one would get a second copy`);
    assert.match(lock.packages[`node_modules/${name}`].version, /^[\d.]+$/);
  }
});

test('it asks for no newer Node than its modules do', () => {
  assert.deepEqual(package_.engines, {node: '>=16'});
  for (const file of reached().modules) {
    const newer = [];
    walk(parse(read(file), {ecmaVersion: 2022, sourceType: 'module'}), {
      enter: ({type}) => void (type === 'StaticBlock' && newer.push(type)), // of 16.11
    });
    assert.deepEqual(newer, [], file);
  }
});

test('the types name no package that is not installed with them', () => {
  for (const path of published) {
    // A page asks for the types of a framework that it has.
    const framework = /^dist\/lib\/types\/(\w+)\.d\.ts$/.exec(path)?.[1];
    if (!path.endsWith('.d.ts') || framework) continue;
    for (const [, name] of read(path).matchAll(/(?:from|import\()\s*['"]([^.'"][^'"]*)['"]/g))
      assert.ok(
        Object.keys(package_.dependencies).some((each) => name === each || name.startsWith(`${each}/`)),
        `${path}: ${name}`,
      );
  }
});

/** What TypeScript finds wrong with the code of a page that uses the package. */
const mistakesIn = (code) => {
  const options = {strict: true, noEmit: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022};
  const host = ts.createCompilerHost(options);
  const page = resolve('page.ts');
  const {getSourceFile, fileExists} = host;
  host.fileExists = (name) => name === page || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === page ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const more = {...options, moduleResolution: ts.ModuleResolutionKind.Bundler, types: []};
  const program = ts.createProgram([page], more, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

test('the types know the element, its properties and its events, and are whole', () => {
  const page = `
    import 'mutual-identity-card';
    import {MutualIdentityCard} from 'mutual-identity-card/element.js';
    const card = document.querySelector('mutual-identity-card')!;
    card.view = 'quiz';
    card.addEventListener('mic-answer', ({detail}) => { const correct: boolean = detail.correct; return correct; });
    export const version: string = MutualIdentityCard.version;`;
  assert.deepEqual(mistakesIn(page), []);
  assert.match(mistakesIn(page.replace('detail.correct', 'detail.right'))[0], /'right' does not exist/);
});

test('only the scripts and the module that registers the element have an effect by themselves', () => {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
  assert.ok(scripts.length > 0);
  for (const pattern of package_.sideEffects) assert.ok(existsSync(pattern.replace('*.js', scripts[0])), pattern);
  const effective = (path) =>
    package_.sideEffects.some(
      (pattern) =>
        join(dirname(pattern), '*.js') === join(dirname(`./${path}`), '*.js') &&
        (pattern.endsWith('*.js') || pattern === `./${path}`),
    );
  assert.deepEqual(
    [...published].filter((path) => path.endsWith('.js') && !path.startsWith('dist/chunks/') && effective(path)),
    ['dist/lib/index.js', ...scripts.map((name) => `dist/${name}`)].sort(),
  );
});
