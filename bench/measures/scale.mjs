/** Many cards on one page: the work until all are painted, and what they hold on to. */
import {contestants, snippet} from '../contestants/contestants.mjs';
import {withPage, workOf, markPainted} from '../browser.mjs';

const holdings = async (client) => {
  await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  const metric = (name) => metrics.find((each) => each.name === name).value;
  return {heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners')};
};

/** In the page: so many more, and the moment when all of them show something. */
const add = async ({element, count}) => {
  performance.mark('from');
  const cards = Array.from({length: count}, () => document.createElement(element));
  for (const card of cards) card.lang = 'fr';
  document.body.append(...cards);
  const shown = (card) => (card.shadowRoot ?? card).querySelector('h2, .sd-question');
  while (!cards.every(shown)) await new Promise((resolve) => setTimeout(resolve));
};

/**
 * The script is there already: what counts is each card.
 * @returns {Promise<{work: number, heap: number, nodes: number, listeners: number}>} of one card
 */
export const scale = (browser, origin, name, count) =>
  withPage(browser, {}, async (page) => {
    const contestant = contestants[name];
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await page.goto(`${origin}/blank.html`);
    await page.setContent(snippet(contestant), {waitUntil: 'networkidle0'});
    const before = await holdings(client);
    const {work} = await workOf(page, async () => {
      await page.evaluate(add, {element: contestant.element, count});
      await markPainted(page);
    });
    const after = await holdings(client);
    const each = (key) => (after[key] - before[key]) / count;
    return {work: work / count, heap: each('heap'), nodes: each('nodes'), listeners: each('listeners')};
  });
