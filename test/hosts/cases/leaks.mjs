/** Cards that come and go leave nothing behind. */
import assert from 'node:assert/strict';

/** Puts cards into the page, uses them a little, takes them out. Some go before they are drawn. */
const cycles = async ({tag, drawn, sources, show}, count) => {
  await customElements.whenDefined(tag);
  const place = document.querySelector('main');
  const langs = ['fr', 'nl', 'en'];
  window.gone ??= [];
  for (let cycle = 0; cycle < count; cycle++) {
    const card = document.createElement(tag);
    card.lang = langs[cycle % 3];
    card.append(document.createElement('p'));
    if (cycle % 7 === 1) card.view = 'quiz';
    place.append(card);
    if (cycle % 6 === 0) {
      await drawn(card, card.lang);
      card.lang = langs[(cycle + 1) % 3];
      await drawn(card, card.lang);
      if (cycle % 12 === 0) await show(card, 'quiz');
    }
    if (cycle % 4 === 0) {
      card.remove();
      place.append(card);
    }
    place.replaceChildren();
    window.gone.push(new WeakRef(card));
  }
  // One that stays until the sources and whatever else was asked for are there.
  const last = document.createElement(tag);
  place.append(last);
  await sources(last);
  last.remove();
};

/** A card asks for its publications some time after the frame in which it is painted, and lives until then. */
const rest = async ({until}) => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await until(() => !window.left.timers.size, 'the last timer');
};

const left = () => ({
  timers: window.left.timers.size,
  observers: window.left.observers.size,
  listeners: Object.fromEntries(
    [...window.left.listeners].map(([type, {size}]) => [type, size]).filter(([, size]) => size),
  ),
});

/** Nodes and listeners that are alive after a garbage collection. */
const alive = async (client) => {
  for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
};

export const cases = [
  {
    name: 'cycles',
    async check({run, inFirstEngine}) {
      const before = await run(left);
      // It is our own code that has to let go: one engine shows that it does, however many cards there were.
      for (let part = 0; part < (inFirstEngine ? 6 : 1); part++) await run(cycles, 50);
      await run(rest);
      // Of the placeholders alone: one observer, for as long as the page lives.
      assert.deepEqual(await run(left), {...before, observers: 1});
    },
  },
  {
    name: 'memory',
    page: 'cycles',
    needs: ['counters'],
    async check({run, browser}) {
      const client = await browser.page.createCDPSession();
      await client.send('Performance.enable');
      await run(cycles, 12);
      await run(rest);
      const before = await alive(client);
      for (let part = 0; part < 6; part++) await run(cycles, 50);
      await run(rest);
      const after = await alive(client);
      await client.detach();
      assert.equal(
        await run(() => window.gone.filter((card) => card.deref()).length),
        0,
        'cards that something still holds',
      );
      assert.ok(after.Nodes - before.Nodes < 100, `nodes: ${before.Nodes}, then ${after.Nodes}`);
      const {JSEventListeners: listeners} = after;
      assert.ok(listeners - before.JSEventListeners < 20, `listeners: ${before.JSEventListeners}, then ${listeners}`);
    },
  },
];
