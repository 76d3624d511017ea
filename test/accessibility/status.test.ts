/** What happened is announced, once, without taking focus (WCAG 4.1.3). */
import {expect} from '@open-wc/testing';
import type {MutualIdentityCard} from '../../src/element.js';
import {ui} from '../../src/generated/en/card.js';
import {profileUi} from '../../src/generated/en/profile.js';
import {quizUi} from '../../src/generated/en/quiz.js';
import {shipped} from '../../src/language/languages.js';
import {all, textOf, until} from '../support/mount.js';
import {show} from './page.js';
import {states} from './states.js';
import {fails, find, lose, never, press, setClipboard, type, wordsOf} from './steps.js';

const regions = '[role=status], [role=alert], [aria-live]';

const changes = ({type: kind, target, oldValue, addedNodes}: MutationRecord): boolean =>
  kind === 'characterData' ? target.nodeValue !== oldValue : [...addedNodes].some((node) => node.textContent!.trim());

/** What assistive technology announces: each time that words come into a live region which was there before. */
const listen = (card: Element): string[] => {
  const announced: string[] = [];
  const known = new Set(card.shadowRoot!.querySelectorAll(regions));
  new MutationObserver((records) => {
    for (const region of card.shadowRoot!.querySelectorAll(regions)) {
      const changed = records.some((record) => region.contains(record.target) && changes(record));
      if (!known.has(region) && textOf(region)) announced.push(`Not heard: ${textOf(region)}`);
      else if (changed && textOf(region)) announced.push(textOf(region));
      known.add(region);
    }
  }).observe(card.shadowRoot!, {subtree: true, childList: true, characterData: true, characterDataOldValue: true});
  return announced;
};

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

interface Event {
  readonly name: string;
  /** The state in which it happens. */
  readonly state: string;
  readonly does: (card: MutualIdentityCard) => unknown;
  readonly says: readonly string[];
}

const french = '[part=language-switcher] [lang=fr]';
const next = '[part=navigation] button:not([aria-current])';
const {status} = profileUi;
const failed = `${ui.failed} ${ui.retry}`;

const save = async (card: MutualIdentityCard, at: number): Promise<void> => {
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => {};
  await press(card, '.take-along > .row:not(:has(select)) button', at);
  await until(() => find(card, '.said-aloud').textContent === status.saved);
  HTMLAnchorElement.prototype.click = click;
};

const events: readonly Event[] = [
  {
    name: 'another language that is at hand',
    state: 'the card',
    async does(card) {
      await Promise.all([shipped.fr.words.card.load(), shipped.fr.words.more.load()]);
      await press(card, french);
    },
    says: [],
  },
  {
    name: 'a language that takes its time',
    state: 'the card',
    async does(card) {
      await lose(shipped.fr.words.card, never);
      await press(card, french);
      expect(textOf(card.shadowRoot!.querySelector('.awaited')), 'the button that was pressed').to.equal('Français');
    },
    says: [ui.loading],
  },
  {
    name: 'a language that does not load',
    state: 'the card',
    async does(card) {
      await lose(shipped.fr.words.card, fails);
      await press(card, french);
    },
    says: [ui.loading, failed],
  },
  {
    name: 'a view that takes its time',
    state: 'the card',
    async does(card) {
      await lose(wordsOf(card, 'quiz'), never);
      await press(card, next);
    },
    says: [ui.loading],
  },
  {
    name: 'a view that does not load, and the card drawn again',
    state: 'the card',
    async does(card) {
      await lose(wordsOf(card, 'quiz'), fails);
      await press(card, next);
      await until(() => all(card, '[role=status] button').length);
      card.theme = 'dark';
    },
    says: [ui.loading, failed],
  },
  {
    name: 'another try that fails',
    state: 'the card when the quiz does not load',
    does: (card) => press(card, '[role=status] button'),
    says: [ui.loading, failed],
  },
  {name: 'an answer checked', state: 'an answer chosen', does: (card) => press(card, '.quiz .primary'), says: []},
  {
    name: 'a result copied, twice',
    state: 'the result of a round without a fault, copied',
    async does(card) {
      await press(card, '.result .buttons button:not(.primary, .quiet)', -1);
      await moment();
      await press(card, '.result .buttons button:not(.primary, .quiet)', -1);
    },
    says: [quizUi.copied, quizUi.copied],
  },
  {
    name: 'a link copied, twice',
    state: 'a card in Arabic script',
    async does(card) {
      setClipboard(true);
      await press(card, '.take-along .primary');
      await moment();
      await press(card, '.take-along .primary');
    },
    says: [status.linkCopied, status.linkCopied],
  },
  {
    name: 'code copied',
    state: 'a card that the page gives, all open',
    does(card) {
      setClipboard(true);
      return press(card, '.take-along details button');
    },
    says: [status.codeCopied],
  },
  {
    name: 'another language, after something was said',
    state: 'a link to copy by hand',
    async does(card) {
      const {card: first, more, profile} = shipped.fr.words;
      await Promise.all([first.load(), more.load(), profile.load()]);
      await press(card, french);
    },
    says: [],
  },
  {
    name: 'a drawing saved',
    state: 'a card in Arabic script',
    does: (card) => save(card, 1),
    says: [status.working, status.saved],
  },
  {name: 'a file saved', state: 'a card in Arabic script', does: (card) => save(card, 2), says: [status.saved]},
  {
    name: 'a card made',
    state: 'the form, empty',
    async does(card) {
      await type(card, '#profile-name', 'O');
      await press(card, 'form > .row button', -1);
      await until(() => all(card, '#profile-link').length);
    },
    says: [status.ready],
  },
  {
    name: 'answers erased',
    state: 'the form, about the roles, before all is erased',
    does: (card) => press(card, '.confirmation button', -1),
    says: [status.erased],
  },
  {
    name: 'problems found, which take the focus',
    state: 'the form, empty',
    does: (card) => press(card, 'form > .row button', -1),
    says: [],
  },
];

describe('what is announced', function () {
  this.timeout(60_000);

  for (const {name, state, does, says} of events) {
    it(`is ${says.length ? `said once: ${name}` : `nothing: ${name}`}`, async () => {
      const card = await show(states.find((each) => each.name === state)!);
      const announced = listen(card);
      await does(card);
      await moment();
      expect(announced).to.deep.equal(says.map((text) => text.replace(/\s+/g, ' ')));
    });
  }

  it('has its place from the start, empty', async () => {
    for (const {name, attributes} of states.filter(({reach}) => !reach)) {
      const card = await show({name, attributes});
      const places = [...card.shadowRoot!.querySelectorAll(regions)];
      expect(places.length, name).to.be.at.least(1);
      expect(places.map(textOf).join(''), name).to.equal('');
    }
  });
});
