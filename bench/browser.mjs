/** A headless Chromium, a fresh profile for each page, and what its main thread did. */
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../tools/browsers.mjs';

export const openBrowser = async () => {
  process.env.ENGINES = 'chromium';
  const {found} = await findBrowsers();
  return puppeteer.launch({headless: true, ...found[0].launch});
};

/** Opens a page that has seen nothing before, hands it over, and closes it. */
export const withPage = async (browser, {cpu = 1}, use) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 390, height: 844});
    await page.emulateCPUThrottling(cpu);
    page.on('pageerror', (error) => console.error(`In the page: ${error}`));
    return await use(page);
  } finally {
    await context.close();
  }
};

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'loading'];

/**
 * What the main thread did from an action to its end, in ms of processor time, which other programs cannot stretch.
 * @param act sets the marks: `from` before what it does, `to` when that has been painted
 * @returns {Promise<{work: number, longest: number}>} all tasks; the longest one on the clock
 */
export const workOf = async (page, act) => {
  await page.tracing.start({categories});
  let trace;
  try {
    await act();
  } finally {
    trace = await page.tracing.stop();
  }
  const {traceEvents} = JSON.parse(Buffer.from(trace).toString());
  const mark = (name) => traceEvents.findLast((event) => event.name === name && event.cat === 'blink.user_timing');
  const [from, to] = [mark('from'), mark('to')];
  const tasks = traceEvents.filter(
    ({name, pid, tid, ts, dur}) =>
      name === 'RunTask' && pid === from.pid && tid === from.tid && ts + dur > from.ts && ts < to.ts,
  );
  const work = tasks.reduce((sum, {tdur}) => sum + tdur, 0) / 1000;
  return {work, longest: Math.max(0, ...tasks.map(({tdur}) => tdur)) / 1000};
};

/** In the page: resolves when what is there now has been painted, and marks the moment. */
export const markPainted = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            performance.mark('to');
            resolve();
          }),
        );
      }),
  );
