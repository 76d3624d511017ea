/**
 * `npm run reading` prints how long the sentences are and how easy the texts are to read, in each language, and whether
 * the quiz can be guessed. `npm run reading -- 20` adds the 20 longest sentences of each; `npm run reading -- --keep`
 * writes the figures of the quiz to tools/reading/quiz/figures.json, where a test compares them.
 */
import {parseArgs} from 'node:util';
import {formulas} from './reading/formulas.mjs';
import {figuresOf, longestSentences, readTexts} from './reading/figures.mjs';
import {keepFigures, measureQuiz} from './reading/quiz/figures.mjs';
import {report} from './reading/quiz/report.mjs';
import {table} from './reading/table.mjs';

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

const {values, positionals} = parseArgs({options: {keep: {type: 'boolean'}}, allowPositionals: true});
const count = Number(positionals[0] ?? 0);
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

const quiz = await measureQuiz('.');
console.log(report(quiz));
if (values.keep) keepFigures(quiz);
