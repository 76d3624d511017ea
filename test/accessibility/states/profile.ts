import type {MutualIdentityCard} from '../../../src/element.js';
import {encode} from '../../../src/profile/code/codec.js';
import {cardToolsChunk} from '../../../src/profile/chunks.js';
import {fixtures} from '../../profile/fixtures-v1.js';
import {all, until} from '../../support/mount.js';
import {fails, find, lose, openAll, press, setClipboard, type} from '../steps.js';
import type {State} from './state.js';

const begin = async (card: MutualIdentityCard): Promise<void> => {
  await press(card, '.profile .primary');
  await until(() => all(card, 'form').length);
};

/** The button that shows the card is the last of its row. */
const finish = (card: MutualIdentityCard): Promise<void> => press(card, 'form > .row button', -1);

const step = (card: MutualIdentityCard, at: number): Promise<void> => press(card, 'ol button', at);

const toolsOf = (card: MutualIdentityCard): Promise<unknown> => until(() => all(card, '#profile-link').length);

const compareWith = async (card: MutualIdentityCard, text: string): Promise<void> => {
  await toolsOf(card);
  await openAll(card);
  await type(card, '#profile-earlier', text);
  await press(card, '.compare form button');
};

const [{profile}, , inArabic, nothingApplies] = [...fixtures];
const given = {profile: encode(profile)};

export const profileStates: readonly State[] = [
  {name: 'the start of an organisation’s card'},
  {name: 'the form, empty', reach: begin},
  {
    name: 'the form, filled in part',
    attributes: {'heading-level': '3', views: 'profile'},
    async reach(card) {
      await begin(card);
      await type(card, '#profile-name', 'Mutuelle des Trois Collines, au bord du grand lac de Tanganyika');
      await type(card, '#profile-founded', '1995');
      await press(card, '[type=checkbox]', 1);
    },
  },
  {
    name: 'the form with problems',
    async reach(card) {
      await begin(card);
      await type(card, '#profile-founded', '19');
      await type(card, '#profile-website', 'javascript:alert(1)');
      await type(card, '#profile-sentence', 'abc '.repeat(60));
      await finish(card);
      await until(() => all(card, '[aria-invalid=true]').length);
    },
  },
  {
    name: 'the form, about a principle, all open',
    long: true,
    async reach(card) {
      await begin(card);
      await step(card, 2);
      await press(card, 'fieldset input');
      await openAll(card);
    },
  },
  {
    name: 'the form, about the roles, before all is erased',
    async reach(card) {
      await begin(card);
      await step(card, -1);
      await press(card, 'fieldset input');
      await press(card, '.form-steps > .plain');
    },
  },
  {
    name: 'the card of one’s own, just made',
    async reach(card) {
      await begin(card);
      await type(card, '#profile-name', 'O');
      await finish(card);
      await toolsOf(card);
    },
  },
  {
    name: 'a card that the page gives, all open',
    long: true,
    attributes: {...given, 'heading-level': '4'},
    async reach(card) {
      await toolsOf(card);
      await openAll(card);
    },
  },
  {name: 'a card in Arabic script', attributes: {profile: inArabic.code}, reach: toolsOf},
  {
    name: 'a card to which nothing applies',
    attributes: {profile: nothingApplies.code, views: 'profile'},
    reach: toolsOf,
  },
  {
    name: 'a link to copy by hand',
    attributes: given,
    async reach(card) {
      await toolsOf(card);
      setClipboard(false);
      await press(card, '.take-along .primary');
      await until(() => find(card, '.said-aloud').textContent);
    },
  },
  {
    name: 'a card beside an earlier one',
    long: true,
    attributes: given,
    reach: (card) =>
      compareWith(card, encode({...profile, answers: {...profile.answers, 'mutual-help': 'yes', volunteers: 'no'}})),
  },
  {
    name: 'a card beside a link that is none',
    attributes: given,
    async reach(card) {
      await compareWith(card, 'nothing');
      await until(() => all(card, '[aria-invalid=true]').length);
    },
  },
  {
    name: 'a card whose tools do not load',
    loses: true,
    async reach(card) {
      await begin(card);
      await type(card, '#profile-name', 'O');
      await lose(cardToolsChunk, fails);
      await finish(card);
      await until(() => all(card, '.section:not(.row) button').length);
    },
  },
  {name: 'a card that cannot be read', attributes: {profile: 'nothing', views: 'card profile'}},
];
