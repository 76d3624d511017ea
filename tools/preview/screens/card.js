/** The card, closed, open, and on paper. */
import {principleIds} from './ids.js';

export const card = [
  {name: 'card', title: 'The card', cards: [{attributes: {}}]},
  ...principleIds.map((principle) => ({
    name: `card-${principle}`,
    title: `The card, ${principle} open`,
    cards: [{attributes: {principle}}],
  })),
  {
    name: 'card-open',
    title: 'The card, everything open',
    cards: [{attributes: {views: 'card quiz profile'}, steps: ({openAll}) => openAll()}],
  },
  {name: 'card-paper', title: 'The card on paper', paper: true, cards: [{attributes: {}}]},
];
