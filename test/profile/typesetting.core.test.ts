import {expect} from 'chai';
import {Typesetter} from '../../src/profile/picture/typesetting.js';

/** Every character is half as wide as it is high: rooms are easy to reckon. */
const typesetter = new Typesetter(
  (text, size) => text.length * size * 0.5,
  (text) => [...text],
);
const fifteenLetters = 15 * 2 * 0.5;

describe('text that fits a block', () => {
  it('fills its lines, and never parts a word that fits', () => {
    const {lines} = typesetter.set('one two three four five', {room: fifteenLetters, sizes: [2]});
    expect(lines).to.deep.equal(['one two three', 'four five']);
  });

  it('is as large as fits', () => {
    const sizes = [8, 4, 2, 1];
    expect(typesetter.set('short', {room: 20, sizes, lines: 1}).size).to.equal(8);
    expect(typesetter.set('a little longer', {room: 20, sizes, lines: 1}).size).to.equal(2);
    expect(typesetter.set('a little longer', {room: 20, sizes, lines: 2}).size).to.equal(4);
  });

  it('keeps to a height', () => {
    const set = typesetter.set('one two three four five six', {room: 10, sizes: [4, 3, 2], height: 9});
    expect(set.height).to.be.at.most(9);
    expect(set.lines.join(' ')).to.equal('one two three four five six');
  });

  it('rather takes a smaller size than it parts a word', () => {
    expect(typesetter.set('interprofessional', {room: 20, sizes: [4, 2], lines: 3})).to.deep.include({
      size: 2,
      lines: ['interprofessional'],
    });
    const {size, lines} = typesetter.set('interprofessional', {room: 8, sizes: [4, 2], lines: 5});
    expect({size, text: lines.join('')}).to.deep.equal({size: 4, text: 'interprofessional'});
  });

  it('ends in an ellipsis within the room, when nothing else helps', () => {
    const {lines, size} = typesetter.set('one two three four five six seven', {room: 6, sizes: [2, 1], lines: 2});
    expect(lines).to.deep.equal(['one two', 'three four…']);
    for (const line of lines) expect(line.length * size * 0.5).to.be.at.most(6);
  });

  it('balances the lines of a heading, without one more', () => {
    const block = {room: 30 * 0.5, sizes: [1]};
    const text = 'aaaa bbbb cccc dddd eeee ffff g';
    expect(typesetter.set(text, block).lines).to.deep.equal(['aaaa bbbb cccc dddd eeee ffff', 'g']);
    const {lines} = typesetter.set(text, {...block, balanced: true});
    expect(lines).to.have.length(2);
    expect(lines.join(' ')).to.equal(text);
    expect(Math.max(...lines.map(({length}) => length))).to.be.below(21);
  });

  it('parts no character that people see as one', () => {
    const family = '👩‍👩‍👧';
    const whole = new Typesetter(
      (text) => [...new Intl.Segmenter().segment(text)].length,
      (text) => [...new Intl.Segmenter().segment(text)].map(({segment}) => segment),
    );
    const {lines} = whole.set(family.repeat(5), {room: 2, sizes: [1]});
    expect(lines).to.deep.equal([family.repeat(2), family.repeat(2), family]);
  });
});
