/**
 * A text that carries its id, unseen: between letters for which no font has a shape (Unicode's tags, one for each letter
 * of ASCII). The build of the preview writes them, its pages read them; no visitor ever gets them.
 */
const first = 0xe0000;
const begin = '\u{E0001}';
const end = '\u{E007F}';

const hidden = (id) => String.fromCodePoint(...[...id].map((letter) => first + letter.codePointAt(0)));
const shown = (tags) => String.fromCodePoint(...[...tags].map((tag) => tag.codePointAt(0) - first));

/** @returns {[before: string, after: string]} what stands around a text of that id */
export const around = (id) => [begin + hidden(id) + end, end];

const token = /\u{E0001}([\u{E0020}-\u{E007E}]+)\u{E007F}|\u{E007F}/gu;

/** @returns {string} the text as a visitor reads it */
export const withoutMarks = (text) => text.replace(token, '');

/**
 * The texts within a text: one may fill a place in another.
 * @returns {{id: string, text: string}[]} in the order in which they begin
 */
export const textsIn = (text) => {
  const found = [];
  const open = [];
  for (const {
    0: {length},
    1: id,
    index,
  } of text.matchAll(token)) {
    if (id) open.push(found.push({id: shown(id), from: index + length}) - 1);
    else if (open.length) found[open.pop()].to = index;
  }
  return found.map(({id, from, to}) => ({id, text: withoutMarks(text.slice(from, to))}));
};

/** @returns {string} what stands outside of every text with an id */
export const unmarked = (text) => {
  let depth = 0;
  let rest = '';
  let last = 0;
  for (const {
    0: {length},
    1: id,
    index,
  } of text.matchAll(token)) {
    if (!depth) rest += text.slice(last, index);
    depth = Math.max(0, depth + (id ? 1 : -1));
    last = index + length;
  }
  return depth ? rest : rest + text.slice(last);
};
