/** The card as a picture in the proportions of A6: a chunk of its own, fetched when a picture or a print is asked for. */
import {measure, type Drawing, type Line, type Shape} from './drawing.js';

export {isFaithful, toCanvas, toSvg} from './drawing.js';

/** 300 dots per inch. */
export const pixels = {width: 1240, height: 1748};

export interface Facts {
  readonly lang: string;
  readonly title: string;
  readonly kicker: string;
  readonly name: string;
  readonly sentence: string | undefined;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly principles: readonly {
    readonly name: string;
    readonly words: string;
    /** Share of the part that is filled; none where nothing applies. */
    readonly fill: number | undefined;
  }[];
  readonly disclaimer: string;
  readonly address: string | undefined;
  readonly paper: string;
  readonly ink: string;
  readonly qr?: {readonly path: string; readonly size: number; readonly label: string};
}

/** The geometry of the emblem, which belongs to the templates that all views share. */
export interface Geometry {
  readonly partPath: string;
  placeOf(index: number): {readonly transform: string};
  fillTransform(share: number): string;
}

const width = 105;
const height = 148;
const margin = 8;
const inner = width - 2 * margin;

/** The first letter that has a direction is written from right to left. */
const isRtl = (text: string): boolean => /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text);

export const draw = (facts: Facts, geometry: Geometry): Drawing => {
  const {paper, ink, qr} = facts;
  const widthOf = measure();
  const items: (Shape | Line)[] = [];

  /** A word that is wider than the line is parted, for want of anything better. */
  const parted = (word: string, size: number, bold: boolean, room: number): string[] => {
    const pieces = [''];
    for (const letter of word) {
      const grown = pieces.at(-1)! + letter;
      if (pieces.at(-1) && widthOf(grown, size, bold) > room) pieces.push(letter);
      else pieces[pieces.length - 1] = grown;
    }
    return pieces;
  };
  const linesOf = (text: string, size: number, bold: boolean, room: number): string[] => {
    const lines: string[] = [];
    for (const word of text.split(/[ \t]+/).flatMap((each) => parted(each, size, bold, room))) {
      const grown = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && widthOf(grown, size, bold) <= room) lines[lines.length - 1] = grown;
      else lines.push(word);
    }
    return lines;
  };

  interface Block {
    readonly x: number;
    /** Upper edge. */
    readonly y: number;
    readonly room: number;
    /** From the largest to the smallest: the first with which the text fits. */
    readonly sizes: readonly number[];
    /** Lines there may be, or the height that they may take together. */
    readonly most?: number;
    readonly height?: number;
    readonly bold?: boolean;
  }
  const set = (text: string, {room, sizes, most = Infinity, height = Infinity, bold = false}: Block) => {
    const all = sizes.map((size) => {
      const lines = linesOf(text, size, bold, room);
      const step = size * (bold && size > 4 ? 1.12 : 1.3);
      const whole = text.split(' ').every((word) => widthOf(word, size, bold) <= room);
      const space = Math.max(1, Math.min(most, Math.floor(height / step)));
      return {size, step, lines, whole, space};
    });
    const fitting = all.filter(({lines, space}) => lines.length <= space);
    return fitting.find(({whole}) => whole) ?? fitting[0] ?? all.at(-1)!;
  };
  const heightOf = (text: string, block: Block): number => {
    const {lines, step, space} = set(text, block);
    return Math.min(lines.length, space) * step;
  };
  /** @returns the lower edge */
  const write = (text: string, block: Block): number => {
    const {x, y, bold} = block;
    const {lines, size, step, space} = set(text, block);
    const shown = lines.length > space ? [...lines.slice(0, space - 1), `${lines[space - 1]}…`] : lines;
    const rtl = isRtl(text);
    shown.forEach((line, at) =>
      items.push({text: line, x, y: y + at * step + size * 0.86, size, bold, rtl, colour: ink}),
    );
    return y + shown.length * step;
  };

  const part = (index: number, fill: number | undefined, place: string, line: number): void => {
    const d = geometry.partPath;
    items.push({d, transform: place, fill: fill === undefined ? undefined : ink, opacity: 0.14});
    items.push({d, transform: place, stroke: ink, width: line, dash: fill === undefined ? '2 2' : undefined});
    if (fill) items.push({d, transform: `${place}${geometry.fillTransform(fill)}`, fill: ink});
  };

  items.push({d: `M0 0H${width}V${height}H0Z`, transform: '', fill: paper});
  write(facts.kicker, {x: margin, y: 7, room: inner, sizes: [3.2, 2.8], most: 1, bold: true});

  const centre = qr ? margin + 23 : width / 2;
  facts.principles.forEach(({fill}, at) =>
    part(at, fill, `translate(${centre} 37)scale(.48)${geometry.placeOf(at).transform}`, 0.7),
  );
  if (qr) {
    const side = 32;
    const left = width - margin - side;
    const quiet = `M${left} 17h${side}v${side}h-${side}Z`;
    const module = (side - 4) / qr.size;
    items.push({d: quiet, transform: '', fill: '#fff'});
    items.push({d: qr.path, transform: `translate(${left + 2} 19)scale(${module})`, fill: '#000'});
    write(qr.label, {x: left, y: 50.5, room: side, sizes: [2.6], most: 2});
  }

  // The name gets what room the sentence leaves it.
  const upper = 63;
  const room = 26.5;
  const motto = {x: margin, y: 0, room: inner, sizes: [3.4, 3, 2.7], height: 11};
  const taken = facts.sentence ? heightOf(facts.sentence, motto) + 1.2 : 0;
  const sizes = [13, 11.5, 10, 9, 8, 7, 6.2, 5.4, 4.7, 4.1, 3.6];
  const below = write(facts.name, {x: margin, y: upper, room: inner, sizes, height: room - taken, bold: true});
  if (facts.sentence) write(facts.sentence, {...motto, y: below + 1.2});

  items.push({d: `M${margin} 91H${width - margin}`, transform: '', stroke: ink, width: 0.25});
  const half = inner / 2;
  let row = 92.6;
  for (const pair of [facts.rows.slice(0, 2), facts.rows.slice(2, 4)]) {
    const lower = pair.map(([label, value], at) => {
      const place = {x: margin + at * half, room: half - 3};
      const next = write(label, {...place, y: row, sizes: [2.3], most: 1}) - 0.2;
      return write(value, {...place, y: next, sizes: [2.9, 2.6, 2.4, 2.2], most: 2, bold: true});
    });
    row = Math.max(row, ...lower) + 0.9;
  }

  items.push({d: `M${margin} 112H${width - margin}`, transform: '', stroke: ink, width: 0.25});
  facts.principles.forEach(({name, words, fill}, at) => {
    const x = margin + Math.floor(at / 3) * half;
    const y = 113.8 + (at % 3) * 7.4;
    const [turn] = geometry.placeOf(at).transform.split('translate');
    part(at, fill, `translate(${x + 2.8} ${y + 3})scale(.13)${turn}`, 1.4);
    const next = write(name, {x: x + 7.5, y, room: half - 9, sizes: [2.9, 2.6, 2.3], most: 1, bold: true});
    write(words, {x: x + 7.5, y: next - 0.4, room: half - 9, sizes: [2.6, 2.3], most: 1});
  });

  const foot = write(facts.disclaimer, {x: margin, y: 136.6, room: inner, sizes: [2.3, 2.1], most: 2});
  if (facts.address) write(facts.address, {x: margin, y: foot + 0.2, room: inner, sizes: [2.3, 2.1, 1.9], most: 1});
  const {lang, title} = facts;
  return {width, height, lang, title, items};
};
