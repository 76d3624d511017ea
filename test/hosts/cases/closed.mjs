/**
 * What closed principles hold comes after the first paint: whoever opens one before, or reads on meanwhile, loses nothing
 * and is not moved; and where it does not come, is told so.
 */
import assert from 'node:assert/strict';
import {fileOf} from './faults.mjs';

const more = fileOf('fr-card-more');
const page = 'faults/chunk';

/** Opens a principle, as a visitor does, and gives what is then read in it. */
const open = async ({drawn, textOf, until}, id) => {
  const card = await drawn();
  const row = card.shadowRoot.getElementById(id);
  const [summary, panel] = row.children;
  summary.focus();
  summary.click();
  await until(() => panel.getClientRects().length, 'its panel');
  await card.updateComplete;
  scrollBy(0, summary.getBoundingClientRect().top - 100);
  return textOf(panel);
};

/** Where the visitor is: what has focus, and where that stands in the window. */
const place = ({first}) => {
  const {activeElement} = first().shadowRoot;
  return {id: activeElement.parentElement.id, top: Math.round(activeElement.getBoundingClientRect().top)};
};

const explained = ({first, until}, id) =>
  until(() => first().shadowRoot.querySelector(`#${id}[open] .explanation`), 'the explanation').then(() => 0);

const panelOf = ({first, textOf}, id) => textOf(first().shadowRoot.getElementById(id).lastElementChild);

const failed = async ({drawn, until, retryOf}) => {
  const card = await drawn();
  await until(() => retryOf(card), 'an offer to try again');
  return 0;
};

const askedFor = ({requests}) => requests.filter(({path}) => more.test(path.split('?')[0])).length;

/** From now on counts how much moves under the eyes of whoever reads. */
const watchShifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
    type: 'layout-shift',
  });
};

/** Scrolls the page, and keeps what then stands first before a reader's eyes. */
const readAt = async ({drawn, all}, part) => {
  const card = await drawn();
  scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * part);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  window.read = all(card, 'h3, h4, .label p, footer').find((each) => each.getBoundingClientRect().bottom > 0);
  window.before = window.read.getBoundingClientRect().top;
};

const comes = ({first, until}) =>
  until(() => first().shadowRoot.querySelector('.explanation'), 'what closed principles hold').then(() => 0);

/** By how much that has moved. */
const movement = async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return window.read.getBoundingClientRect().top - window.before;
};

export const cases = [
  {
    name: 'opened before',
    page,
    faults: [[more, 'held']],
    async check({run, scripts}) {
      assert.equal(await run(open, 'autonomy'), 'Chargement…');
      const before = await run(place);
      assert.equal(before.id, 'autonomy');
      scripts.mend();
      await run(explained, 'autonomy');
      assert.deepEqual(await run(place), before);
    },
  },
  {
    name: 'opened by the page',
    page: 'late/principle',
    faults: [[more, 'held']],
    async check({run, scripts}) {
      const seen = await run(async ({first, article}) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return [article(first()) !== null, first().firstElementChild.getClientRects().length];
      });
      assert.deepEqual(seen, [false, 1], 'the page’s own content until the card is whole');
      scripts.mend();
      await run(({drawn}) => drawn().then(() => 0));
      assert.match(await run(panelOf, 'autonomy'), /^AutonomieUne mutuelle a ses statuts/);
    },
  },
  {
    name: 'opened by the page, and never there',
    page: 'late/principle',
    once: true,
    faults: [[more, 'stall']],
    async check({run}) {
      await run(({drawn}) => drawn().then(() => 0));
      assert.equal(await run(panelOf, 'autonomy'), 'Chargement…', 'after a while, the card without it');
    },
  },
  {
    name: 'not there',
    page,
    faults: [[more, '500']],
    async check({run, scripts}) {
      await run(failed);
      const attempts = askedFor(scripts);
      await run(open, 'autonomy');
      await run(({until, record}) =>
        until(() => record.events.filter(({type}) => type === 'mic-error').length === 2, 'another failure').then(
          () => 0,
        ),
      );
      assert.equal(askedFor(scripts), attempts + 1, 'whoever opens it asks again');
      assert.equal(
        await run(panelOf, 'autonomy'),
        'Cette partie n’a pas pu être chargée. Le reste de la carte fonctionne.',
      );
      scripts.mend();
      await run(async ({first, retryOf, press}) => press(first(), retryOf(first())));
      await run(explained, 'autonomy');
    },
  },
  {
    name: 'not there, and opened again',
    page,
    faults: [[more, '500']],
    async check({run, scripts}) {
      await run(failed);
      scripts.mend();
      await run(open, 'autonomy');
      await run(explained, 'autonomy');
      assert.equal((await run(place)).id, 'autonomy');
      await run(({first, until, retryOf}) => until(() => !retryOf(first()), 'the offer to be gone').then(() => 0));
    },
  },
  {
    name: 'where somebody reads already',
    page,
    needs: ['scroll anchoring'],
    faults: [[more, 'held']],
    async check({run, scripts, go, fault}) {
      for (const part of [0.5, 0.75, 1]) {
        fault(more, 'held');
        await go();
        await run(readAt, part);
        scripts.mend();
        await run(comes);
        const moved = await run(movement);
        assert.ok(Math.abs(moved) < 2, `by ${moved} pixels, at ${part} of the page`);
      }
    },
  },
  ...[400, 1000].map((width) => ({
    name: `seen from the top, ${width} pixels wide`,
    page,
    needs: ['layout shifts'],
    faults: [[more, 'held']],
    async check({browser, run, scripts, go}) {
      await browser.resize(width);
      await go();
      await run(readAt, 0);
      await run(watchShifts);
      scripts.mend();
      await run(comes);
      const shift = await run(() => new Promise((resolve) => setTimeout(() => resolve(window.shift), 200)));
      await browser.resize(1000);
      assert.equal(shift, 0);
    },
  })),
];
