/** Files that do not arrive, and browsers that lack something: always a working card, and a retry that asks again. */
import assert from 'node:assert/strict';
import {languages} from '../../../tools/languages.mjs';
import {shortProfile} from '../profile.mjs';
import {faults} from '../server.mjs';

/**
 * Every chunk that a French card asks for: the view in which it is, the profile that the page gives, what a visitor
 * presses there, and what is there as soon as it has come.
 */
const chunks = {
  'fr-card-first': {reason: 'language', lang: 'fr'},
  'fr-card-more': {reason: 'part', lang: 'fr'},
  'content-sources': {reason: 'sources', lang: 'fr', open: 'profile'},
  'fr-quiz-first': {reason: 'view', open: 'quiz'},
  'fr-quiz-more': {reason: 'part', lang: 'fr', open: 'quiz'},
  profile: {reason: 'view', open: 'profile'},
  'fr-profile-all': {reason: 'view', open: 'profile'},
  'profile-form': {reason: 'view', open: 'profile', press: '.row .primary', brings: 'form'},
  'profile-card-tools': {reason: 'view', open: 'profile', profile: shortProfile, brings: '#profile-link'},
};
export const fileOf = (chunk) => new RegExp(`/chunks/${chunk}-[^/]+\\.js$`);

const usable = async ({run}) => assert.deepEqual(await run(({use}) => use()), []);

/** A card that shows something, whatever it lacks, and offers another try. */
const working = async ({run}, what, shown = 'card') => {
  const state = await run(async ({first, until, article, view, textOf, retryOf}) => {
    await until(() => retryOf(first()), 'an offer to try again');
    return {
      view: view(first()),
      text: textOf(article(first())).length > 200,
      styled: getComputedStyle(article(first())).borderTopStyle,
    };
  });
  assert.deepEqual(state, {view: shown, text: true, styled: 'solid'}, what);
};

/** Presses the button, and gives what the page was told since. */
const retry = ({run}, again, patience = 30_000) =>
  run(
    async ({first, until, record, retryOf, press}, again, patience) => {
      const before = record.events.length;
      window.patience = patience;
      await press(first(), retryOf(first()));
      if (again)
        await until(() => record.events.slice(before).some(({type}) => type === 'mic-error'), 'another mic-error');
      return record.events.slice(before);
    },
    again,
    patience,
  );

const errorsIn = (events) => events.filter(({type}) => type === 'mic-error').map(({detail}) => detail);

/** One chunk, broken in one way after the other, and whole at last. */
const chunkFails = (chunk, {reason, lang, open, profile, press, brings}) => ({
  name: `chunk ${chunk}`,
  page: 'chunk',
  faults: [[fileOf(chunk), '404']],
  async check(at) {
    const {run, scripts, fault} = at;
    await run(
      async ({first, until, article, drawn, show, view}, chunk, {open, profile, press}) => {
        if (chunk === 'fr-card-first') await until(() => article(first()), 'a card in some language');
        else await drawn();
        if (profile) first().setAttribute('profile', profile);
        if (open) show(first(), open).catch(() => {});
        if (!press) return;
        await until(() => view(first()) === open && first().shadowRoot.querySelector(press), press);
        first().shadowRoot.querySelector(press).click();
      },
      chunk,
      {open, profile, press},
    );
    const shown = open && (brings || reason !== 'view') ? open : 'card';
    await working(at, '404', shown);
    const first = errorsIn(await run(({record}) => record.events));
    assert.equal(first.length, 1, `mic-error once: ${JSON.stringify(first)}`);
    assert.equal(first[0].reason, reason);
    if (lang) assert.equal(first[0].lang, lang);
    // How an import fails is for each engine to show, at one chunk; what comes of it for every chunk, in one engine.
    const others = at.inFirstEngine || chunk === 'fr-quiz-first' ? Object.keys(faults).slice(1) : ['blocked'];
    for (const name of others) {
      fault(fileOf(chunk), name);
      const before = scripts.requests.length;
      assert.equal(errorsIn(await retry(at, true, name === 'stall' ? 150 : undefined))[0].reason, reason, name);
      const requested = scripts.requests.slice(before).filter(({path}) => fileOf(chunk).test(path.split('?')[0]));
      assert.equal(requested.length, 1, `${name}: the retry asked again, once`);
      await working(at, name, shown);
    }
    scripts.mend();
    await retry(at, false);
    const defects = await run(
      async ({first, drawn, until, view, opened, defects, retryOf}, open, brings) => {
        await drawn();
        await until(() => !retryOf(first()), 'the offer to be gone');
        if (open) await until(() => view(first()) === open, open);
        else await opened();
        if (brings) await until(() => first().shadowRoot.querySelector(brings), brings);
        return defects();
      },
      open,
      brings,
    );
    assert.deepEqual(defects, []);
  },
});

