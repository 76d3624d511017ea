/**
 * The real browsers of this machine, for the test runner and for tests that drive pages themselves.
 * NO_INSTALLED_BROWSERS=1 hides what is installed, to try what a machine without any would do.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, mkdirSync, renameSync} from 'node:fs';
import {join, resolve} from 'node:path';

/** @typedef {{engine: 'chromium'|'firefox', name: string, launch: import('puppeteer-core').LaunchOptions}} Puppeteered */
/** @typedef {{engine: 'webkit', name: string, webkit: {driver: string, browser: string, display?: string, env: NodeJS.ProcessEnv}}} WebDriven */

const installed = (...paths) =>
  process.env.NO_INSTALLED_BROWSERS ? undefined : paths.find((path) => path && existsSync(path));

/** An engine that this machine can do without: how to get it. */
const remedies = {
  chromium: 'Chromium (install Chromium or Chrome, or set CHROME_PATH)',
  firefox: 'Firefox (Debian: apt-get install firefox-esr; or set FIREFOX_PATH)',
  webkit: 'WebKit (Debian: apt-get install webkit2gtk-driver xvfb)',
};

/** Our own pages only: a sandbox would keep root and most containers from starting it. */
const args = ['--no-sandbox'];

const chromium = async () => {
  const executablePath = installed(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  );
  if (executablePath) return {name: 'Chromium', launch: {executablePath, args}};
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return {name: 'Chromium from npm', launch: {...packagedChromium(), headless: 'shell', args}};
};

/** The Chromium of the npm package, with the libraries it needs: unpacked once, whole or not at all. */
const packagedChromium = () => {
  const home = resolve('node_modules/.cache/chromium');
  if (!existsSync(home)) {
    const cache = resolve('node_modules/.cache');
    mkdirSync(cache, {recursive: true});
    const unpacking = mkdtempSync(join(cache, 'unpacking-'));
    // The package unpacks into the folder for temporary files, and its libraries too where it believes to be in a Lambda.
    const env = {...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x'};
    const script = `import('@sparticuz/chromium').then(({default: chromium}) => chromium.executablePath())`;
    execFileSync(process.execPath, ['--eval', script], {env, stdio: ['ignore', 'ignore', 'inherit']});
    renameSync(unpacking, home);
  }
  const env = {...process.env, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts')};
  return {executablePath: join(home, 'chromium'), env};
};

const firefox = () => {
  const executablePath = installed(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  );
  return executablePath && {name: 'Firefox', launch: {browser: 'firefox', executablePath}};
};

/** Painted by the processor at once: what a graphics card would do would be emulated, at twice the cost. */
const softwareOnly = {WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1'};

const webkit = () => {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const browser = installed(...libraries.flatMap((folder) => versions.map((each) => `${folder}/${each}/MiniBrowser`)));
  const driver = installed('/usr/bin/WebKitWebDriver');
  const display = installed('/usr/bin/Xvfb');
  if (!browser || !driver || !(display || process.env.DISPLAY)) return undefined;
  return {name: 'WebKitGTK', webkit: {driver, browser, display, env: softwareOnly}};
};

/**
 * ENGINES=chromium,webkit tests these alone; REQUIRE_ENGINES=3 makes it an error to find fewer.
 * @returns {Promise<{found: (Puppeteered|WebDriven)[], missing: string[]}>} the browsers, and how to get the others
 */
export const findBrowsers = async () => {
  const finders = {chromium, firefox, webkit};
  const wanted = process.env.ENGINES?.split(',') ?? Object.keys(finders);
  const unknown = wanted.find((engine) => !(engine in finders));
  if (unknown) throw new Error(`No engine is named ${unknown}. There are: ${Object.keys(finders).join(', ')}.`);
  const found = [];
  const missing = [];
  for (const engine of wanted) {
    const browser = await finders[engine]();
    if (browser) found.push({engine, ...browser});
    else missing.push(remedies[engine]);
  }
  const required = Number(process.env.REQUIRE_ENGINES ?? 1);
  if (found.length < required) throw new Error(`${required} engine(s) wanted. Not found: ${missing.join('; ')}`);
  return {found, missing};
};
