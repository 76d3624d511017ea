/**
 * How many syllables a word has, near enough for an average. English has a package for it. There is none for the other
 * languages, whose spelling says more of the sound: there we count the groups of vowels. Whoever doubts a rule finds words
 * counted by hand in test/tools/reading.node.mjs.
 */
import {syllable} from 'syllable';

const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/**
 * As spoken, so without the silent e and es at the end. The ent at the end always counts, since only a dictionary could
 * tell *ils aident* from *accident*: French scores a little too low.
 */
const french = (word) =>
  word
    .replace(/qu|g(?=u[eéèêi])u/g, 'k')
    .replace(/(?<=[aeiouyàâäéèêëîïôöùûüœæ].*)es?$/, '')
    .replace(/(?<=é)(?=[aeiouè])|(?<=[ao])(?=[éïo])|(?<=[aeiou])y(?=[aeioué])/g, '-');

/** The trema starts a syllable, and so does every vowel that makes no single sound with the one before it. */
const dutchVowel = /aai|ooi|oei|eeu|ieu|eau|ëi|ëe|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|[aeiouyàâäèêëîïôöùûü]/g;

/** An i or u belongs to the vowel beside it, unless an accent sets it apart: *cui-da-do*, *pa-ís*. */
const spanishVowel =
  /[iuü]*[aeoáéó](?:[iuü](?![aeoáéó])|y(?![aeiouáéíóú]))?|[íú]|[iuü]+(?:y(?![aeiouáéíóú]))?|y(?![aeiouáéíóú])/g;
const spanish = (word) => count(word.replace(/qu|gu(?=[eiéí])/g, 'k'), spanishVowel);

/**
 * An i or u belongs to the vowel before it (*di-rei-to*), and to the one after it only at the end of a word whose accent is
 * elsewhere: *his-tó-ria*, but *de-mo-cra-ci-a*.
 */
const portugueseVowel = /[aeoáéóâêôãõàú](?:[iu](?![aeonmãõ](?!s?$))|[eo](?<=[ãõ].))?|ui(?![mn])|[iíuúü]/g;
const portuguese = (word) =>
  count(
    word.replace(/qu|gu(?=[aeioáéíóâêôã])/g, 'k').replace(/(?<=[áéíóúâêô].*[^aeiou])[iu](?=[aeo]s?$)/, ''),
    portugueseVowel,
  );

const germanVowel = /aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|oi|[aeiouyäöüéè]/g;

const rules = {
  en: syllable,
  fr: (word) => count(french(word), /[aeiouyàâäéèêëîïôöùûüœæ]+/g),
  nl: (word) => count(word.replaceAll('é', 'e').replaceAll('ó', 'o'), dutchVowel),
  es: spanish,
  pt: portuguese,
  de: (word) => count(word.replace('qu', 'k'), germanVowel),
};

/** Abbreviations and figures count as one, as Flesch does; a word with a hyphen or apostrophe is counted in its parts. */
export const syllablesIn = (language, word) => {
  const rule = rules[language];
  if (!rule) throw new Error(`${language}: give its rule in tools/reading/syllables.mjs, and its formula beside it`);
  if (/^\p{Lu}{2,}(?:’s)?$|\d/u.test(word)) return 1;
  const parts = word.toLowerCase().split(/[^\p{L}]+/u);
  const spoken = parts.filter((part) => /[aeiouyà-ÿœ]/.test(part));
  return Math.max(
    1,
    spoken.reduce((sum, part) => sum + rule(part), 0),
  );
};
