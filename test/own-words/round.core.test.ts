/** Rounds of the quiz with a page's own questions. */
import {expect} from 'chai';
import * as play from '../../src/quiz/round.js';
import {quiz} from '../support/words.js';

const questions: readonly play.Facts[] = quiz.en.questions;
const idsOf = ({drawn}: play.Round): string[] => drawn.map(({id}) => id);

describe('a round', () => {
  it('asks a page’s own questions first, after what the card is, and has none twice', () => {
    const own = ['x', 'y', 'z'].map((id): play.Facts => ({...questions[5], id, level: 'basic', own: true}));
    const all = [...questions, ...own];
    const drawOf = (count: number, after?: play.Round) => play.drawRound(all, {count, seed: 'a', after});
    const first = drawOf(12);
    expect(idsOf(first)[0]).to.equal(play.opening);
    expect(idsOf(first).slice(1, 4).sort()).to.deep.equal(['x', 'y', 'z']);
    expect(new Set(idsOf(first)).size).to.equal(12);
    expect(idsOf(drawOf(12, first))).not.to.include.members(['x']);
    const short = drawOf(2);
    expect(idsOf(short).every((id) => 'xyz'.includes(id))).to.be.true;
    expect(own.map(({id}) => id)).to.include(idsOf(drawOf(2, short)).find((id) => 'xyz'.includes(id)));
  });

  it('goes on with other questions only where all of its own are among them, with their answers', () => {
    const round = play.drawRound(questions, {count: 3, seed: 'a'});
    expect(play.isOf(round, questions)).to.be.true;
    const [{id}] = round.drawn;
    expect(
      play.isOf(
        round,
        questions.filter((each) => each.id !== id),
      ),
    ).to.be.false;
    const shorter = questions.map((each) => (each.id === id ? {...each, options: each.options.slice(1)} : each));
    expect(play.isOf(round, shorter)).to.be.false;
  });
});
