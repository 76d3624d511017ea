/** Three real engines behind one small interface: go to a page, run a function there. */
import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {WebKit} from '../../tools/webkit.mjs';
import {kit} from './kit.mjs';

const {code} = await transform(await readFile(new URL('../support/visitor.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
});
const {visitor} = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const size = {width: 1000, height: 800};

/**
 * What is run in the page: the function, with the kit and the arguments; an argument that is a function is called there
 * first. Nothing of it becomes a global.
 */
const source = (fn, args) => {
  const values = args.map((arg) => (typeof arg === 'function' ? `(${arg})()` : (JSON.stringify(arg) ?? 'undefined')));
  return `(${fn})(${[`(${kit})((${visitor})())`, ...values].join(', ')})`;
};

const withPuppeteer = async ({launch}) => {
  const browser = await puppeteer.launch(launch);
  const page = await browser.newPage();
  await page.setViewport(size);
  return {
    page,
    go: (url) => page.goto(url, {waitUntil: 'domcontentloaded'}),
    run: (fn, ...args) => page.evaluate(source(fn, args)),
    click: (selector) => page.click(selector),
    resize: (width) => page.setViewport({...size, width}),
    close: () => browser.close(),
  };
};

const withWebDriver = async ({webkit}) => {
  const window = new WebKit(webkit);
  await window.start();
  await window.setViewport(size);
  const run = async (fn, ...args) => {
    // As text: the driver's own way stumbles over what a page put on the prototypes, and knows no `undefined`.
    const settled = '.then((value) => ({value}), ({message, stack}) => ({error: `${message}\\n${stack}`}))';
    const text = await window.evaluate(`return Promise.resolve(${source(fn, args)})${settled}.then(JSON.stringify)`);
    const {value, error} = JSON.parse(text);
    if (error) throw new Error(error);
    return value;
  };
  const centreOf = (_, selector) => {
    const {left, top, width, height} = document.querySelector(selector).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  return {
    go: (url) => window.open(url),
    run,
    click: async (selector) => window.mouse.click(...(await run(centreOf, selector))),
    close: () => window.stop(),
  };
};

/** @param {import('../../tools/browsers.mjs').Puppeteered | import('../../tools/browsers.mjs').WebDriven} browser */
export const open = (browser) => (browser.webkit ? withWebDriver(browser) : withPuppeteer(browser));

/** What an engine, or the way to it, cannot do; a case that needs it is left out there. */
export const lacks = {
  chromium: [],
  // Of BiDi: the counters of nodes and listeners, a forced garbage collection, and paper.
  firefox: ['counters', 'paper', 'layout shifts'],
  // Of WebDriver: the same, and a window narrower than 447 px.
  webkit: ['counters', 'paper', 'layout shifts', 'scroll anchoring', 'narrow window'],
};
