/**
 * How easy a text is to read, on a scale from 0 (very difficult) to 100 (very easy), by the formula that was published
 * for its language. All three know two things only: words per sentence, and syllables per word.
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

/**
 * - English: Rudolf Flesch, ‘A new readability yardstick’, Journal of Applied Psychology 32 (1948), 221:
 *   206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 * - French: L. Kandel and A. Moles, 1958: 207 − 1.015 × words per sentence − 73.6 × syllables per word, as given in
 *   https://github.com/Yoast/YoastSEO.js/issues/267 and in the packages koRpus (R) and textstat (Python).
 * - Dutch: W. H. Douma, 1960: 206.84 − 0.93 × words per sentence − 0.77 × syllables per hundred words, as given there;
 *   with its bands in https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php, which rounds to 206.8.
 */
export const formulas = {
  en: {name: 'Flesch Reading Ease, 1948', constant: 206.835, sentence: 1.015, word: 84.6, bands: flesch},
  fr: {name: 'Kandel and Moles, 1958', constant: 207, sentence: 1.015, word: 73.6, bands: flesch},
  nl: {name: 'Flesch-Douma, 1960', constant: 206.84, sentence: 0.93, word: 77, bands: douma},
};

export const scoreOf = (language, {sentences, words, syllables}) => {
  const {constant, sentence, word} = formulas[language];
  return constant - (sentence * words) / sentences - (word * syllables) / words;
};

export const bandOf = (language, score) => formulas[language].bands.find(([from]) => score >= from)[1];
