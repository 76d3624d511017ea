/**
 * A language that nobody speaks, made from the English: longer, accented, between brackets. What shows without brackets
 * was not taken from the words, and what loses one is cut off. It never ships.
 */

/** The tag that Unicode keeps for it. */
export const pseudo = 'en-XA';

const plain = 'aceghijklnorstuwyzACEGHIJKLNORSTUWYZ';
const accented = [...'åçéĝĥîĵķļñöŕšţûŵýžÅÇÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ'];
const letters = new Map([...plain].map((letter, at) => [letter, accented[at]]));
const withAccents = (text) => [...text].map((letter) => letters.get(letter) ?? letter).join('');

const counting = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(withAccents);

/** French, Portuguese and German take up to 40 % more room than English, and a short label more than that. */
const padding = (length) => {
  const wanted = Math.ceil(length * (length < 20 ? 0.6 : 0.4));
  let words = '';
  for (let at = 0; words.length < wanted; at++) words += ` ${counting[at % counting.length]}`;
  return words.slice(0, wanted);
};

const lengthOf = (contents) => contents.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);

/** @param contents as lit-localize has them: what is filled in is no string, and stays as it is */
export const pseudoOf = (contents) => [
  '[',
  ...contents.map((part) => (typeof part === 'string' ? withAccents(part) : part)),
  `${padding(lengthOf(contents))}]`,
];
