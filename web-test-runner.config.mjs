/** Tests in real browsers: all that this machine has, side by side. See tools/browsers.mjs. */
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserCommands} from './tools/browser-commands.mjs';
import {findBrowsers} from './tools/browsers.mjs';
import {WebKitLauncher} from './tools/webkit-launcher.mjs';

const {found, missing} = await findBrowsers();
if (missing.length) console.log(`Not tested here: ${missing.join('; ')}`);

/** Puppeteer drives Firefox as well, but the launcher would call it Chrome. */
const launcher = (browser) =>
  browser.webkit
    ? new WebKitLauncher(browser)
    : Object.assign(chromeLauncher({launchOptions: browser.launch}), {name: browser.name});

export default {
  files: ['build/test/**/*.test.js', '!build/test/**/*.core.test.js'],
  nodeResolve: true,
  browsers: found.map(launcher),
  // A second tab of Firefox would be in the background, and wait for its turn to paint.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Three browsers share the machine, and axe takes its time.
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 600_000,
  plugins: [browserCommands()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {include: ['build/src/**/*.js']},
};
