/** From a click to the next paint, as the visitor feels it and as the main thread works for it. */
import {contestants} from '../contestants/contestants.mjs';
import {withPage, workOf} from '../browser.mjs';

/**
 * What can be clicked: how to find it, what must be done before, and what shows that it has happened. `wide` where a narrow
 * card keeps it folded.
 */
export const clicks = {
  principle: {
    title: 'opening a principle',
    find: (root) => root.querySelector('details[part=principle] > summary'),
    done: (root) => root.querySelector('details[part=principle]').open && root.querySelector('.stage.some'),
  },
  answer: {
    title: 'checking an answer',
    prepare: ['choose'],
    find: (root) => root.querySelector('button.primary'),
    done: (root) => root.querySelector('.feedback.here'),
  },
  choose: {
    title: 'choosing an answer',
    find: (root) => root.querySelector('.option, .sd-item'),
    done: (root) => root.querySelector(':checked'),
  },
  cold: {
    title: 'switching language, words not here yet',
    wide: true,
    find: (root) => root.querySelector('button[lang=nl]'),
    done: (root) => root.querySelector('[part=card]').lang === 'nl',
  },
  warm: {
    title: 'switching language back, words here',
    wide: true,
    prepare: ['cold'],
    find: (root) => root.querySelector('button[lang=fr]'),
    done: (root) => root.querySelector('[part=card]').lang === 'fr',
  },
};

const rootOf = (page, element) =>
  page.evaluateHandle((name) => {
    const contestant = document.querySelector(name);
    return contestant.shadowRoot ?? contestant;
  }, element);

/** Clicks, and marks the first paint in which it is done. */
const clickThrough = async (page, root, {find, done}) => {
  const target = (await page.evaluateHandle(find, root)).asElement();
  await target.scrollIntoView();
  const painted = page.evaluate(
    (place, isDone) =>
      new Promise((resolve) => {
        const ready = new Function(`return ${isDone}`)();
        addEventListener('pointerdown', () => performance.mark('from'), {capture: true, once: true});
        const look = () => {
          if (!ready(place)) return requestAnimationFrame(look);
          return requestAnimationFrame(() =>
            setTimeout(() => {
              performance.mark('to');
              resolve();
            }),
          );
        };
        addEventListener('click', look, {capture: true, once: true});
      }),
    root,
    String(done),
  );
  await Promise.all([painted, target.click()]);
};

/** @returns {Promise<{work: number, delay: number}>} ms of the main thread; ms from the click to its next paint */
export const click = (browser, origin, name, what, cpu) =>
  withPage(browser, {cpu}, async (page) => {
    const {element} = contestants[name];
    if (clicks[what].wide) await page.setViewport({width: 768, height: 844});
    await page.goto(`${origin}/${name}.html`, {waitUntil: 'networkidle0'});
    const root = await rootOf(page, element);
    await page.waitForFunction((place) => place.querySelector('h2, .option, .sd-item'), {}, root);
    for (const step of clicks[what].prepare ?? []) await clickThrough(page, root, clicks[step]);
    await page.evaluate(() => {
      window.delay = 0;
      new PerformanceObserver((list) => {
        for (const {name, duration} of list.getEntries()) if (name === 'click') window.delay = duration;
      }).observe({type: 'event', durationThreshold: 16});
    });
    const {work} = await workOf(page, () => clickThrough(page, root, clicks[what]));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    return {work, delay: await page.evaluate(() => window.delay)};
  });
