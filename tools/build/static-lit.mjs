/**
 * Stands in for Lit while the build evaluates a template: what is known becomes text. The result is one flat piece of markup
 * where the source composed many.
 */

class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

export const nothing = Symbol('nothing');
const isNothing = (value) => value === nothing || value === undefined || value === null || value === '';

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);

const textOf = (value) => {
  if (isNothing(value)) return '';
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(textOf).join('') : escaped(value);
};

/** An attribute, a property, an event or a boolean attribute that ends a text and waits for its value. */
const waiting = /\s(?<kind>[.@?]?)(?<name>[^\s"'<>=/]+)=$/;

/** What becomes of it when its value is known. */
const attribute = ({kind, name}, value) => {
  if (kind === '@' || isNothing(value) || (kind && !value)) return '';
  return kind ? ` ${name}` : ` ${name}="${textOf(value)}"`;
};

export const html = ({raw}, ...values) => {
  let text = raw[0];
  values.forEach((value, at) => {
    const found = waiting.exec(text);
    text = found ? text.slice(0, found.index) + attribute(found.groups, value) : text + textOf(value);
    text += raw[at + 1];
  });
  return new Markup(text);
};
export const svg = html;

/** @returns {string} the markup of a template */
export const markupOf = (template) => textOf(template);
