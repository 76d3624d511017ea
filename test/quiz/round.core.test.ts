import {expect} from 'chai';
import {restore, serialise} from '../../src/quiz/memory.js';
import {randomFrom, shuffle} from '../../src/quiz/random.js';
import * as play from '../../src/quiz/round.js';
import {quiz} from '../support/words.js';

const questions: readonly play.Facts[] = quiz.en.questions;
const idsOf = ({drawn}: play.Round): string[] => drawn.map(({id}) => id);
const orderOf = ({drawn}: play.Round): string[] => drawn.map(({id, options}) => `${id}: ${options.join(' ')}`);
const draw = (seed: string, count = 12, after?: play.Round): play.Round =>
  play.drawRound(questions, {count, seed, after});

describe('chance', () => {
  it('is the same everywhere', () => {
    const random = randomFrom('mutual');
    expect([random(), random(), random()].map((value) => Math.floor(value * 1e6))).to.deep.equal([
      741915, 95956, 95438,
    ]);
    expect(shuffle([1, 2, 3, 4, 5, 6], randomFrom('health')).join('')).to.equal('164253');
  });

  it('is fair', () => {
    const places = [0, 0, 0, 0];
    for (let at = 0; at < 4000; at++) places[shuffle(['x', 'a', 'b', 'c'], randomFrom(`fair ${at}`)).indexOf('x')]++;
    for (const times of places) expect(times).to.be.within(880, 1120);
  });
});

describe('a round', () => {
  it('is the same for a seed in every language and browser', () => {
    const first = play.drawRound(questions, {count: 12, seed: 'class 4b'});
    for (const each of Object.values(quiz))
      expect(play.drawRound(each.questions, {count: 12, seed: 'class 4b'})).to.deep.equal(first);
    expect(idsOf(first)).to.deep.equal([
      'what-the-card-is',
      'a-surplus',
      'state-and-mutual',
      'just-an-insurer',
      'accounts-and-board',
      'not-a-charity',
      'richer-and-poorer',
      'paying-up-front',
      'a-reading-course',
      'doubtful-claims',
      'only-the-fit',
      'how-they-began',
    ]);
    const surplus = play.questionOf(quiz.en.questions, 'a-surplus');
    expect(first.drawn[1].options.map((place) => surplus.options[place].id)).to.deep.equal([
      'reserves-benefits',
      'dividend',
      'cash',
    ]);
    expect(idsOf(draw('class 4c'))).not.to.deep.equal(idsOf(first));
  });

  it('begins with what the card is, the first time only', () => {
    const first = draw('a');
    expect(idsOf(first)[0]).to.equal(play.opening);
    expect(idsOf(draw('a', 12, first))).not.to.include(play.opening);
    expect(idsOf(draw('a', 1))).to.deep.equal([play.opening]);
  });

  it('brings nothing twice before everything was asked', () => {
    const first = draw('a', 10);
    const second = draw('a', 10, first);
    const third = draw('a', 10, second);
    expect(new Set([first, second, third].flatMap(idsOf)).size).to.equal(30);
    expect(new Set(idsOf(draw('a', 10, third))).size).to.equal(10);
  });

  for (const count of [1, 2, 6, 7, 12, 13, 20, questions.length, questions.length + 5]) {
    it(`of ${count} treats every principle about equally, basic questions first`, () => {
      for (let at = 0; at < 60; at++) {
        let round: play.Round | undefined;
        for (const nth of [1, 2]) {
          round = draw(`spread ${at}`, count, round);
          expect(round.number).to.equal(nth);
          const asked = idsOf(round).map((id) => play.questionOf(questions, id));
          expect(new Set(asked).size).to.equal(Math.min(count, questions.length));
          const tally = new Map<string, number>();
          for (const {subject} of questions) tally.set(subject, 0);
          for (const {subject} of asked) tally.set(subject, tally.get(subject)! + 1);
          tally.delete('card');
          if (nth === 1) expect(Math.max(...tally.values()) - Math.min(...tally.values())).to.be.at.most(1);
          const levels = asked.map(({level}) => ['basic', 'medium', 'advanced'].indexOf(level));
          expect(levels).to.deep.equal([...levels].sort());
        }
      }
    });
  }

  it('asks, from the first one on, what mutuals do beyond insurance and something advanced', () => {
    const times = new Map(questions.map(({id}) => [id, 0]));
    for (let at = 0; at < 2000; at++) {
      const asked = idsOf(draw(`first ${at}`)).map((id) => play.questionOf(questions, id));
      for (const {id} of asked) times.set(id, times.get(id)! + 1);
      expect(asked.some(({beyondInsurance}) => beyondInsurance)).to.equal(true);
      for (const level of ['basic', 'medium', 'advanced'])
        expect(asked.filter((question) => question.level === level).length, level).to.be.within(1, 9);
    }
    for (const [id, count] of times) expect(count, id).to.be.at.least(100);
  }).timeout(30_000);

  it('shuffles the answers of each question, and again in the next round', () => {
    const everything = draw('order', 30);
    const positions = [0, 0, 0, 0];
    for (let at = 0; at < 60; at++) {
      for (const {id, options} of draw(`order ${at}`, 30).drawn) {
        const question = play.questionOf(questions, id);
        expect([...options].sort()).to.deep.equal([...question.options.keys()]);
        if (options.length === 4) positions[options.indexOf(question.options.findIndex(({correct}) => correct))]++;
      }
    }
    const share = positions.map((times) => times / positions.reduce((a, b) => a + b));
    for (const each of share) expect(each).to.be.within(0.2, 0.3);
    expect(orderOf(everything)).not.to.deep.equal(orderOf(draw('order', 30, everything)));
  });
});

