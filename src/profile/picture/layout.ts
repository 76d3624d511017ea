/** Where everything stands on the picture of a card, in the proportions of A6. Millimetres from the upper left corner. */
import type {Geometry, PictureContent, QrCodeContent} from './content.js';
import type {Drawing, Line, Shape} from './drawing.js';
import type {Block, Typesetter} from './typesetting.js';

/** 300 dots per inch. */
export const pixels = {width: 1240, height: 1748};

const page = {width: 105, height: 148, margin: 8};
const inner = page.width - 2 * page.margin;

/** Upper edges of what stands on the page, one below the other. */
const tops = {kicker: 5.5, qrCode: 11.5, name: 53.8, facts: 82.6, principles: 106.2, foot: 132.6};
/** Lines across the page. */
const rules = {above: [81, 104.5], width: 0.25};

/** Sizes of letters, from the largest to the smallest that may be needed. */
const sizes = {
  kicker: [3.2, 2.8],
  qrCode: [2.6],
  name: [13, 11.5, 10, 9, 8, 7, 6.2, 5.4, 4.7, 4.1, 3.6],
  sentence: [3.4, 3, 2.7],
  factLabel: [2.4],
  factValue: [3.3, 3, 2.7, 2.4, 2.2],
  principle: [3.3, 3, 2.7, 2.4, 2.1],
  degree: [2.9, 2.6, 2.3],
  foot: [2.4, 2.2, 2],
};

/** A unit of the emblem, which is 98 across; it stands in the middle, or beside the code. */
const emblem = {unit: 0.42, centreY: 31.6, centreXBesideCode: page.margin + 20.6, line: 0.7};
const qrCode = {side: 34, quietZone: 2, labelGap: 1};
/** The name takes what room the sentence leaves it. */
const identity = {height: 26.2, sentenceHeight: 11, gap: 1.2};
const facts = {perRow: 2, shown: 4, width: inner / 2, gutter: 3, rowGap: 0.6, height: 21};
const principles = {perColumn: 3, width: inner / 2, pitch: 8.3, gutter: 1.5, textX: 8};
/** The segment of the emblem before the name of a principle. */
const segment = {unit: 0.14, x: 3, y: 3.6, line: 1.4};

/** A bed behind a fill that is not whole. */
const bedOpacity = 0.14;
/** Letters stand on a line at this share of their size below the upper edge of the line. */
const baseline = 0.86;

export const layOut = (content: PictureContent, geometry: Geometry, typesetter: Typesetter): Drawing => {
  const layout = new Layout(content, geometry, typesetter);
  const {lang, title} = content;
  return {width: page.width, height: page.height, lang, title, items: layout.items};
};

type Fact = PictureContent['facts'][number];

interface Place {
  readonly x: number;
  /** Upper edge. */
  readonly y: number;
}

class Layout {
  readonly items: (Shape | Line)[] = [];
  readonly #content: PictureContent;
  readonly #geometry: Geometry;
  readonly #typesetter: Typesetter;

  constructor(content: PictureContent, geometry: Geometry, typesetter: Typesetter) {
    this.#content = content;
    this.#geometry = geometry;
    this.#typesetter = typesetter;
    this.#ground();
    this.#figure();
    this.#identity();
    this.#facts();
    this.#principles();
    this.#foot();
  }

