/** The card as a picture in the proportions of A6: a chunk of its own, fetched when a picture or a print is asked for. */
import {measure, type Drawing, type Line, type Shape} from './drawing.js';

export {toCanvas, toSvg} from './drawing.js';

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

/** The geometry of the emblem, which belongs to the parts that all views share. */
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
    /** From the largest to the smallest: the first with which the text fits into `most` lines. */
    readonly sizes: readonly number[];
    readonly most: number;
    readonly bold?: boolean;
  }
  /** @returns the lower edge */
  const write = (text: string, {x, y, room, sizes, most, bold = false}: Block): number => {
    const fits = (each: number) => linesOf(text, each, bold, room).length <= most;
    const whole = (each: number) => text.split(' ').every((word) => widthOf(word, each, bold) <= room);
    const size = sizes.find((each) => fits(each) && whole(each)) ?? sizes.find(fits) ?? sizes.at(-1)!;
    const all = linesOf(text, size, bold, room);
    const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]}…`] : all;
    const rtl = isRtl(text);
    const step = size * (bold && size > 4 ? 1.12 : 1.3);
    lines.forEach((line, at) =>
      items.push({text: line, x, y: y + at * step + size * 0.86, size, bold, rtl, colour: ink}),
    );
    return y + lines.length * step;
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

  const sentence = facts.sentence;
  const below = write(facts.name, {
    x: margin,
    y: 63,
    room: inner,
    sizes: sentence ? [9, 8, 7, 6, 5.2, 4.5, 4] : [10, 9, 8, 7, 6, 5.2, 4.5],
    most: sentence ? 2 : 3,
    bold: true,
  });
  if (sentence) write(sentence, {x: margin, y: below + 1, room: inner, sizes: [3.4, 3, 2.7], most: 3});

  items.push({d: `M${margin} 91H${width - margin}`, transform: '', stroke: ink, width: 0.25});
  const half = inner / 2;
  facts.rows.slice(0, 4).forEach(([label, value], at) => {
    const place = {x: margin + (at % 2) * half, room: half - 3};
    const y = 93.5 + Math.floor(at / 2) * 8.6;
    const next = write(label, {...place, y, sizes: [2.3], most: 1});
    write(value, {...place, y: next - 0.3, sizes: [2.9, 2.6, 2.3, 2], most: next === y ? 1 : 2, bold: true});
  });

  items.push({d: `M${margin} 111.5H${width - margin}`, transform: '', stroke: ink, width: 0.25});
  facts.principles.forEach(({name, words, fill}, at) => {
    const x = margin + Math.floor(at / 3) * half;
    const y = 113.5 + (at % 3) * 7.4;
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
