/** Numbers and lists as a language writes them. */
import {localeOf, orElse} from '../shared/intl.js';

export interface Format {
  number(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** Made once for each language: a browser takes longer to make what writes than to write. */
const numbers: Record<string, Intl.NumberFormat> = {};

/** @param words the language of the words */
export const formatFor = (words: string): Format => {
  const locale = localeOf(words);
  return {
    number: (value) => orElse(() => (numbers[locale] ??= new Intl.NumberFormat(locale)).format(value), String(value)),
    list: (items) => orElse(() => new Intl.ListFormat(locale).format(items), items.join(', ')),
  };
};
