import type {MutualIdentityCard} from '../../../src/element.js';
import {all, until} from '../../support/mount.js';
import {quiz as words} from '../../support/words.js';
import {find, languageOf, openAll, press, setClipboard, sources} from '../steps.js';
import type {State} from './state.js';

const main = '.quiz .primary';
const round = {questions: '3', seed: 'states'};

const choose = async (card: MutualIdentityCard, right: boolean): Promise<void> => {
  const options = all<HTMLInputElement>(card, '[part=option] input');
  const {questions} = words[languageOf(card)];
  const asked = questions.find(({options: each}) => each.every(({id}) => options.some(({value}) => value === id)))!;
  const wanted = asked.options.find(({correct}) => Boolean(correct) === right)!;
  options.find(({value}) => value === wanted.id)!.click();
  await card.updateComplete;
};

const answer = async (card: MutualIdentityCard, right: boolean): Promise<void> => {
  await choose(card, right);
  await press(card, main);
};

export const play = async (card: MutualIdentityCard, ...rights: boolean[]): Promise<void> => {
  await sources(card);
  for (const right of rights) {
    await answer(card, right);
    await press(card, main);
    await until(() => all(card, '.quiz > p').length === 0); // the other questions come a moment after the first
  }
};

const share = async (card: MutualIdentityCard, allowed: boolean): Promise<void> => {
  setClipboard(allowed);
  await press(card, '.result .buttons button:not(.primary, .quiet)', -1);
  await until(() => (allowed ? find(card, '.shared').textContent : all(card, 'textarea').length));
};

export const quizStates: readonly State[] = [
  {name: 'the first question', attributes: round},
  {name: 'a question without an answer', attributes: round, reach: (card) => press(card, main)},
  {name: 'an answer chosen', attributes: round, reach: (card) => choose(card, true)},
  {name: 'a right answer', attributes: round, reach: (card) => sources(card).then(() => answer(card, true))},
  {
    name: 'a wrong answer, at level 4',
    attributes: {...round, 'heading-level': '4'},
    reach: (card) => sources(card).then(() => answer(card, false)),
  },
  {
    name: 'an answer shown, in the quiz alone',
    attributes: {...round, views: 'quiz', languages: ''},
    reach: (card) => sources(card).then(() => press(card, '.quiz [part=button]:not(.primary)')),
  },
  {name: 'a later question', attributes: round, reach: (card) => play(card, true)},
  {
    name: 'the result of a round, all open',
    long: true,
    attributes: round,
    async reach(card) {
      await play(card, true, false, true);
      await openAll(card);
    },
  },
  {
    name: 'the result of a round without a fault, copied',
    attributes: {...round, 'heading-level': '5'},
    async reach(card) {
      await play(card, true, true, true);
      await share(card, true);
    },
  },
  {
    name: 'a result to copy by hand',
    attributes: round,
    async reach(card) {
      await play(card, false, false, false);
      await share(card, false);
    },
  },
];
