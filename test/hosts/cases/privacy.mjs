/** Nothing of the visitor leaves the page, and nothing is left in it. */
import assert from 'node:assert/strict';

const privately = async ({run, scripts, site}) => {
  assert.deepEqual(await run(({use}) => use()), []);
  await run(async ({first, show, until}) => {
    const find = (selector) => until(() => first().shadowRoot.querySelector(selector), selector);
    await show(first(), 'quiz');
    (await find('[part=option] input')).click();
    (await find('.primary[part=button]')).click();
    await find('[part=feedback]');
    await show(first(), 'profile');
    (await find('.row .primary')).click();
    const name = await find('form input:not([type=radio])');
    name.value = 'Notre mutuelle';
    for (const type of ['input', 'change']) name.dispatchEvent(new Event(type, {bubbles: true}));
    return 0;
  });
  const left = await run(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    globals: Object.getOwnPropertyNames(window).filter(
      (name) => !window.before.has(name) && !['before', 'hadMetadata'].includes(name),
    ),
    symbol: Object.getOwnPropertyNames(Symbol).includes('metadata') && !window.hadMetadata,
  }));
  assert.deepEqual(left, {
    cookies: '',
    local: [],
    session: [],
    databases: 0,
    caches: 0,
    workers: 0,
    globals: [],
    symbol: false,
  });
  const asked = await run(() => performance.getEntriesByType('resource').map(({name}) => name));
  const foreign = asked.filter((name) => ![scripts.origin, site.origin].includes(new URL(name).origin));
  assert.deepEqual(foreign, []);
  const own = asked.filter((name) => name.startsWith(site.origin) && !name.endsWith('/favicon.ico'));
  assert.deepEqual(own, [], 'nothing from the page’s own origin');
  assert.ok(scripts.requests.length > 1);
  for (const {path, headers} of scripts.requests) {
    assert.equal(headers.cookie, undefined, path);
    assert.ok(!/[?&](?!again=)/.test(path), `no data in an address: ${path}`);
  }
};

export const cases = [
  {name: 'used', check: privately},
  {name: 'standalone', check: privately},
];
