/** A partner's own texts in a language. Pure. */
import {lookup} from '../language/lookup.js';
import type {OwnText} from './file.js';

/** @returns under which tag a text is written in the language, if it is */
export const tagIn = (text: Exclude<OwnText, string>, lang: string): string | undefined => {
  const tags = Object.keys(text);
  return lookup(lang, tags) ?? tags.find((tag) => lookup(tag, [lang]));
};

/** @returns the text in the language, or the one that was written for all; none where there is neither */
export const textIn = (text: OwnText | undefined, lang: string): string | undefined => {
  if (typeof text !== 'object') return text;
  const tag = tagIn(text, lang);
  return tag && text[tag];
};
