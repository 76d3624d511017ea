/** A visit over a network: what is asked for, in which chain, when the card is painted, and whether it shifts. */
import {withPage} from '../browser.mjs';

/** In the page: the first paint, what shifted, and what had been asked for before the paint. */
const observe = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
};

const report = () => {
  const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
  const resources = performance
    .getEntriesByType('resource')
    .filter(({name}) => !name.startsWith('data:'))
    .map(({name, startTime}) => ({path: new URL(name).pathname, before: startTime < painted}));
  return {painted, shift: window.shift, resources};
};

/** How many requests had to end, one after the other, before this one could begin. */
const stepOf = (path, askedBy) => (askedBy.has(path) ? 1 + stepOf(askedBy.get(path), askedBy) : 0);

/**
 * @param server knows what each file weighs
 * @returns {Promise<{painted: number, shift: number, before: string[], after: string[], steps: number, bytes: number}>}
 *   the requests before the paint and after it; steps after the page's own; bytes before the paint, without the page
 */
export const visit = (browser, origin, server, name, cpu = 1) =>
  withPage(browser, {cpu}, async (page) => {
    const askedBy = new Map();
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({request, initiator}) => {
      const from = initiator.url ?? initiator.stack?.callFrames[0]?.url;
      if (from) askedBy.set(new URL(request.url).pathname, new URL(from).pathname);
    });
    await page.evaluateOnNewDocument(observe);
    await page.goto(`${origin}/${name}.html`, {waitUntil: 'networkidle0'});
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    const {painted, shift, resources} = await page.evaluate(report);
    const before = resources.filter((each) => each.before).map(({path}) => path);
    const after = resources.filter((each) => !each.before).map(({path}) => path);
    return {
      painted,
      shift,
      before,
      after,
      steps: Math.max(0, ...before.map((path) => stepOf(path, askedBy))),
      bytes: before.reduce((sum, path) => sum + server.bytesOf(path), 0),
    };
  });
