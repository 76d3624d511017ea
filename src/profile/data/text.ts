/** What people type, made fit to keep, to draw and to send: well-formed, printable, of a length that people can count. */

/** Longest texts of a profile, in characters as people count them. */
export const limits = {name: 80, sentence: 160, website: 120} as const;

/** Longest text that fits into a shared card, in UTF-16 units: one visible character may be made of many. */
export const mostUnits = 1023;

const loneSurrogates = /\p{Surrogate}/gu;
const breaks = /[\p{Cc}\u2028\u2029]+/gu;
// Embeddings, overrides and isolates would reach beyond the text; U+FFFE and U+FFFF are not allowed in XML.
const unwanted = /[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/**
 * One line that any document can hold: the same in every browser, and unchanged when done twice.
 * Shared cards depend on it: a text that it would change is refused, so it must go on leaving alone what it leaves alone.
 */
export const printable = (text: string): string => {
  const line = text
    .replace(loneSurrogates, '\uFFFD')
    .replace(unwanted, '')
    .replace(breaks, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  // The cut may part a surrogate pair or leave a space at the end.
  return line.length > mostUnits ? printable(line.slice(0, mostUnits).replace(loneSurrogates, '')) : line;
};

// Where there is no segmenter (Firefox before 125): a character, its marks, and what is joined to it.
const cluster = /\P{Mark}(?:\p{Mark}|[\u{1F3FB}-\u{1F3FF}]|\u200D\P{Mark})*|\p{Mark}+/gu;

/** Made once: a browser takes its time. */
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people count them. */
export const characters = (text: string): string[] => {
  if (!('Segmenter' in Intl)) return text.match(cluster) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  return [...segmenter.segment(text)].map(({segment}) => segment);
};

/** How a text is kept: printable, and composed, so that the same name is always the same string. */
export const tidy = (text: string): string => printable(printable(text).normalize('NFC'));

/** By how many characters a text is too long; 0 where it fits. */
export const excess = (text: string, most: number): number => Math.max(0, characters(tidy(text)).length - most);
