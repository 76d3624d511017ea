/** The main thread's work from the moment that a page, already open and quiet, gets a contestant to its first paint. */
import {contestants, snippet} from '../contestants/contestants.mjs';
import {withPage, workOf} from '../browser.mjs';

/** In the page: puts the snippet in, as a page builder would, and marks the first paint of its content. */
const insert = (markup) =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Nothing was painted within a minute.')), 60_000);
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (!paint) return;
      performance.mark('to', {startTime: paint.startTime});
      setTimeout(resolve, 500); // what comes after the paint belongs to the longest task
    }).observe({type: 'paint', buffered: true});
    performance.mark('from');
    const template = document.createElement('template');
    template.innerHTML = markup;
    for (const node of [...template.content.children]) {
      if (node.localName !== 'script') {
        (node.localName === 'link' ? document.head : document.body).append(node);
        continue;
      }
      const script = document.createElement('script');
      script.type = node.type;
      script.src = node.src;
      document.head.append(script);
    }
  });

/** @returns {Promise<{work: number, longest: number}>} ms */
export const load = (browser, origin, name, cpu) =>
  withPage(browser, {cpu}, async (page) => {
    await page.goto(`${origin}/blank.html`);
    return workOf(page, () => page.evaluate(insert, snippet(contestants[name])));
  });