const entryFails = {
  name: 'entry',
  faults: [[/mutual-identity-card\.js$/, '404']],
  async check({run, go, fault}) {
    for (const name of Object.keys(faults)) {
      fault(/mutual-identity-card\.js$/, name);
      await go();
      assert.ok(
        await run(({first}) => first().firstElementChild.getClientRects().length),
        `${name}: the fallback is shown`,
      );
    }
  },
  // A script cut short is a syntax error of the page: nothing of ours runs that could prevent it.
  expects: {errors: 'any'},
};

export const cases = [
  ...Object.entries(chunks).map(([chunk, what]) => chunkFails(chunk, what)),
  ...Object.keys(faults).map((fault) => ({
    name: `start ${fault}`,
    page: 'chunk',
    query: fault === 'stall' ? '?patience=800' : '',
    faults: [[fileOf('fr-card-first'), fault]],
    async check({run}) {
      const {shown, events} = await run(async ({first, until, article, record}) => {
        await until(() => article(first()), 'a card in some language');
        return {shown: article(first()).lang, events: record.events};
      });
      assert.ok(languages.includes(shown) && shown !== 'fr', shown);
      assert.deepEqual(errorsIn(events), [{reason: 'language', lang: 'fr'}]);
    },
  })),
  {
    name: 'no language at all',
    page: 'chunk',
    faults: [[/-card-[^/]+\.js$/, '500']],
    async check({run, scripts}) {
      await run(
        ({until, record}, count) => until(() => record.events.length === count, 'each language to fail').then(() => 0),
        languages.length,
      );
      assert.ok(await run(({first}) => first().firstElementChild.getClientRects().length), 'the fallback is shown');
      scripts.mend();
      await run(({drawn}) => (dispatchEvent(new Event('online')), drawn().then(() => 0)));
    },
  },
  {
    name: 'offline after load',
    page: 'chunk',
    async check(at) {
      const {run, fault, scripts} = at;
      await run(({opened}) => opened().then(() => 0));
      fault(/./, 'blocked');
      const stays = await run(async ({first, button, until, record, article, show}) => {
        button(first(), 'Nederlands').click();
        await until(() => record.events.some(({detail}) => detail.reason === 'language'), 'mic-error');
        show(first(), 'quiz').catch(() => {});
        await until(() => record.events.some(({detail}) => detail.reason === 'view'), 'mic-error');
        return article(first()).lang;
      });
      assert.equal(stays, 'fr');
      await working(at);
      scripts.mend();
      // The browser tells that the network is back; and whoever is faster presses the button.
      await run(({drawn, first}) => (dispatchEvent(new Event('online')), drawn(first(), 'nl').then(() => 0)));
      await retry(at, false);
      await run(({first, until, view}) => until(() => view(first()) === 'quiz', 'the quiz'));
    },
  },
  {
    name: 'fetched in advance, in vain',
    page: 'chunk',
    faults: [[/quiz/, '500']],
    async check({run, scripts}) {
      const quiet = await run(async ({drawn, first, all, record, until}) => {
        await drawn();
        all(first(), '[part=navigation] button')[1].dispatchEvent(new Event('pointerenter'));
        await until(
          () => performance.getEntriesByType('resource').some(({name}) => name.includes('fr-quiz')),
          'the attempt',
        );
        return record.events.filter(({type}) => type === 'mic-error').length;
      });
      assert.equal(quiet, 0, 'nobody waits for it yet');
      scripts.mend();
      // The next touch asks again, once the failure is known.
      while (!scripts.requests.some(({path}) => path.includes('again=')))
        await run(({first, all}) => {
          all(first(), '[part=navigation] button')[1].dispatchEvent(new Event('pointerenter'));
          return new Promise((resolve) => requestAnimationFrame(() => resolve(0)));
        });
      await run(({first, show}) => show(first(), 'quiz'));
    },
  },
  {
    name: 'a picture that does not come',
    page: 'taken-along',
    faults: [[fileOf('profile-picture'), '500']],
    async check({run, scripts}) {
      const svg = async ({first, until, button, textOf}, wanted) => {
        await until(() => first().shadowRoot?.querySelector('#profile-link'), 'the link');
        button(first(), 'Dessin (SVG)').click();
        const announced = () => textOf(first().shadowRoot.querySelector('.said-aloud'));
        await until(() => announced().includes(wanted), wanted);
        return window.downloaded;
      };
      await run(svg, 'n’a pas pu être chargée');
      scripts.mend();
      assert.match(await run(svg, 'dans vos téléchargements'), /\.svg$/);
    },
  },
  entryFails,
  ...Object.entries({'no-languages': 'en', 'empty-languages': 'en', 'odd-languages': 'nl'}).map(([name, lang]) => ({
    name,
    check: ({run}) => run(({drawn, first}, lang) => drawn(first(), lang).then(() => 0), lang),
  })),
  ...['no-console', 'throwing-console'].map((name) => ({name, check: usable})),
  ...['no-intl', 'no-storage', 'full-storage', 'old-browser'].map((name) => ({name, check: usable})),
];