  #ground(): void {
    const {paper, ink} = this.#content.colours;
    this.items.push({d: `M0 0H${page.width}V${page.height}H0Z`, transform: '', fill: paper});
    for (const y of rules.above) {
      const d = `M${page.margin} ${y}H${page.width - page.margin}`;
      this.items.push({d, transform: '', stroke: ink, width: rules.width});
    }
  }

  #figure(): void {
    const {kicker, principles: lived, qrCode: code} = this.#content;
    this.#write(kicker, {x: page.margin, y: tops.kicker}, {room: inner, sizes: sizes.kicker, lines: 1, bold: true});
    const x = code ? emblem.centreXBesideCode : page.width / 2;
    lived.forEach(({fill}, at) => {
      const {transform} = this.#geometry.placeOf(at);
      this.#segment(fill, `translate(${x} ${emblem.centreY})scale(${emblem.unit})${transform}`, emblem.line);
    });
    if (code) this.#qrCode(code);
  }

  /** Dark on white, whatever the colours of the picture: what reads it expects no other. */
  #qrCode({path, size, label}: QrCodeContent): void {
    const {side, quietZone, labelGap} = qrCode;
    const x = page.width - page.margin - side;
    const y = tops.qrCode;
    const unit = (side - 2 * quietZone) / size;
    this.items.push(
      {d: `M${x} ${y}h${side}v${side}h-${side}Z`, transform: '', fill: '#fff'},
      {d: path, transform: `translate(${x + quietZone} ${y + quietZone})scale(${unit})`, fill: '#000'},
    );
    this.#write(label, {x, y: y + side + labelGap}, {room: side, sizes: sizes.qrCode, lines: 2});
  }

  /** The sentence grows smaller before a name is cut. */
  #identity(): void {
    const {name, sentence} = this.#content;
    const nameBlock = (height: number): Block => ({room: inner, sizes: sizes.name, height, bold: true, balanced: true});
    const place = {x: page.margin, y: tops.name};
    if (!sentence) {
      this.#write(name, place, nameBlock(identity.height));
      return;
    }
    const choices = sizes.sentence.map((_, at) => {
      const motto: Block = {room: inner, sizes: sizes.sentence.slice(at), height: identity.sentenceHeight};
      const left = identity.height - identity.gap - this.#typesetter.set(sentence, motto).height;
      return {motto, block: nameBlock(left)};
    });
    const whole = choices.find(({block}) => this.#typesetter.set(name, block).whole);
    const {motto, block} = whole ?? choices[choices.length - 1];
    const below = this.#write(name, place, block);
    this.#write(sentence, {x: page.margin, y: below + identity.gap}, motto);
  }

  /** All values in one size, the largest in which the rows fit and are whole: in two lines each, or else in three. */
  #facts(): void {
    const shown = this.#content.facts.slice(0, facts.shown);
    const rows = [shown.slice(0, facts.perRow), shown.slice(facts.perRow)];
    const room = facts.width - facts.gutter;
    const labelBlock: Block = {room, sizes: sizes.factLabel, lines: 1};
    const valueBlock = (largest: number, lines: number): Block => ({
      room,
      sizes: sizes.factValue.filter((size) => size <= largest),
      lines,
      bold: true,
    });
    const heightOf = ([label, value]: Fact, block: Block): number =>
      this.#typesetter.set(label, labelBlock).height + this.#typesetter.set(value, block).height;
    const rowHeight = (row: readonly Fact[], block: Block): number =>
      Math.max(0, ...row.map((fact) => heightOf(fact, block)));
    const blocks = [2, 3].flatMap((lines) => sizes.factValue.map((size) => valueBlock(size, lines)));
    const fits = (block: Block): boolean =>
      rows.reduce((sum, row) => sum + rowHeight(row, block), facts.rowGap) <= facts.height;
    const whole = (block: Block): boolean => shown.every(([, value]) => this.#typesetter.set(value, block).whole);
    const fitting = blocks.filter(fits);
    const block = fitting.find(whole) ?? fitting[0] ?? blocks[blocks.length - 1];

    let y = tops.facts;
    for (const row of rows) {
      row.forEach(([label, value], column) => {
        const x = page.margin + column * facts.width;
        const below = this.#write(label, {x, y}, labelBlock);
        this.#write(value, {x, y: below}, block);
      });
      y += rowHeight(row, block) + facts.rowGap;
    }
  }

  #principles(): void {
    const room = principles.width - principles.textX - principles.gutter;
    this.#content.principles.forEach(({name, words, fill}, at) => {
      const x = page.margin + Math.floor(at / principles.perColumn) * principles.width;
      const y = tops.principles + (at % principles.perColumn) * principles.pitch;
      // Turned as in the emblem, but in a place of its own.
      const [turn] = this.#geometry.placeOf(at).transform.split('translate');
      this.#segment(fill, `translate(${x + segment.x} ${y + segment.y})scale(${segment.unit})${turn}`, segment.line);
      const text = x + principles.textX;
      const below = this.#write(name, {x: text, y}, {room, sizes: sizes.principle, lines: 1, bold: true});
      this.#write(words, {x: text, y: below - 0.4}, {room, sizes: sizes.degree, lines: 1});
    });
  }

  #foot(): void {
    const {disclaimer, address} = this.#content;
    const place = {x: page.margin, y: tops.foot};
    // What the card is not must be read whole, however much room a language takes.
    const below = this.#write(disclaimer, place, {room: inner, sizes: sizes.foot, lines: 3});
    if (address) this.#write(address, {x: page.margin, y: below}, {room: inner, sizes: sizes.foot, lines: 1});
  }

  #segment(fill: number | undefined, transform: string, width: number): void {
    const {ink} = this.#content.colours;
    const d = this.#geometry.outline;
    if (fill === undefined) {
      this.items.push({d, transform, stroke: ink, width, dash: '2 2'});
      return;
    }
    this.items.push({d, transform, fill: ink, opacity: bedOpacity}, {d, transform, stroke: ink, width});
    if (fill) this.items.push({d, transform: transform + this.#geometry.fillTransform(fill), fill: ink});
  }

  /** @returns the lower edge */
  #write(text: string, {x, y}: Place, block: Block): number {
    const {lines, size, leading, height} = this.#typesetter.set(text, block);
    const {bold} = block;
    const colour = this.#content.colours.ink;
    const rtl = isRtl(text);
    lines.forEach((line, at) => {
      this.items.push({text: line, x, y: y + at * leading + size * baseline, size, bold, rtl, colour});
    });
    return y + height;
  }
}

/** The first letter that has a direction is written from right to left. */
const isRtl = (text: string): boolean => /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text);
