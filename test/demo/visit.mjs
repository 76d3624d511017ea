/** The demo in a browser, as a visitor opens it. */
import {after, before} from 'node:test';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {serve} from '../embed/site.mjs';

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? found.find(({launch: each}) => each);

/** Starts a site with the files of dist/, and a browser; stops both after the tests of the file. */
export const useDemo = ({pages} = {}) => {
  const demo = {};
  before(async () => {
    demo.site = await serve({folder: 'dist', pages});
    demo.browser = await puppeteer.launch({headless: true, ...launch});
  });
  after(async () => {
    await demo.browser?.close();
    demo.site?.close();
  });

  /** @returns a page with its card drawn, and what went wrong in it */
  demo.open = async (path, {width = 1280, height = 800, scheme = 'light'} = {}) => {
    const page = await demo.browser.newPage();
    page.setDefaultTimeout(10_000);
    const faults = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (line) => ['error', 'warn'].includes(line.type()) && faults.push(line.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.site.origin) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    await page.setViewport({width, height});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(demo.site.origin + path);
    return {page, faults};
  };
  return demo;
};

/** In the page: whether a card is to be seen, in an element, in a plain div or in a frame. */
export const isDrawn = (page) =>
  page.waitForFunction(() => {
    const host = document.querySelector('mutual-identity-card, div.mutual-identity-card');
    const card = host?.localName === 'div' ? host.shadowRoot?.firstElementChild : host;
    return card?.shadowRoot?.querySelector('[part~=card]')?.offsetHeight > 200;
  });

/** @returns {Promise<string[]>} what axe finds, with the rules of WCAG 2.2 AA */
export const violationsIn = async (page) => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {violations} = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {'target-size': {enabled: true}},
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, any}) => `${id}: ${target.flat()} ${any[0]?.message ?? ''}`),
    );
  });
};
