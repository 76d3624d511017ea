/** Whether the questions can be guessed, and whether all of them are asked: the figures that figures.json keeps. */
import {readFileSync, writeFileSync} from 'node:fs';
import {feedbackOf} from './feedback.mjs';
import {chanceOf, guessesOf, optionsOf} from './guesses.mjs';
import {loadQuiz, translateAll} from './questions.mjs';
import {wordsOf} from './words.mjs';

const file = new URL('figures.json', import.meta.url);

/** As many first rounds are drawn, of as many questions as a page gets that asks for no number. */
export const draws = {rounds: 2000, questions: 12};

/** Questions whose prompt names the principle that they are about. */
const namingIn = (questions, {principles}) =>
  questions.filter(({subject, prompt}) => principles[subject]?.test(prompt)).map(({id}) => id);

/** @param {object[]} questions in this language */
export const figuresOf = (language, questions) => {
  const words = wordsOf(language);
  return {
    options: optionsOf(questions, words),
    naming: namingIn(questions, words),
    guesses: guessesOf(questions, words),
    feedback: feedbackOf(questions, words),
  };
};

/** @returns {Record<string, number>} how often each question comes in first rounds */
const timesDrawn = ({questions, drawRound}) => {
  const times = Object.fromEntries(questions.map(({id}) => [id, 0]));
  for (let round = 0; round < draws.rounds; round++)
    for (const {id} of drawRound(questions, {count: draws.questions, seed: String(round)}).drawn) times[id]++;
  return times;
};

const rounded = (value) =>
  JSON.parse(JSON.stringify(value), (_, each) => (Number(each) === each ? +each.toFixed(2) : each));

export const measureQuiz = async (root) => {
  const quiz = await loadQuiz(root);
  const languages = Object.entries(translateAll(root, quiz.questions));
  return rounded({
    chance: chanceOf(quiz.questions),
    drawn: timesDrawn(quiz),
    languages: Object.fromEntries(languages.map(([language, questions]) => [language, figuresOf(language, questions)])),
  });
};

export const readKept = () => JSON.parse(readFileSync(file, 'utf8'));

export const keepFigures = (figures) => writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