/** Any of the things that a visitor can do, at any moment. */
const step = (round: play.Round, random: () => number): play.Round => {
  const pick = Math.floor(random() * 9);
  const options = round.drawn[round.at]?.options ?? [0];
  if (pick < 3) return play.choose(round, [...options, options.length][Math.floor(random() * (options.length + 1))]);
  if (pick < 5) return play.check(round);
  if (pick === 5) return random() < 0.3 ? play.reveal(round) : round;
  if (pick === 6) return play.previous(round);
  if (pick === 7) return play.goTo(round, Math.floor(random() * 16) - 2);
  return play.next(round);
};

/** What went wrong in one step, in words; nothing when all is well. Plain comparisons: there are many steps. */
const faultOf = (before: play.Round, after: play.Round): string | undefined => {
  const open = after.answers.findIndex(({end}) => !end);
  const last = open < 0 ? after.drawn.length : open;
  if (after.drawn !== before.drawn) return 'other questions';
  if (after.at < 0 || after.at > last) return 'beyond an open question';
  const lost = before.answers.some((answer, at) => (answer.end || at !== before.at) && after.answers[at] !== answer);
  return lost ? 'an answer lost' : undefined;
};

describe('thousands of walks through a round', () => {
  it('lose no answer, count only right ones, and can be taken up again at every step', () => {
    let over = 0;
    for (let walk = 0; walk < 3000; walk++) {
      const random = randomFrom(`walk ${walk}`);
      let round = draw(`walk ${walk}`, 1 + (walk % 12));
      for (let at = 0; at < 60; at++) {
        const before = round;
        round = step(round, random);
        const fault = faultOf(before, round);
        if (fault) expect.fail(`${fault}: walk ${walk}, step ${at}`);
        const last = at === 59;
        if (last || (walk % 20 === 0 && round !== before)) {
          expect(restore(serialise(round, 'asked'), 'asked', questions)).to.deep.equal(round);
        }
      }
      const {score, total, missed, shown, bySubject} = play.resultOf(round, questions);
      const checked = round.drawn.filter((_, at) => round.answers[at].end === 'checked').map(({id}) => id);
      const right = round.drawn.filter(({id}, at) => {
        const {choice, end} = round.answers[at];
        const correct = play.questionOf(questions, id).options.findIndex((option) => option.correct);
        return end === 'checked' && choice === correct;
      });
      const sums = Object.values(bySubject).reduce(
        (sum, tally) => [sum[0] + tally.score, sum[1] + tally.total],
        [0, 0],
      );
      const all = {score, total, missed, shown, sums};
      expect(all).to.deep.equal({
        score: right.length,
        total: checked.length,
        missed: checked.filter((id) => !right.some((each) => each.id === id)),
        shown: round.answers.filter(({end}) => end === 'shown').length,
        sums: [score, total],
      });
      if (play.isOver(round)) over++;
    }
    expect(over).to.be.above(200);
  }).timeout(60_000);

  it('repeat what was missed, and nothing else', () => {
    for (let walk = 0; walk < 200; walk++) {
      const random = randomFrom(`missed ${walk}`);
      let round = draw(`missed ${walk}`);
      while (!play.isOver(round)) round = step(round, random);
      const {missed} = play.resultOf(round, questions);
      const again = play.repeatMissed(round, questions);
      expect(idsOf(again)).to.deep.equal(missed);
      expect(again.answers.every(({choice, end}) => choice === undefined && !end)).to.equal(true);
      expect(again.seen).to.include.members(idsOf(round));
    }
  }).timeout(30_000);
});

describe('a kept round', () => {
  const round = play.check(play.choose(draw('kept'), draw('kept').drawn[0].options[1]));
  const text = serialise(round, '12 kept');

  it('is taken up where the page asks for the same', () => {
    expect(restore(text, '12 kept', questions)).to.deep.equal(round);
    expect(restore(text, '11 kept', questions)).to.equal(undefined);
  });

  const change = (doing: (stored: {answers: object[]; drawn: string[]}) => unknown): string => {
    const stored = JSON.parse(text) as {answers: object[]; drawn: string[]};
    doing(stored);
    return JSON.stringify(stored);
  };
  const garbage: [string, string | null][] = [
    ['nothing', null],
    ['no text', ''],
    ['no JSON', '{'],
    ['another JSON', '[1]'],
    ['null', 'null'],
    ['an unknown question', change((stored) => (stored.drawn[3] = 'unknown'))],
    ['a question twice', change((stored) => (stored.drawn[3] = stored.drawn[2]))],
    ['no questions', change((stored) => Object.assign(stored, {drawn: [], answers: []}))],
    ['a missing answer', change((stored) => stored.answers.pop())],
    ['an answer too many', change((stored) => stored.answers.push({}))],
    ['an unknown option', change((stored) => (stored.answers[0] = {choice: 4, end: 'checked'}))],
    ['an option by its name', change((stored) => (stored.answers[0] = {choice: 'licence', end: 'checked'}))],
    ['an answer checked without a choice', change((stored) => (stored.answers[0] = {end: 'checked'}))],
    ['another end', change((stored) => (stored.answers[0] = {choice: round.drawn[0].options[1], end: 'won'}))],
    ['an answer out of turn', change((stored) => (stored.answers[5] = {end: 'shown'}))],
    ['a place too far', change((stored) => Object.assign(stored, {at: 7}))],
    ['no place', change((stored) => Object.assign(stored, {at: '0'}))],
    ['a past of another kind', change((stored) => Object.assign(stored, {seen: 5}))],
    ['something more', change((stored) => Object.assign(stored, {more: 1}))],
  ];
  for (const [what, stored] of garbage) {
    it(`with ${what} was never there`, () => {
      expect(restore(stored, '12 kept', questions)).to.equal(undefined);
    });
  }
});
