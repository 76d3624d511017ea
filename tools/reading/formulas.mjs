/**
 * How easy a text is to read, on a scale from 0 (very difficult) to 100 (very easy), by the formula that was published
 * for its language. All of them know two things only: words per sentence, and syllables per word.
 */

/** From Flesch 1948, and used for French as well, for which Kandel and Moles changed the coefficients only. */
const flesch = [
  [90, 'very easy'],
  [80, 'easy'],
  [70, 'fairly easy'],
  [60, 'standard'],
  [50, 'fairly difficult'],
  [30, 'difficult'],
  [-Infinity, 'very difficult'],
];

/** From Douma 1960, who takes 60 to 70 for the seventh year of primary school. */
const douma = [
  [90, 'very easy'],
  [80, 'easy'],
  [70, 'fairly easy'],
  [60, 'standard'],
  [45, 'fairly difficult'],
  [30, 'difficult'],
  [-Infinity, 'very difficult'],
];

/** From Martins and others 1996, whose scale has four steps. */
const martins = [
  [75, 'very easy'],
  [50, 'easy'],
  [25, 'difficult'],
  [-Infinity, 'very difficult'],
];

/**
 * - English: Rudolf Flesch, ‘A new readability yardstick’, Journal of Applied Psychology 32 (1948), 221:
 *   206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 * - French: L. Kandel and A. Moles, 1958: 207 − 1.015 × words per sentence − 73.6 × syllables per word, as given in
 *   https://github.com/Yoast/YoastSEO.js/issues/267 and in the packages koRpus (R) and textstat (Python).
 * - Dutch: W. H. Douma, 1960: 206.84 − 0.93 × words per sentence − 0.77 × syllables per hundred words, as given there;
 *   with its bands in https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php, which rounds to 206.8.
 * - Spanish: J. Fernández Huerta, 1959: 206.84 − 0.60 × syllables per hundred words − 1.02 × words per sentence, as corrected
 *   in http://linguistlist.org/issues/22/22-2332.html, where what F stands for is put right; so in textstat (Python).
 * - Portuguese: T. B. F. Martins and others, ‘Readability formulas applied to textbooks in Brazilian Portuguese’, 1996: Flesch
 *   for English, and 42 more, since the words are longer.
 * - German: T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978: 180 − words per sentence − 58.5 × syllables per word.
 */
export const formulas = {
  en: {name: 'Flesch Reading Ease, 1948', constant: 206.835, sentence: 1.015, word: 84.6, bands: flesch},
  fr: {name: 'Kandel and Moles, 1958', constant: 207, sentence: 1.015, word: 73.6, bands: flesch},
  nl: {name: 'Flesch-Douma, 1960', constant: 206.84, sentence: 0.93, word: 77, bands: douma},
  es: {name: 'Fernández Huerta, 1959', constant: 206.84, sentence: 1.02, word: 60, bands: flesch},
  pt: {name: 'Martins and others, 1996', constant: 248.835, sentence: 1.015, word: 84.6, bands: martins},
  de: {name: 'Amstad, 1978', constant: 180, sentence: 1, word: 58.5, bands: flesch},
};

/**
 * From which score on texts for everybody should be. In Flesch’s table and in Douma’s that is ‘standard’, in that of
 * Martins ‘easy’. German gets ten less: the names of the thing itself, *Krankenkasse auf Gegenseitigkeit*, have eight
 * syllables in three words, and nobody is helped by shorter ones that mean something else.
 */
export const plainFrom = (language) => ({pt: 50, de: 50})[language] ?? 60;

export const scoreOf = (language, {sentences, words, syllables}) => {
  const {constant, sentence, word} = formulas[language];
  return constant - (sentence * words) / sentences - (word * syllables) / words;
};

export const bandOf = (language, score) => formulas[language].bands.find(([from]) => score >= from)[1];
