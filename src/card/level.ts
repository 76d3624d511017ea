/** Headings at the level that the page asks for. The templates of a language are compiled for a title of level 2. */
import {html} from 'lit';

const compiledFor = 2;

/** The strings of each template for each level, made once: Lit knows a template by them. */
const moved = new Map<number, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

const stringsAt = (level: number, strings: TemplateStringsArray): TemplateStringsArray => {
  const texts = strings.map((text) =>
    text.replace(/(<\/?h)([2-6])/g, (_, tag: string, own: string) => {
      const wanted = Number(own) - compiledFor + level;
      // HTML ends at six; a deeper one says its level to assistive technology.
      const deeper = wanted > 6 && tag === '<h' ? ` aria-level="${wanted}"` : '';
      return `${tag}${Math.min(wanted, 6)}${deeper}`;
    }),
  );
  return Object.assign(texts, {raw: texts});
};

/** @returns Lit's `html`, for a card whose title is of that level */
export const writeAt = (level: number): typeof html => {
  if (level === compiledFor) return html;
  const known = moved.get(level) ?? new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  moved.set(level, known);
  return (strings, ...values) => {
    if (!known.has(strings)) known.set(strings, stringsAt(level, strings));
    return html(known.get(strings)!, ...values);
  };
};
