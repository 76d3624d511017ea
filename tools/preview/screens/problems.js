/** What a visitor sees when something does not load, or cannot be read. */
import {given, later, own, typical} from './codes.js';

const goToQuiz = async ({press, read}, id) => {
  await press('[part=navigation] button', 1);
  await read(id);
};

const printInVain = async ({press, read}) => {
  await press('.take-along .row:has(.paper) button');
  await read('ui.failed');
};

export const problems = [
  {
    name: 'problem-loading',
    title: 'The quiz is on its way',
    awaiting: 'quiz-first',
    cards: [{attributes: {}, steps: (visitor) => goToQuiz(visitor, 'ui.loading')}],
  },
  {
    name: 'problem-view',
    title: 'The quiz does not load',
    lacking: 'quiz-first',
    cards: [{attributes: {}, steps: (visitor) => goToQuiz(visitor, 'ui.failed')}],
  },
  {
    name: 'problem-tools',
    title: 'What goes with our card does not load',
    lacking: 'profile-card-tools',
    cards: [{attributes: given, steps: ({read}) => read('ui.failed')}],
  },
  {
    name: 'problem-picture',
    title: 'The picture of our card does not load',
    lacking: 'profile-picture',
    cards: [{attributes: given, steps: printInVain}],
  },
  {
    name: 'problem-profile',
    title: 'A card that cannot be read',
    cards: [
      {attributes: {...own, profile: 'nothing'}},
      {attributes: {...own, profile: `${typical.slice(0, -1)}0`}, label: 'damaged'},
      {attributes: {...own, profile: later}, label: 'of a later version'},
    ],
  },
];
