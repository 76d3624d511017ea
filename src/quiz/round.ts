/**
 * A round of the quiz: which questions, in which order, and what the visitor answered. Pure: a round is a plain value,
 * each action gives another one, and an action that makes no sense at that moment gives the same one back.
 * It knows questions by their ids and options by their places, so a change of language changes nothing, and no option has
 * to be named before its question is here.
 */
import type {Level, Option, Question, Subject} from '../content/model.js';
import {randomFrom, shuffle} from './random.js';

/** What a round needs of a question: nothing that is written in a language. */
export type Facts = Pick<Question, 'id' | 'subject' | 'level' | 'own' | 'beyondInsurance'> & {
  readonly options: readonly Pick<Option, 'correct'>[];
};

export interface Answer {
  /** The place of the option chosen, not yet final before it is checked. */
  readonly choice?: number;
  /** How the question ended. One whose answer was only shown does not count. */
  readonly end?: 'checked' | 'shown';
}

/** A question of a round, and the places of its options in the order of this round. */
export interface Drawn {
  readonly id: string;
  readonly options: readonly number[];
}

export interface Round {
  readonly seed: string;
  /** 1 for a visitor's first round. */
  readonly number: number;
  readonly drawn: readonly Drawn[];
  /** One for each question drawn. */
  readonly answers: readonly Answer[];
  /** The question looked at; past the last one stands the result. */
  readonly at: number;
  /** Questions of the rounds before, to be drawn again only when there are no others. */
  readonly seen: readonly string[];
}

export interface Score {
  readonly score: number;
  readonly total: number;
}

export interface Result extends Score {
  readonly bySubject: Partial<Record<Subject, Score>>;
  readonly missed: readonly string[];
  /** How many answers were only shown. */
  readonly shown: number;
}

export const questionOf = <Known extends Facts>(questions: readonly Known[], id: string): Known =>
  questions.find((question) => question.id === id)!;

/** Opens a visitor's first round: what is this card, before what it says. */
export const opening = 'what-the-card-is';

const levels: readonly Level[] = ['basic', 'medium', 'advanced'];

/** The level at each place of a turn: a round that ends in the middle of one has easy and hard questions all the same. */
const mix: readonly Level[] = ['basic', 'medium', 'advanced', 'basic', 'medium', 'basic'];

/**
 * Deals in turns, one question for each subject. Chance decides who comes first, and so whose question is a hard one.
 * The first turn ends with a question on what mutuals do beyond insurance; in the others, the card itself takes its
 * chance among the principles. A page's own questions come first. Nothing is asked twice before everything has been asked.
 * @param after the round before, if there was one
 */
export const drawRound = (
  questions: readonly Facts[],
  {count, seed, after}: {readonly count: number; readonly seed: string; readonly after?: Round},
): Round => {
  const number = after ? after.number + 1 : 1;
  const seen = after ? seenIn(after) : [];
  const random = randomFrom(`${seed} ${number}`);
  const fresh = questions.filter(({id}) => !seen.includes(id));
  const pool = shuffle(fresh.length < count ? questions : fresh, random);
  const principles = [...new Set(pool.map(({subject}) => subject))].filter((subject) => subject !== 'card').sort();
  const own = pool.filter((question) => question.own);
  // A short round of a page's own questions has no room for ours.
  const dealt = after || own.length >= count ? own : [...pool.filter(({id}) => id === opening), ...own];
  for (let turn = 0; dealt.length < pool.length; turn++) {
    const subjects: Subject[] = turn
      ? shuffle([...principles, 'card'], random)
      : [...shuffle(principles, random), 'card'];
    subjects.forEach((subject, place) => {
      const left = pool.filter((question) => question.subject === subject && !dealt.includes(question));
      const suits = ({level, beyondInsurance}: Facts): boolean | undefined =>
        subject === 'card' && !turn ? beyondInsurance : level === mix[place % mix.length];
      const question = left.find(suits) ?? left[0];
      if (question) dealt.push(question);
    });
  }
  const rank = ({level}: Facts): number => levels.indexOf(level);
  const drawn = dealt.slice(0, count).sort((a, b) => rank(a) - rank(b));
  return begin({seed, number, seen}, drawn);
};

