/**
 * The languages that ship. lit-localize.json is the one place that lists them: everything else, from the loaders to the
 * rows of a table, follows from here.
 */
import {readFileSync} from 'node:fs';

/** @typedef {{sourceLocale: string, targetLocales: string[]}} Registration */

/** What a language is called in another, or in itself, as at the beginning of a line. */
export const nameOf = (language, within = 'en') => {
  const name = new Intl.DisplayNames(within, {type: 'language'}).of(language);
  return name[0].toLocaleUpperCase(within) + name.slice(1);
};

/** By their own names, so that a language more moves none of the others about. @param {Registration} registration */
export const languagesIn = ({sourceLocale, targetLocales}) =>
  [sourceLocale, ...targetLocales].sort((one, other) => nameOf(one, one).localeCompare(nameOf(other, other), 'en'));

/** @type {Registration} */
const registration = JSON.parse(readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'));

export const {sourceLocale, targetLocales} = registration;
export const languages = languagesIn(registration);

/** @returns {'ltr' | 'rtl'} how it is written */
export const directionOf = (language) => {
  const locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};
