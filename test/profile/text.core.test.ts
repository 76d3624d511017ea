import {expect} from 'chai';
import {characters, excess, mostUnits, printable, tidy} from '../../src/profile/data/text.js';
import {randomProfile, seeded} from './random-profile.js';

const family = '👨‍👩‍👧‍👦';

describe('texts that people type', () => {
  const table: readonly [what: string, text: string, kept: string][] = [
    ['spaces around and between', '  a   b ', 'a b'],
    ['line breaks and controls', 'a\r\n\tb\u0000c\u0085d\u2028e', 'a b c d e'],
    ['lone surrogates', '\ud83d a \udc00', '\ufffd a \ufffd'],
    ['overrides of the direction', 'a\u202eb\u2066c\u2069', 'abc'],
    ['joiners and marks of the direction', 'می\u200cخواهم\u200f', 'می\u200cخواهم\u200f'],
    ['decomposed letters', 'Sante\u0301', 'Santé'],
    ['emoji', family, family],
    ['markup', '<b>&"\'', '<b>&"\''],
  ];
  for (const [what, text, tidied] of table)
    it(`keeps ${what} as they should be`, () => expect(tidy(text)).to.equal(tidied));

  it('changes nothing the second time', () => {
    const random = seeded(5);
    for (let round = 0; round < 2000; round++) {
      const {name} = randomProfile(random);
      expect(printable(printable(name))).to.equal(printable(name));
      expect(tidy(tidy(name))).to.equal(tidy(name));
    }
  });

  it('counts as people count', () => {
    expect(characters(family)).to.have.length(1);
    expect(characters('e\u0301e')).to.have.length(2);
    expect(excess(family.repeat(81), 80)).to.equal(1);
    expect(excess(' é '.repeat(2), 80)).to.equal(0);
  });

  it('counts nearly so without a segmenter', () => {
    const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(characters(family)).to.have.length(1);
      expect(characters('e\u0301e👍🏽')).to.have.length(3);
      expect(characters('مرحبا')).to.have.length(5);
      expect(characters('')).to.have.length(0);
    } finally {
      if (segmenter) Object.defineProperty(Intl, 'Segmenter', segmenter);
    }
  });

  it('ends somewhere, without half a character', () => {
    const long = printable('😀'.repeat(2000));
    expect(long.length).to.be.at.most(mostUnits);
    expect(long).to.equal('😀'.repeat(511));
  });
});
