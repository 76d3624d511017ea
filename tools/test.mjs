/**
 * `npm test`: everything that must hold, in order; the first stage that fails is the last.
 * `npm test -- card` runs only the test files with that word in their name, `--engines=chromium,webkit` only these
 * engines. REQUIRE_ENGINES=3 makes it a failure to find fewer.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';
import Mocha from 'mocha';
import {findBrowsers} from './browsers.mjs';

const {values, positionals} = parseArgs({options: {engines: {type: 'string'}}, allowPositionals: true});
if (values.engines) process.env.ENGINES = values.engines;
const partial = positionals.length > 0;

const count = {passed: 0, failed: 0};

/** The stages, and when each began. */
const stages = [];
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)} s`;
const printTimes = () => {
  const ends = [...stages.slice(1).map(({began}) => began), Date.now()];
  const times = stages.map(({title, began}, at) => `${title.toLowerCase()} ${seconds(ends[at] - began)}`);
  if (times.length) console.log(`\n${seconds(Date.now() - stages[0].began)}: ${times.join(', ')}`);
};

process.on('exit', (code) => {
  if (code && !count.failed) count.failed = 1;
  printTimes();
  console.log(`${count.passed} passed, ${count.failed} failed`);
});

const heading = (title) => {
  stages.push({title, began: Date.now()});
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
};

const node = (title, ...command) => {
  heading(title);
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
};

const filesIn = (folder, ending) =>
  (existsSync(folder) ? readdirSync(folder, {recursive: true}) : [])
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .filter((name) => !partial || positionals.some((word) => name.includes(word)))
    .map((name) => join(folder, name))
    .sort();

/** A test file that could not be run at all counts as one failure. */
const countSession = ({testResults, errors}) => {
  const visit = ({tests = [], suites = []} = {}) => {
    for (const {passed, skipped} of tests) if (!skipped) count[passed ? 'passed' : 'failed']++;
    suites.forEach(visit);
  };
  visit(testResults);
  count.failed += errors.length;
};

/** What needs no page, once and not in each engine; by the framework of the tests in pages. */
const testCores = async (files) => {
  const mocha = new Mocha({reporter: 'dot', timeout: 20_000});
  files.forEach((file) => mocha.addFile(file));
  await mocha.loadFilesAsync();
  await new Promise((resolve) => {
    const running = mocha.run(resolve);
    running.on('pass', () => count.passed++);
    running.on('fail', () => count.failed++);
  });
};

const testInBrowsers = async (files) => {
  const runner = await startTestRunner({autoExitProcess: false, argv: files.flatMap((file) => ['--files', file])});
  await new Promise((resolve) => runner.on('stopped', resolve));
  for (const session of runner.sessions.all()) countSession(session);
};

const testInNode = (files) =>
  new Promise((resolve) => {
    const isTest = ({details, skip}) => details.type !== 'suite' && skip === undefined;
    const events = run({files, concurrency: 1});
    events.on('test:pass', (test) => isTest(test) && count.passed++);
    events.on('test:fail', (test) => isTest(test) && count.failed++);
    events.on('end', resolve);
    events.compose(new spec()).pipe(process.stdout, {end: false});
  });

// A machine without the engines asked for should say so before it does anything else.
await findBrowsers().catch(({message}) => {
  console.error(message);
  process.exit(1);
});

node('Words', 'tools/content.mjs');
if (!partial) {
  node('Translations', 'tools/locales.mjs', '--check');
  node('Lint', 'node_modules/eslint/bin/eslint.js', '.');
  node('Circles', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'tools', 'embed');
  node('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
}
rmSync('build', {recursive: true, force: true});
node('Types', 'node_modules/typescript/bin/tsc');
// The compiler leaves the words where they were generated, being JavaScript already.
cpSync('src/generated', 'build/src/generated', {recursive: true, filter: (name) => !name.endsWith('.ts')});

const tests = filesIn('build/test', '.test.js');
const isCore = (file) => file.endsWith('.core.test.js');
const cores = tests.filter(isCore);
const browserTests = tests.filter((file) => !isCore(file));
const nodeTests = filesIn('test', '.node.mjs');

const ofWhatShips = (file) => readFileSync(file, 'utf8').includes('/support/built.js');
if (nodeTests.length || browserTests.some(ofWhatShips)) node('Build', 'tools/build.mjs');

if (cores.length) {
  heading('Tests of cores');
  await testCores(cores);
}
if (browserTests.length) {
  heading('Tests in browsers');
  await testInBrowsers(browserTests);
  if (count.failed) process.exit(1);
}
if (nodeTests.length) {
  heading('Tests in Node');
  await testInNode(nodeTests);
}
if (count.passed === 0)
  console.log(partial ? `No test passed in a file named like ${positionals.join(', ')}.` : 'No test ran.');
process.exit(count.failed || !count.passed ? 1 : 0);
