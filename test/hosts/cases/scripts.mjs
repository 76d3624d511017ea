/** What else runs on the page, and every way that a script and an element get there. */
import assert from 'node:assert/strict';
import {languages} from '../../../tools/languages.mjs';
import {ways} from './ways.mjs';

/** Everything that a visitor can do works. */
const usable = async ({run}) => assert.deepEqual(await run(({use}) => use()), []);

/** To the end of every view. */
const usableToTheEnd = async ({run}) => assert.deepEqual(await run(({useAll}) => useAll()), []);

/** The cards are drawn; nobody clicks. */
const drawn = async ({run}, lang = 'fr') => {
  const found = await run(async ({drawn, defects}, lang) => defects(await drawn(undefined, lang), lang), lang);
  assert.deepEqual(found, []);
};

/** How often a file was asked for, whatever its query. */
const requested = ({scripts}, pattern) => scripts.requests.filter(({path}) => pattern.test(path)).map(({path}) => path);

const frameworks = {
  prototype: '/usr/share/javascript/prototype/prototype.js',
  mootools: '/usr/share/javascript/mootools/mootools-core.min.js',
  jquery1: undefined,
  jquery3: undefined,
  'core-js': undefined,
  zone: undefined,
  ses: undefined,
  frozen: undefined,
  junk: undefined,
};

export const cases = [
  ...Object.entries(frameworks).map(([name, file]) => ({
    name,
    file,
    check: usableToTheEnd,
    // Its own notes on what it removes.
    expects: name === 'ses' ? {warnings: 'any'} : undefined,
  })),
  {
    name: 'taken',
    async check({run, scripts}) {
      await run(({until, record}) => until(() => record.warnings.length > 1, 'two warnings').then(() => 0));
      const fallback = await run(({first}) => first().firstElementChild.getClientRects().length);
      assert.ok(fallback, 'the fallback stays');
      assert.deepEqual(
        scripts.requests.filter(({path}) => path.includes('chunks')),
        [],
      );
    },
    expects: {
      warnings: Array(2).fill(/^\[mutual-identity-card\] Another element of this name is already on this page\./),
    },
  },
  {name: 'twice', check: usable},
  {name: 'both-formats', check: usable},
  {
    name: 'two-releases',
    check: usable,
    expects: {
      warnings: [/^\[mutual-identity-card\] Version [\d.]+ is already on this page. Version [\d.]+ is ignored.$/],
    },
  },
  {name: 'two-entries', check: usable},
  {
    name: 'query',
    async check(at) {
      await usable(at);
      assert.deepEqual(requested(at, /mutual-identity-card/), ['/mutual-identity-card.js?v=1&utm_source=cms']);
      const chunks = requested(at, /chunks/);
      assert.equal(new Set(chunks.map((path) => path.split('?')[0])).size, chunks.length, 'no chunk twice');
    },
  },
  ...languages.map((lang) => ({
    name: `entry-${lang}`,
    page: 'entry',
    query: `?lang=${lang}`,
    async check(at) {
      await drawn(at, lang);
      await at.run(async ({until}) => {
        const chunks = () => performance.getEntriesByType('resource').filter(({name}) => name.includes('/chunks/'));
        await until(() => chunks().length, 'what comes after it');
      });
      const [entry, ...others] = requested(at, /./).filter((path) => path !== '/record.js');
      assert.equal(entry, `/mutual-identity-card.${lang}.js`, 'all that the first view needs');
      const after = others.map((path) => /([\w-]+)-[\w-]{8}\.js$/.exec(path)[1]).sort();
      assert.deepEqual(after, [`${lang}-card-more`], 'what comes after it');
    },
  })),
  // Whatever the page does with the file: no name leaves it, and no letter depends on the page.
  ...['no-type', 'inline', 'concatenated', 'cyrillic'].map((name) => ({name, check: usableToTheEnd})),
  ...['standalone-head', 'at-the-end', 'async', 'injected', 'imported'].map((name) => ({name, check: drawn})),
  ways,
  {
    name: 'properties',
    async check({run}) {
      const found = await run(async ({first, article, until, all}) => {
        await until(() => article(first())?.className.includes('on-quiz'), 'the quiz');
        const {view, questions} = first();
        return {view, questions, level: all(first(), '[part=title] h4, h4[part=title]').length};
      });
      assert.deepEqual(found, {view: 'quiz', questions: 3, level: 1});
    },
  },
  {
    name: 'fifty',
    async check({run, scripts}) {
      const found = await run(async ({tag, drawn, defects}) => {
        await customElements.whenDefined(tag);
        const langs = ['fr', 'nl', 'en'];
        const html = Array.from({length: 50}, (_, at) => `<${tag} lang="${langs[at % 3]}"><p>fallback</p></${tag}>`);
        document.querySelector('main').innerHTML = html.join('');
        const found = [];
        for (const card of document.querySelectorAll(tag)) {
          await drawn(card, card.lang);
          for (const defect of defects(card, card.lang)) found.push(defect);
        }
        return found;
      });
      assert.deepEqual(found, []);
      const chunks = scripts.requests.filter(({path}) => path.includes('card-first'));
      assert.equal(chunks.filter(({path}) => path.includes('chunks')).length, 3, 'the words of each language once');
    },
  },
  {
    name: 'turbo',
    async check({run}) {
      const found = await run(async ({tag, first, within, drawn, defects, until, show, view}) => {
        const visit = (go) =>
          new Promise((resolve) => {
            document.addEventListener('turbo:load', resolve, {once: true});
            go();
          });
        await drawn();
        await until(() => document.readyState === 'complete', 'the page');
        await new Promise((resolve) => setTimeout(resolve));
        await show(first(), 'quiz');
        await visit(() => document.querySelector('#go').click());
        await drawn(first(), 'nl');
        const found = defects(first(), 'nl');
        // Back and forth, from the snapshots.
        const {snapshotCache} = window.Turbo.session.view;
        await until(() => snapshotCache.has(new URL('turbo.html', location)), 'the snapshot');
        await visit(() => history.back());
        await drawn();
        await until(() => view(first()) === 'quiz', 'the view that the visitor left');
        await visit(() => history.forward());
        await drawn(first(), 'nl');
        found.push(...defects(first(), 'nl'));
        await visit(() => history.back());
        await drawn();
        const count = document.querySelectorAll(tag).length;
        if (count !== 1) found.push(`${count} cards`);
        const place = document.querySelector(`div.${tag}`);
        await until(() => within(place), 'the card in the div');
        await drawn(within(place), 'nl');
        for (const card of document.querySelectorAll(tag))
          if (card.children.length !== 1) found.push('the fallback is lost');
        return found;
      });
      assert.deepEqual(found, []);
    },
  },
  {
    name: 'htmx',
    async check({run}) {
      const found = await run(async ({tag, within, drawn, defects, until}) => {
        await drawn();
        document.querySelector('#go').click();
        await until(() => within(document.querySelector(`#place .${tag}`)), 'the part');
        const first = document.querySelector(`#place ${tag}`);
        const second = within(document.querySelector(`#place .${tag}`));
        await drawn(first, 'nl');
        await drawn(second, 'en');
        return [...defects(first, 'nl'), ...defects(second, 'en')];
      });
      assert.deepEqual(found, []);
    },
  },
];
