/** Text that fits a block: lines no wider than the room, in the largest size in which all of it fits. Millimetres. */

export type WidthOf = (text: string, size: number, bold?: boolean) => number;

export interface Block {
  /** How wide a line may be. */
  readonly room: number;
  /** From the largest to the smallest. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
  /** How many lines there may be … */
  readonly lines?: number;
  /** … or how high they may be together. */
  readonly height?: number;
  /** Lines of about the same width, for a heading. */
  readonly balanced?: boolean;
}

export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  /** Of all lines. */
  readonly height: number;
  /** False where it ends in an ellipsis. */
  readonly whole: boolean;
}

/** Large bold letters stand closer. */
const leadingOf = (size: number, bold: boolean): number => size * (bold && size > 4 ? 1.12 : 1.3);

export class Typesetter {
  readonly #widthOf: WidthOf;
  readonly #characters: (text: string) => readonly string[];

  /** @param characters of a text as people count them: no break ever parts one */
  constructor(widthOf: WidthOf, characters: (text: string) => readonly string[]) {
    this.#widthOf = widthOf;
    this.#characters = characters;
  }

  set(text: string, block: Block): SetText {
    const {room, sizes, bold = false, balanced} = block;
    const candidates = sizes.map((size) => {
      const leading = leadingOf(size, bold);
      const byHeight = block.height === undefined ? Infinity : Math.max(1, Math.floor(block.height / leading));
      const most = Math.min(block.lines ?? Infinity, byHeight);
      return {size, leading, most, lines: this.#linesOf(text, size, bold, room)};
    });
    const fitting = candidates.filter(({lines, most}) => lines.length <= most);
    // A smaller size in which every word is whole is better than a larger one that parts a word.
    const unparted = fitting.find(({size}) => wordsOf(text).every((word) => this.#widthOf(word, size, bold) <= room));
    const {size, leading, most, lines} = unparted ?? fitting[0] ?? candidates[candidates.length - 1];
    const complete = lines.length <= most;
    const shown = complete ? lines : this.#cut(lines, most, size, bold, room);
    const set = balanced ? this.#balanced(text, shown, size, bold, room) : shown;
    return {lines: set, size, leading, height: set.length * leading, whole: complete};
  }

  #linesOf(text: string, size: number, bold: boolean, room: number): string[] {
    const lines: string[] = [];
    for (const word of wordsOf(text).flatMap((each) => this.#parted(each, size, bold, room))) {
      const last = lines.length - 1;
      const longer = `${lines[last]} ${word}`;
      if (last >= 0 && this.#widthOf(longer, size, bold) <= room) lines[last] = longer;
      else lines.push(word);
    }
    return lines;
  }

  /** A word that is wider than the room is parted, for want of anything better. */
  #parted(word: string, size: number, bold: boolean, room: number): string[] {
    if (this.#widthOf(word, size, bold) <= room) return [word];
    const lines = [''];
    for (const character of this.#characters(word)) {
      const last = lines.length - 1;
      if (lines[last] && this.#widthOf(lines[last] + character, size, bold) > room) lines.push(character);
      else lines[last] += character;
    }
    return lines;
  }

  /** What does not fit even in the smallest size ends in an ellipsis. */
  #cut(lines: readonly string[], most: number, size: number, bold: boolean, room: number): string[] {
    const last = [...this.#characters(lines[most - 1])];
    while (last.length && this.#widthOf(`${last.join('')}…`, size, bold) > room) last.pop();
    return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
  }

  /** As many lines in the narrowest room. */
  #balanced(text: string, lines: readonly string[], size: number, bold: boolean, room: number): readonly string[] {
    let best = lines;
    for (let narrower = room * 0.95; narrower > room / 3; narrower *= 0.95) {
      const tried = this.#linesOf(text, size, bold, narrower);
      const parted = tried.join(' ') !== wordsOf(text).join(' ');
      if (tried.length !== lines.length || parted) break;
      best = tried;
    }
    return best;
  }
}

const wordsOf = (text: string): string[] => text.split(/[ \t]+/).filter(Boolean);
