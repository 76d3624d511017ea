/** What the templates of the quiz draw with, and where they find a question of the round. */
import type {Option, Question, Subject} from '../content/model.js';
import type {Scene} from '../view.js';
import type {mark, outcomeOf} from './mark.js';
import {questionOf, type Answer, type Facts, type Result, type Round} from './round.js';
import type {MoreQuizWords, QuizWords} from './words.js';

export interface QuizScene extends Scene {
  readonly ui: QuizWords['quizUi'];
  readonly principles: QuizWords['principles'];
  readonly facts: readonly Facts[];
  /** Those whose words are here. */
  readonly questions: readonly Question[];
  readonly round: Round;
  /** How a visitor reads a subject. */
  nameOf(subject: Subject): string;
}

/** And a result with, which comes later, with what it shares with a question. */
export interface ResultScene extends QuizScene {
  readonly ui: QuizWords['quizUi'] & MoreQuizWords['quizUi'];
  readonly outcome: Result;
  readonly asked: readonly Asked[];
  readonly mark: typeof mark;
  readonly outcomeOf: typeof outcomeOf;
  readonly sourcesOf: typeof sourcesOf;
}

/** A question of the round, with or without words. */
export interface Place {
  readonly question: Facts;
  readonly answer: Answer;
}

export const placesOf = ({facts, round}: QuizScene): Place[] =>
  round.drawn.map(({id}, at) => ({question: questionOf(facts, id), answer: round.answers[at]}));

/** A question of the round in words, its options in the order of the round. */
export interface Asked extends Place {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly chosen: Option | undefined;
}

export const askedAt = ({questions, round}: QuizScene, at: number): Asked => {
  const {id, options} = round.drawn[at];
  const question = questionOf(questions, id);
  const answer = round.answers[at];
  return {
    question,
    options: options.map((place) => question.options[place]),
    answer,
    chosen: question.options[answer.choice ?? -1],
  };
};

/** The link to where a statement comes from, or the links. */
export const sourcesOf = ({templates, sources, ui}: QuizScene, question: Question): unknown =>
  templates.references(question.sources, sources, question.sources.length > 1 ? ui.sources : ui.source);
