/** What a visitor has begun is not lost: not to a link, another card, a page that stops remembering, or the next day. */
import assert from 'node:assert/strict';

/** What a visitor does here, by the kit of the page. */
const visitor = () => ({
  /** Presses a link to a publication, and gives where it would open. */
  pressSource: async ({until, all}, card) => {
    const seen = () => all(card, 'a[href^="http"]')[0];
    const link = await until(seen, 'a publication');
    const opens = new Promise((resolve) =>
      card.ownerDocument.defaultView.addEventListener(
        'click',
        (event) => (event.preventDefault(), resolve(link.target)),
        {once: true},
      ),
    );
    link.click();
    return opens;
  },
  choose: async ({until, all}, card, at) => {
    await until(() => all(card, '[part=option] input').length, 'a question');
    all(card, '[part=option] input')[at].click();
    await card.updateComplete;
  },
  /** The question on display, and which answer is chosen. */
  read: async ({until, all, textOf}, card) => {
    await until(() => all(card, '[part=option] input').length, 'a question');
    const chosen = all(card, '[part=option] input').findIndex(({checked}) => checked);
    return [textOf(all(card, '[part=question] legend')[0]), chosen];
  },
});

/** Two cards without an id would write to one place. */
const nameless = /^\[mutual-identity-card\] id="" is not allowed\. Expected an id of its own/;

/** The keys that are kept on the device. */
const keysOf = ({run}) => run(() => Object.keys(localStorage).sort());

/** The page as on a visitor's first day. */
const firstVisit = async (at, page) => {
  await at.run(() => (localStorage.clear(), 0));
  await at.go(page);
};

/** The date on a finished card. */
const dateOn = async ({until, all, textOf, drawn}) => {
  const card = await drawn();
  await until(() => all(card, '#profile-link').length, 'the card');
  const facts = all(card, '.identity dl > div').map((fact) => [textOf(fact.children[0]), textOf(fact.children[1])]);
  return Object.fromEntries(facts).Date;
};

