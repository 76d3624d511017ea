import {all, until} from '../../support/mount.js';
import {fails, lose, never, openAll, press, sources, wordsOf} from '../steps.js';
import type {State} from './state.js';

const other = '[part=navigation] button:not([aria-current])';

export const cardStates: readonly State[] = [
  {name: 'the card', reach: sources},
  {
    name: 'the card with a principle open',
    attributes: {principle: 'democracy', views: 'card quiz profile'},
    reach: sources,
  },
  {
    name: 'the card with everything open',
    long: true,
    async reach(card) {
      await sources(card);
      await openAll(card);
    },
  },
  {
    name: 'two principles at level 5',
    attributes: {principles: 'autonomy solidarity', 'heading-level': '5', languages: ''},
    reach: sources,
  },
  {
    name: 'the card while the quiz is on its way',
    loses: true,
    async reach(card) {
      await sources(card);
      await lose(wordsOf(card, 'quiz'), never);
      await press(card, other);
    },
  },
  {
    name: 'the card when the quiz does not load',
    loses: true,
    async reach(card) {
      await sources(card);
      await lose(wordsOf(card, 'quiz'), fails);
      await press(card, other);
      await until(() => all(card, '[role=status] button').length);
    },
  },
];
