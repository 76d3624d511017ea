import {expect} from 'chai';
import type {Geometry, PictureContent} from '../../src/profile/picture/content.js';
import type {Line, Shape} from '../../src/profile/picture/drawing.js';
import {layOut} from '../../src/profile/picture/layout.js';
import {Typesetter} from '../../src/profile/picture/typesetting.js';

/** Every character is half as wide as it is high, as in a wide font. */
const widthOf = (text: string, size: number): number => text.length * size * 0.5;
const typesetter = new Typesetter(widthOf, (text) => [...text]);

const geometry: Geometry = {
  outline: 'M0 0H1',
  placeOf: (index) => ({transform: `rotate(${index * 60})translate(0 -27)`}),
  fillTransform: (share) => `scale(${share})`,
};

const short: PictureContent = {
  lang: 'en',
  title: 'The card of Mutual',
  kicker: 'An organisation’s own card',
  name: 'Mutual',
  sentence: undefined,
  facts: [['Founded', '1886']],
  principles: [1, 0.5, 0, 1, 1, undefined].map((fill, at) => ({name: `Principle ${at}`, words: 'Largely', fill})),
  disclaimer: 'Its own statement.',
  address: undefined,
  colours: {paper: '#ffffff', ink: '#6d4c5e'},
};
const words = (count: number): string => Array.from({length: count}, (_, at) => `solidarity${at}`).join(' ');
const long: PictureContent = {
  ...short,
  kicker: words(8),
  name: words(12),
  sentence: words(20),
  facts: [1, 2, 3, 4, 5].map((at) => [words(4), `${words(6)} ${at}`]),
  principles: short.principles.map((each) => ({...each, name: words(4), words: words(4)})),
  disclaimer: words(30),
  address: `https://www.example.org/${'a'.repeat(100)}`,
};
const qrCode = {path: 'M0 0h1v1h-1z', size: 45, label: words(5)};

const draw = (content: PictureContent) => {
  const {items, ...page} = layOut(content, geometry, typesetter);
  return {
    ...page,
    shapes: items.filter((item): item is Shape => 'd' in item),
    lines: items.filter((item): item is Line => 'text' in item),
  };
};

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the letters of a line take, from their highest to their lowest. */
const boxOf = ({text, x, y, size}: Line): Box => ({
  what: text,
  left: x,
  right: x + widthOf(text, size),
  top: y - 0.8 * size,
  bottom: y + 0.2 * size,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.what} | ${other.what}`] : [])),
  );

const contents = {
  'a card with hardly anything on it': short,
  'a card with as much as there can be': long,
  'a card with a sentence': {...short, sentence: words(20)},
  'a card with its code': {...short, qrCode},
  'a full card with its code': {...long, qrCode},
};

describe('the layout of a picture', () => {
  for (const [name, content] of Object.entries(contents)) {
    it(`keeps every text on the page, and none on another: ${name}`, () => {
      const {lines, shapes, width, height} = draw(content);
      const boxes = lines.map(boxOf);
      const outside = boxes.filter(
        ({left, right, top, bottom}) => left < 8 || right > width - 8 + 0.01 || top < 0 || bottom > height,
      );
      expect(outside).to.deep.equal([]);
      const white = shapes.find(({fill}) => fill === '#fff');
      const square = /M([\d.]+) ([\d.]+)h([\d.]+)/
        .exec(white?.d ?? '')
        ?.slice(1)
        .map(Number);
      const codes = square
        ? [
            {
              what: 'the code',
              left: square[0],
              right: square[0] + square[2],
              top: square[1],
              bottom: square[1] + square[2],
            },
          ]
        : [];
      expect(codes).to.have.length(content.qrCode ? 1 : 0);
      expect(overlaps([...boxes, ...codes])).to.deep.equal([]);
    });
  }

  const sizeOf = (lines: readonly Line[], start: string): number =>
    lines.find(({text}) => text.startsWith(start))!.size;

  it('gives the name the room that the sentence leaves, and makes the sentence smaller before it cuts the name', () => {
    const name = 'Mutual of the long valley and of the high plains';
    const alone = sizeOf(draw({...short, name}).lines, 'Mutual');
    const {lines} = draw({...short, name, sentence: `We ${words(20)}`});
    expect(sizeOf(lines, 'Mutual')).to.be.below(alone);
    const crowded = draw({...short, name: `Mutual ${words(11)}`, sentence: `We ${words(20)}`}).lines;
    expect(sizeOf(crowded, 'We')).to.be.below(sizeOf(draw({...short, sentence: 'We care.'}).lines, 'We'));
  });

  it('sets the values of all facts in one size, in which every row has its room', () => {
    const twoLines = 'in several valleys of the high plains';
    const values = [twoLines, 'in 1886', 'in 1945', twoLines];
    const {lines} = draw({...short, facts: values.map((value) => ['Founded', value])});
    const sizes = lines.filter(({text}) => text.startsWith('in ')).map(({size}) => size);
    expect(sizes).to.have.length(values.length);
    expect(new Set(sizes).size).to.equal(1);
    expect(sizes[0]).to.be.below(sizeOf(draw({...short, facts: [['Founded', twoLines]]}).lines, 'in '));
  });

  it('draws what does not apply as a broken line, and fills the others by their share', () => {
    const {shapes} = draw(short);
    const dashed = shapes.filter(({dash}) => dash);
    expect(dashed, 'in the emblem, and before its name').to.have.length(2);
    expect(shapes.filter(({transform}) => transform.endsWith('scale(0.5)'))).to.have.length(2);
    expect(shapes.filter(({transform}) => transform.endsWith('scale(0)'))).to.have.length(0);
  });

  it('knows which lines are written from right to left', () => {
    const {lines} = draw({...short, name: 'تعاضدية', sentence: 'A mutual'});
    expect(lines.filter(({rtl}) => rtl).map(({text}) => text)).to.deep.equal(['تعاضدية']);
  });
});