export const cases = [
  {
    name: 'source, nothing begun',
    page: 'own',
    async check({run}) {
      const target = await run(async (kit, {pressSource}) => pressSource(kit, await kit.opened()), visitor);
      assert.equal(target, '', 'in place');
    },
  },
  {
    name: 'source in a frame',
    page: 'frame',
    async check({run}) {
      const target = await run(async (kit, {pressSource}) => {
        // Asked anew each time: at first a frame holds an empty document, which goes.
        const frame = document.querySelector('iframe');
        const card = await kit.until(() => frame.contentDocument?.querySelector(kit.tag), 'the card');
        return pressSource(kit, await kit.opened(card));
      }, visitor);
      assert.equal(target, '_blank');
    },
  },
  {
    name: 'source in the middle of a round',
    page: 'own',
    async check({run}) {
      const targets = await run(async (kit, {pressSource, choose}) => {
        const card = await kit.drawn();
        await kit.show(card, 'quiz');
        await choose(kit, card, 0);
        await kit.goOn(card, '.primary[part=button]', 'the explanation');
        const inTheRound = await pressSource(kit, card);
        await kit.show(card, 'card');
        return [inTheRound, await pressSource(kit, await kit.opened(card))];
      }, visitor);
      assert.deepEqual(targets, ['_blank', '_blank'], 'from the quiz, and from the card that it waits behind');
    },
  },
  {
    name: 'source in the middle of the form',
    page: 'own',
    async check({run}) {
      const targets = await run(async (kit, {pressSource}) => {
        const {all, until, show, goOn, type} = kit;
        const card = await kit.drawn();
        await show(card, 'profile');
        await goOn(card, '.primary[part=button]', 'the form');
        await until(() => all(card, 'form input').length, 'the form');
        type(all(card, 'form input')[0], 'Mutuelle');
        await goOn(card, 'form .primary', 'the next step');
        for (const details of all(card, 'form details')) details.open = true;
        const inTheForm = await pressSource(kit, card);
        await show(card, 'card');
        return [inTheForm, await pressSource(kit, await kit.opened(card))];
      }, visitor);
      assert.deepEqual(targets, ['_blank', '_blank']);
    },
  },
  {
    name: 'two cards that remember, each by its id',
    page: 'two',
    async check(at) {
      await firstVisit(at);
      const before = await at.run(async (kit, {choose, read}) => {
        const cards = [...document.querySelectorAll(`${kit.tag}[id]`)];
        for (const [index, card] of cards.entries()) await choose(kit, card, index);
        return Promise.all(cards.map((card) => read(kit, card)));
      }, visitor);
      assert.deepEqual(
        before.map(([, chosen]) => chosen),
        [0, 1],
      );
      assert.deepEqual(await keysOf(at), ['mutual-identity-card:quiz:1:one', 'mutual-identity-card:quiz:1:two']);
      await at.go();
      const after = await at.run(
        (kit, {read}) => Promise.all([...document.querySelectorAll(`${kit.tag}[id]`)].map((card) => read(kit, card))),
        visitor,
      );
      assert.deepEqual(after, before);
    },
    expects: {warnings: [nameless]},
  },
  {
    name: 'two cards that remember, under one name',
    page: 'two',
    async check(at) {
      await firstVisit(at);
      const before = await at.run(async (kit, {choose, read}) => {
        const [one, other] = document.querySelectorAll(`${kit.tag}:not([id])`);
        await choose(kit, one, 2);
        const first = await read(kit, one);
        await choose(kit, other, 0);
        return first;
      }, visitor);
      await at.go();
      const after = await at.run((kit, {read}) => read(kit, document.querySelector(`${kit.tag}:not([id])`)), visitor);
      assert.deepEqual(after, before, 'the second has not written over the first');
    },
    expects: {warnings: [nameless]},
  },
  {
    name: 'remembering switched off',
    page: 'two',
    async check(at) {
      await firstVisit(at);
      await at.run(async (kit, {choose}) => {
        const card = document.querySelector('#one');
        await choose(kit, card, 0);
        card.removeAttribute('remember');
        await card.updateComplete;
        await choose(kit, card, 1);
      }, visitor);
      assert.deepEqual(await keysOf(at), [], 'what was kept is gone, and nothing more is');
    },
    expects: {warnings: [nameless]},
  },
  {
    name: 'the date of a card',
    page: 'dated',
    query: '?today=2026-03-01',
    async check(at) {
      await firstVisit(at);
      await at.run(({drawn, makeCard}) => drawn().then(makeCard));
      assert.equal(await at.run(dateOn), '1 mars 2026');
      await at.go('work/dated.html?today=2026-09-15');
      assert.equal(await at.run(dateOn), '1 mars 2026', 'the day on which it was made');
      await at.run(async ({first, goOn, all, until, button, press}) => {
        const card = first();
        await goOn(card, '.section.row .primary', 'the form');
        const answers = await until(
          () => all(card, 'form fieldset:first-of-type input').length && all(card, 'form fieldset:first-of-type input'),
          'a question',
        );
        answers.find(({checked}) => !checked).click();
        await press(card, button(card, 'Voir notre carte'), () => all(card, '.poster').length, 'the card');
      });
      assert.equal(await at.run(dateOn), '15 septembre 2026', 'and another is another card');
      await at.run(() => (localStorage.clear(), 0));
    },
  },
  {
    name: 'to read again, of what is shown',
    page: 'some',
    async check({run}) {
      const found = await run(async ({drawn, play, all, textOf, press, view}) => {
        const card = await drawn();
        await play(card);
        const again = all(card, '.again button');
        const names = again.map(textOf);
        if (again.length) await press(card, again[0], () => view(card) === 'card', 'the card');
        return {
          names,
          open: [...card.shadowRoot.querySelectorAll('[part=principle]')].map(({id, open}) => `${id} ${open}`),
          at: card.principle,
        };
      });
      const offered = found.names.map((name) => ({Solidarité: 'solidarity', Démocratie: 'democracy'})[name]);
      assert.ok(!offered.includes(undefined), `no principle that the card does not show: ${found.names}`);
      assert.ok(offered.length, 'a round of wrong answers leaves something to read');
      assert.equal(found.at, offered[0]);
      assert.deepEqual(
        found.open,
        ['solidarity', 'democracy'].map((id) => `${id} ${id === offered[0]}`),
      );
    },
  },
];
