/**
 * Every screen that a visitor can see, in the order of a visit. Each is one or more cards, brought there by attributes
 * and by what a visitor does.
 *
 * @typedef {object} Card
 * @property {Record<string, string>} attributes
 * @property {string} [label] what tells it from the other cards of its screen
 * @property {object} [round] of the quiz: what the card finds from an earlier visit
 * @property {(visitor: import('./visitor.js').Visitor) => unknown} [steps]
 *
 * @typedef {object} Screen
 * @property {string} name
 * @property {string} title
 * @property {string} group
 * @property {readonly Card[]} cards
 * @property {true} [paper] shown as it is printed
 * @property {string} [lacking] a chunk that cannot be loaded, by its name, of words in whichever language
 * @property {string} [awaiting] a chunk that never comes
 * @property {string} [fragment] of the address of its page
 * @property {true} [copying] the page may copy
 * @property {true} [drawing] the drawing that a visitor takes along is shown beside the card
 */
import {card} from './screens/card.js';
import {problems} from './screens/problems.js';
import {profile} from './screens/profile.js';
import {quizOf} from './screens/quiz.js';

const inGroup = (group, screens) => screens.map((screen) => ({...screen, group}));

/** @param questions of the quiz: their ids, subjects, and options @returns {Screen[]} */
export const screensOf = (questions) => [
  ...inGroup('The card', card),
  ...inGroup('The quiz', quizOf(questions)),
  ...inGroup('Our card', profile),
  ...inGroup('When something fails', problems),
];
