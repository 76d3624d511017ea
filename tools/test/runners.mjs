/** What runs test files: those without a page here, those with one in each engine, and those that drive browsers in Node. */
import {relative} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {defaultReporter, startTestRunner} from '@web/test-runner';
import Mocha from 'mocha';
import {tookTime} from './stages.mjs';

export const count = {passed: 0, failed: 0};

const nameOf = (file) => relative('.', file).replaceAll('\\', '/');

/** What needs no page, once and not in each engine; by the framework of the tests in pages. */
export const testCores = async (files) => {
  const mocha = new Mocha({reporter: 'dot', timeout: 20_000});
  files.forEach((file) => mocha.addFile(file));
  await mocha.loadFilesAsync();
  await new Promise((resolve) => {
    const running = mocha.run(resolve);
    running.on('pass', () => count.passed++);
    running.on('fail', () => count.failed++);
  });
};

/** A test file that could not be run at all counts as one failure. */
const countSession = ({testFile, browser, testResults, errors}) => {
  let milliseconds = 0;
  const visit = ({tests = [], suites = []} = {}) => {
    for (const {passed, skipped, duration = 0} of tests) {
      if (!skipped) count[passed ? 'passed' : 'failed']++;
      milliseconds += duration;
    }
    suites.forEach(visit);
  };
  visit(testResults);
  count.failed += errors.length;
  tookTime(`${nameOf(testFile)} in ${browser.name}`, milliseconds);
};

/** @param {boolean} [alone] nothing else is written meanwhile: the progress may be drawn over itself */
export const testInBrowsers = async (files, alone) => {
  const runner = await startTestRunner({
    config: {reporters: [defaultReporter({reportTestProgress: Boolean(alone && process.stdout.isTTY)})]},
    autoExitProcess: false,
    argv: files.flatMap((file) => ['--files', file]),
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  for (const session of runner.sessions.all()) countSession(session);
};

/** Those that take longest: begun last, they would run alone at the end. */
const slow = [
  'hosts/',
  'tools/preview',
  'wordpress/wordpress',
  'embed/',
  'demo/',
  'prerendered',
  'pictures/',
  'frameworks/',
  'contract/',
];
const rank = (file) => (slow.findIndex((name) => nameOf(file).includes(name)) + slow.length + 1) % (slow.length + 1);

/** @param {number} concurrency how many files at once, each in a process of its own */
export const testInNode = (files, concurrency) =>
  new Promise((resolve) => {
    const isTest = ({details, skip}) => details.type !== 'suite' && skip === undefined;
    const events = run({files: [...files].sort((one, other) => rank(one) - rank(other)), concurrency});
    events.on('test:pass', (test) => isTest(test) && count.passed++);
    events.on('test:fail', (test) => isTest(test) && count.failed++);
    events.on('test:complete', ({name, details}) => {
      if (files.some((file) => name.endsWith(file))) tookTime(nameOf(name), details.duration_ms);
    });
    events.on('end', resolve);
    events.compose(new spec()).pipe(process.stdout, {end: false});
  });
