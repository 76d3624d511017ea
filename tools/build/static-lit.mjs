/**
 * Stands in for Lit while the build evaluates a template: what is known becomes text, and what only a page can know
 * stays a hole. The result is one flat template where the source composed many.
 */

/** A value that only a page knows. `path` is where the page's own function finds it: `open`, `segments.autonomy`. */
export class Hole {
  constructor(path) {
    this.path = path;
  }
}

/** Whatever a template asks of it, it gives a hole that is called so. */
export const holesUnder = (path) =>
  new Proxy(new Hole(path), {
    get: (hole, name) =>
      name in hole || typeof name === 'symbol' ? hole[name] : holesUnder(`${path}[${JSON.stringify(name)}]`),
    getPrototypeOf: () => Hole.prototype,
  });

class Markup {
  /** @param {(string | Hole)[]} pieces */
  constructor(pieces) {
    this.pieces = pieces;
  }
}

export const nothing = Symbol('nothing');
const isNothing = (value) => value === nothing || value === undefined || value === null || value === '';

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);

const piecesOf = (value) => {
  if (isNothing(value)) return [];
  if (value instanceof Hole) return [value];
  if (value instanceof Markup) return value.pieces;
  return Array.isArray(value) ? value.flatMap(piecesOf) : [escaped(value)];
};

/** An attribute, a property, an event or a boolean attribute that ends a text and waits for its value. */
const waiting = /\s(?<kind>[.@?]?)(?<name>[^\s"'<>=/]+)=$/;

/** What becomes of it when its value is known. */
const attribute = ({kind, name}, value) => {
  if (kind === '@' || isNothing(value) || (kind && !value)) return '';
  return kind ? ` ${name}` : ` ${name}="${piecesOf(value).join('')}"`;
};

export const html = ({raw}, ...values) => {
  const pieces = [raw[0]];
  const add = (piece) => {
    if (typeof piece === 'string' && typeof pieces.at(-1) === 'string') pieces.push(pieces.pop() + piece);
    else pieces.push(piece);
  };
  values.forEach((value, at) => {
    const found = typeof pieces.at(-1) === 'string' && !(value instanceof Hole) && waiting.exec(pieces.at(-1));
    if (found) pieces.push(pieces.pop().slice(0, found.index) + attribute(found.groups, value));
    else piecesOf(value).forEach(add);
    add(raw[at + 1]);
  });
  return new Markup(pieces);
};
export const svg = html;

/** @returns {string} the markup of a template in which everything is known */
export const markupOf = ({pieces}) => pieces.join('');

const inLiteral = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** @returns {string} the source of a function that draws the template: `(html, holes) => html`…`` */
export const functionOf = ({pieces}) =>
  `(html, holes) => html\`${pieces.map((piece) => (piece instanceof Hole ? `\${${piece.path}}` : inLiteral(piece))).join('')}\``;
