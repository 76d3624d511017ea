import {expect} from 'chai';
import {principleIds} from '../../src/content/model.js';
import {compare} from '../../src/profile/data/changes.js';
import type {Answer, Answers} from '../../src/profile/data/profile.js';
import {agenda, standing, type CriteriaByPrinciple, type DegreeId} from '../../src/profile/data/standing.js';

const letters = {y: 'yes', p: 'partly', n: 'no', x: 'not-applicable', '-': undefined} as const;
type Letter = keyof typeof letters;

/** "yp-": yes, partly, left open. */
const answersOf = (word: string, prefix = 'c'): Answers =>
  Object.fromEntries(
    word
      .split('')
      .map((letter, index): [string, Answer | undefined] => [`${prefix}${index}`, letters[letter as Letter]])
      .filter(([, answer]) => answer !== undefined),
  );
const criteriaOf = (word: string, prefix = 'c') => word.split('').map((_, index) => ({id: `${prefix}${index}`}));

describe('standing on a principle', () => {
  const table: readonly [word: string, share: number | undefined, degree: DegreeId, open: number][] = [
    ['yyyyy', 1, 'full', 0],
    ['yyyyp', 0.9, 'large', 0],
    ['yyypn', 0.7, 'large', 0],
    ['yyynn', 0.6, 'large', 0],
    ['yynnp', 0.5, 'partial', 0],
    ['ppppp', 0.5, 'partial', 0],
    ['pppnn', 0.3, 'partial', 0],
    ['ynnnn', 0.2, 'first-steps', 0],
    ['pnnnn', 0.1, 'first-steps', 0],
    ['nnnnn', 0, 'not-yet', 0],
    ['yyyy', 1, 'full', 0],
    ['yppn', 0.5, 'partial', 0],
    ['pnnn', 0.125, 'first-steps', 0],
    // What does not apply counts nowhere.
    ['xxxxx', undefined, 'not-applicable', 0],
    ['xxxxy', 1, 'full', 0],
    ['xxxxp', 0.5, 'partial', 0],
    ['xxxxn', 0, 'not-yet', 0],
    ['yyxnn', 0.5, 'partial', 0],
    // What was left open may still apply.
    ['-----', undefined, 'unanswered', 5],
    ['xxxx-', undefined, 'unanswered', 1],
    ['x----', undefined, 'unanswered', 4],
    ['y----', 0.2, 'first-steps', 4],
    ['yyyy-', 0.8, 'large', 1],
    ['xxxy-', 0.5, 'partial', 1],
    ['n----', 0, 'not-yet', 4],
    ['', undefined, 'not-applicable', 0],
  ];
  for (const [word, share, degree, open] of table) {
    it(`${word || 'no criteria'}: ${degree}`, () => {
      expect(standing(answersOf(word), criteriaOf(word))).to.deep.equal({share, degree, open});
    });
  }

  it('is never full by any mixture but yes and does not apply, nor empty where something is lived', () => {
    const all = Object.keys(letters);
    const words = all.flatMap((a) => all.flatMap((b) => all.flatMap((c) => all.map((d) => a + b + c + d))));
    for (const word of words) {
      const {degree, share} = standing(answersOf(word), criteriaOf(word));
      expect(degree === 'full', word).to.equal(/^[yx]+$/.test(word) && word.includes('y'));
      expect(degree === 'not-applicable', word).to.equal(word === 'xxxx');
      expect(degree === 'unanswered', word).to.equal(/^[x-]+$/.test(word) && word.includes('-'));
      expect(degree === 'not-yet', word).to.equal(word.includes('n') && !/[yp]/.test(word));
      if (share !== undefined) expect(share, word).to.be.within(0, 1);
    }
  });

  it('ignores answers to other criteria', () => {
    expect(standing({...answersOf('yy'), other: 'no'}, criteriaOf('yy')).degree).to.equal('full');
  });
});

describe('agenda for the general assembly', () => {
  it('names yes as a strength, and partly and no as something to discuss', () => {
    const {strengths, next} = agenda(answersOf('ypnx-'), criteriaOf('ypnx-'));
    expect(strengths.map(({id}) => id)).to.deep.equal(['c0']);
    expect(next.map(({id}) => id)).to.deep.equal(['c1', 'c2']);
  });
});

describe('comparison with an earlier card', () => {
  const criteria = Object.fromEntries(
    principleIds.map((id) => [id, criteriaOf('12345', id)]),
  ) as unknown as CriteriaByPrinciple;
  const card = (word: string) => ({answers: answersOf(word, 'democracy')});
  const democracy = (before: string, after: string) =>
    compare(card(before), card(after), criteria).find(({principle}) => principle === 'democracy')!;

  const table: readonly [before: string, after: string, direction: string][] = [
    ['nnnnn', 'ynnnn', 'more'],
    ['ynnnn', 'pnnnn', 'less'],
    ['ynnnn', 'nnnny', 'same'],
    ['yyyyy', 'yyyyx', 'same'],
    ['yyyyn', 'yyyyx', 'more'],
    ['yyyyy', 'xxxxx', 'incomparable'],
    ['-----', 'yyyyy', 'incomparable'],
    ['-----', 'xxxxx', 'incomparable'],
    ['xxxxx', 'xxxxx', 'same'],
    ['-----', '-----', 'same'],
  ];
  for (const [before, after, direction] of table) {
    it(`${before} to ${after}: ${direction}`, () => expect(democracy(before, after).direction).to.equal(direction));
  }

  it('goes through the principles in their order', () => {
    expect(compare(card(''), card(''), criteria).map(({principle}) => principle)).to.deep.equal([...principleIds]);
  });

  it('lists the answers that differ, also where the principle as a whole stays the same', () => {
    expect(democracy('ynx-p', 'nyx-p').changed).to.deep.equal([
      {id: 'democracy0', before: 'yes', after: 'no'},
      {id: 'democracy1', before: 'no', after: 'yes'},
    ]);
    expect(democracy('-----', 'y----').changed).to.deep.equal([{id: 'democracy0', before: undefined, after: 'yes'}]);
  });
});
