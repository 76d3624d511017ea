/** In which languages something is asked: the more ship, the less each costs the tests. */
import {languages, type Language} from '../../src/language/languages.js';
import {inChromium} from './engines.js';

/** German is longest, in all and in its longest word: what has its place in German has room in the others. */
export const longest = 'de';
/** What depends on how long each text is, or on what it says: all of them in one engine. */
export const eachLanguage: readonly Language[] = inChromium ? languages : [longest];
/** What hardly depends on the texts: the longest, the one with spaces before its signs, and the source. */
export const someLanguages: readonly Language[] = inChromium ? [longest, 'fr', 'en'] : [longest];