/** The questions answered wrong, once more. */
export const repeatMissed = (round: Round, questions: readonly Facts[]): Round => {
  const {missed} = resultOf(round, questions);
  const again = missed.map((id) => questionOf(questions, id));
  return begin({seed: round.seed, number: round.number + 1, seen: seenIn(round)}, again);
};

const seenIn = ({seen, drawn}: Round): string[] => [...new Set([...seen, ...drawn.map(({id}) => id)])];

/** A round of these questions, in this order. Seed, number and question decide the order of the options. */
export const begin = (
  {seed, number, seen}: Pick<Round, 'seed' | 'number' | 'seen'>,
  questions: readonly Facts[],
): Round => ({
  seed,
  number,
  seen,
  drawn: questions.map(({id, options}) => ({
    id,
    options: shuffle([...options.keys()], randomFrom(`${seed} ${number} ${id}`)),
  })),
  answers: questions.map(() => ({})),
  at: 0,
});

const answered = (round: Round, answer: Answer): Round => ({
  ...round,
  answers: round.answers.map((each, at) => (at === round.at ? answer : each)),
});

const isOpen = ({drawn, answers, at}: Round): boolean => at < drawn.length && !answers[at].end;

export const choose = (round: Round, choice: number): Round =>
  isOpen(round) && round.drawn[round.at].options.includes(choice) ? answered(round, {choice}) : round;

export const check = (round: Round): Round => {
  const answer = round.answers[round.at];
  return isOpen(round) && answer.choice !== undefined ? answered(round, {...answer, end: 'checked'}) : round;
};

/** Shows the answer without counting it. */
export const reveal = (round: Round): Round => (isOpen(round) ? answered(round, {end: 'shown'}) : round);

/** Goes to a question, or to the result; never beyond the first question that is still open. */
export const goTo = (round: Round, at: number): Round => {
  const open = round.answers.findIndex(({end}) => !end);
  const last = open < 0 ? round.drawn.length : open;
  return Number.isInteger(at) && at >= 0 && at <= last ? {...round, at} : round;
};
export const next = (round: Round): Round => goTo(round, round.at + 1);
export const previous = (round: Round): Round => goTo(round, round.at - 1);

/** Whether a round can go on with these questions, which are no longer those that it was drawn from. */
export const isOf = ({drawn}: Round, questions: readonly Facts[]): boolean =>
  drawn.every(({id, options}) => questions.some((each) => each.id === id && each.options.length === options.length));

export const isBegun = ({answers}: Round): boolean => answers.some(({choice, end}) => choice !== undefined || end);
export const isAnswered = ({answers}: Round): boolean => answers.every(({end}) => end);
export const isOver = ({drawn, at}: Round): boolean => at === drawn.length;

export const isRight = ({options}: Facts, {choice, end}: Answer): boolean =>
  end === 'checked' && options[choice!].correct === true;

export const resultOf = ({drawn, answers}: Round, questions: readonly Facts[]): Result => {
  const bySubject: Partial<Record<Subject, Score>> = {};
  const missed: string[] = [];
  let [score, total] = [0, 0];
  drawn.forEach(({id}, at) => {
    if (answers[at].end !== 'checked') return;
    const question = questionOf(questions, id);
    const point = isRight(question, answers[at]) ? 1 : 0;
    const tally = bySubject[question.subject] ?? {score: 0, total: 0};
    bySubject[question.subject] = {score: tally.score + point, total: tally.total + 1};
    score += point;
    total++;
    if (!point) missed.push(id);
  });
  return {score, total, bySubject, missed, shown: answers.filter(({end}) => end === 'shown').length};
};
