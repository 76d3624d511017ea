/**
 * `npm run reading` prints how long the sentences are and how easy the texts are to read, in each language.
 * `npm run reading -- 20` adds the 20 longest sentences of each.
 */
import {formulas} from './reading/formulas.mjs';
import {figuresOf, longestSentences, readTexts} from './reading/figures.mjs';

const columns = ['texts', 'words', 'sentences', 'words per sentence', 'longest', 'score', 'reading'];

const cells = ({place, texts, words, sentences, average, longest, score, band}) => [
  place,
  texts,
  words,
  sentences,
  average.toFixed(1),
  longest.words,
  score.toFixed(1),
  band,
];

const table = (rows) => {
  const widths = rows[0].map((cell, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) => row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  '))
    .join('\n');
};

const count = Number(process.argv[2] ?? 0);
for (const [language, texts] of Object.entries(readTexts('.'))) {
  const figures = figuresOf(language, texts);
  const {longest} = figures.at(-1);
  console.log(`${table([[`${language}: ${formulas[language].name}`, ...columns], ...figures.map(cells)])}`);
  console.log(`longest: ${longest.words} words, ${longest.id}\n`);
  for (const {words, id, text} of longestSentences(language, texts).slice(0, count)) {
    console.log(`${words}  ${id}: ${text}`);
  }
  if (count) console.log();
}
