/**
 * Every state that a visitor can bring a card into, and how: what the tests of this folder are run on. To add one is
 * to add an entry to the list of its view, in which a state begins.
 */
import type {ViewName} from '../../src/language/languages.js';
import {cardStates} from './states/card.js';
import {profileStates} from './states/profile.js';
import {quizStates} from './states/quiz.js';
import type {State} from './states/state.js';

const byView: Readonly<Record<ViewName, readonly State[]>> = {
  card: cardStates,
  quiz: quizStates,
  profile: profileStates,
};

export const states: readonly State[] = Object.entries(byView).flatMap(([view, list]) =>
  list.map((state) => ({...state, attributes: {view, ...state.attributes}})),
);

/** Those that what ships can be brought into. */
export const builtStates: readonly State[] = states.filter(({loses}) => !loses);
