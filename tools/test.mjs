/**
 * `npm test`: everything that must hold. What does not need the other runs side by side; a stage that fails is the last,
 * but for the tests, which all run. `npm test -- card` runs only the test files with that word in their name,
 * `--engines=chromium,webkit` only these engines. REQUIRE_ENGINES=3 makes it a failure to find fewer.
 */
import {cpSync, existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowsers} from './browsers.mjs';
import {count, testCores, testInBrowsers, testInNode} from './test/runners.mjs';
import {heading, printSlowest, printStages, script, timed} from './test/stages.mjs';

const {values, positionals} = parseArgs({options: {engines: {type: 'string'}}, allowPositionals: true});
if (values.engines) process.env.ENGINES = values.engines;
const partial = positionals.length > 0;

/** Two files at once, beside the tests in browsers: as much as two cores can do. */
const concurrency = 2;

process.on('exit', (code) => {
  if (code && !count.failed) count.failed = 1;
  printStages();
  printSlowest();
  console.log(`${count.passed} passed, ${count.failed} failed`);
});

const filesIn = (folder, ending) =>
  (existsSync(folder) ? readdirSync(folder, {recursive: true}) : [])
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .filter((name) => !partial || positionals.some((word) => name.includes(word)))
    .map((name) => join(folder, name))
    .sort();

const mentions = (text) => (file) => readFileSync(file, 'utf8').includes(text);

// A machine without the engines asked for should say so before it does anything else.
await findBrowsers().catch(({message}) => {
  console.error(message);
  process.exit(1);
});

const check = async () => {
  await script('Lint', 'node_modules/eslint/bin/eslint.js', '.');
  await script('Translations', 'tools/locales.mjs', '--check');
  await script('Circles', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'tools', 'embed');
  await script('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
};

const compile = async () => {
  rmSync('build', {recursive: true, force: true});
  await script('Types', 'node_modules/typescript/bin/tsc');
  // The compiler leaves the words where they were generated, being JavaScript already.
  cpSync('src/generated', 'build/src/generated', {recursive: true, filter: (name) => !name.endsWith('.ts')});
};

/** Every test file, by what runs it. */
const findTests = () => {
  const tests = filesIn('build/test', '.test.js');
  const isCore = (file) => file.endsWith('.core.test.js');
  return {
    cores: tests.filter(isCore),
    inBrowsers: tests.filter((file) => !isCore(file)),
    inNode: filesIn('test', '.node.mjs'),
  };
};

/** The files that ship, for the tests that look at these. */
const build = async ({inBrowsers, inNode}) => {
  if (!inNode.length && !inBrowsers.some(mentions('/support/built.js'))) return;
  await script('Build', 'tools/build.mjs', '--words-are-compiled');
  if (inNode.some(mentions('/pack.mjs'))) await script('Package', 'test/frameworks/pack.mjs');
};

const prepare = async () => {
  await compile();
  const tests = findTests();
  await build(tests);
  return tests;
};

const test = async ({cores, inBrowsers, inNode}) => {
  if (cores.length) {
    heading('Tests of cores');
    await timed('Tests of cores', () => testCores(cores));
  }
  heading('Tests in browsers, and in Node');
  await Promise.all([
    inBrowsers.length && timed('Tests in browsers', () => testInBrowsers(inBrowsers, !inNode.length)),
    inNode.length && timed('Tests in Node', () => testInNode(inNode, concurrency)),
  ]);
};

await script('Words', 'tools/content.mjs');
const [tests] = await Promise.all([prepare(), partial || check()]);
await test(tests);
if (count.passed === 0)
  console.log(partial ? `No test passed in a file named like ${positionals.join(', ')}.` : 'No test ran.');
process.exit(count.failed || !count.passed ? 1 : 0);
