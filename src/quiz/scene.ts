/** What the templates of the quiz draw with, and where they find a question of the round. */
import type {Option, Question, Subject} from '../content/model.js';
import type {Words} from '../language/languages.js';
import type {Scene} from '../view.js';
import {questionOf, type Answer, type Round} from './round.js';

export interface QuizScene extends Scene {
  readonly ui: Words['quiz']['quizUi'];
  readonly questions: readonly Question[];
  readonly round: Round;
  /** How a visitor reads a subject. */
  nameOf(subject: Subject): string;
}

/** A question of the round in words, its options in the order of the round. */
export interface Asked {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly answer: Answer;
}

export const askedAt = ({questions, round}: QuizScene, at: number): Asked => {
  const {id, options} = round.drawn[at];
  const question = questionOf(questions, id);
  return {
    question,
    options: options.map((option) => question.options.find((each) => each.id === option)!),
    answer: round.answers[at],
  };
};

/** The link to where a statement comes from, or the links. */
export const sourcesOf = ({templates, sources, ui}: QuizScene, question: Question): unknown =>
  templates.references(question.sources, sources, question.sources.length > 1 ? ui.sources : ui.source);
