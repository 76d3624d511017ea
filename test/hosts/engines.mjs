/** Three real engines behind one small interface: go to a page, run a function there. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {kit} from './kit.mjs';

const size = {width: 1000, height: 800};

/** What is run in the page: the function, with the kit and the arguments. Nothing of it becomes a global. */
const source = (fn, args) => `(${fn})((${kit})(), ...${JSON.stringify(args)})`;

const withPuppeteer = async (options) => {
  const browser = await puppeteer.launch(options);
  let page = await browser.newPage();
  await page.setViewport(size);
  return {
    version: await browser.version(),
    get page() {
      return page;
    },
    go: (url) => page.goto(url, {waitUntil: 'domcontentloaded'}),
    run: (fn, ...args) => page.evaluate(source(fn, args)),
    resize: (width, height) => page.setViewport({width, height}),
    /** A page that hangs or holds memory is left behind. */
    async renew() {
      const old = page;
      page = await browser.newPage();
      await page.setViewport(size);
      await old.close();
    },
    close: () => browser.close(),
  };
};

const chromium = async () => {
  const executablePath = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
  return executablePath && withPuppeteer({executablePath, args: ['--no-sandbox', '--js-flags=--expose-gc']});
};

const firefox = async () => {
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
  return executablePath && withPuppeteer({browser: 'firefox', executablePath});
};

const miniBrowser = ['4.1', '6.0', '4.0']
  .map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`)
  .find(existsSync);

/** WebKitGTK's MiniBrowser through its WebDriver. Everything that it needs is ended with it. */
const webkit = async () => {
  if (!miniBrowser || !existsSync('/usr/bin/WebKitWebDriver')) return undefined;
  const started = [];
  const env = {...process.env};
  if (!env.DISPLAY) {
    const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const screen = spawn('/usr/bin/Xvfb', options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    started.push(screen);
    env.DISPLAY = `:${String(await new Promise((resolve) => screen.stdio[3].once('data', resolve))).trim()}`;
  }
  const port = 4600 + (process.pid % 1000);
  started.push(spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], {stdio: 'ignore', env}));
  let base = `http://127.0.0.1:${port}`;
  const send = async (method, path, body) => {
    const response = await fetch(base + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      await send('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const browser = {binary: miniBrowser, args: ['--automation']};
  const {sessionId, capabilities} = await send('POST', '/session', {
    capabilities: {alwaysMatch: {pageLoadStrategy: 'eager', 'webkitgtk:browserOptions': browser}},
  });
  base += `/session/${sessionId}`;
  return {
    version: `${capabilities.browserName}/${capabilities.browserVersion}`,
    go: (url) => send('POST', '/url', {url}),
    async run(fn, ...args) {
      const script = `const done = arguments[0];
        ${source(fn, args)}.then((value) => done({value}), (error) => done({error: error.message + '\\n' + error.stack}));`;
      const {value, error} = await send('POST', '/execute/async', {script, args: []});
      if (error) throw new Error(error);
      return value;
    },
    async renew() {},
    async close() {
      await send('DELETE', '').catch(() => {});
      for (const child of started.reverse()) child.kill();
    },
  };
};

export const engines = {Chromium: chromium, Firefox: firefox, WebKitGTK: webkit};

/** What an engine, or the way to it, cannot do; a case that needs it is left out there. */
export const lacks = {
  Chromium: [],
  // Of BiDi: no counters of nodes and listeners, no forced garbage collection.
  Firefox: ['counters'],
  // Of WebDriver: neither of these, and no window narrower than 447 px.
  WebKitGTK: ['counters', 'narrow window', 'console'],
};
