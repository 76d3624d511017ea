/** The figures of the quiz, as a terminal shows them. */
import {table} from '../table.mjs';
import {draws} from './figures.mjs';

const percent = (share) => `${Math.round(share * 100)}%`;

const rows = [
  ['length of right answers, wrong ones being 1', ({options}) => options.length.toFixed(2)],
  ['absolute words in right answers', ({options}) => percent(options.absolutes.right)],
  ['absolute words in wrong answers', ({options}) => percent(options.absolutes.wrong)],
  ['prompts that name their principle', ({naming}) => naming.length],
  ['explanations that concede', ({feedback}) => percent(feedback.concessions)],
  ['explanations that turn on ‘but’', ({feedback}) => percent(feedback.turns)],
  ['most that one repeats of the right one', ({feedback}) => percent(feedback.overlap.share)],
  ['four words in most explanations', ({feedback}) => `${feedback.refrain.words} (${feedback.refrain.times})`],
];

/** @returns {string} */
export const report = ({chance, drawn, languages}) => {
  const names = Object.keys(languages);
  const all = Object.values(languages);
  const guesses = Object.keys(all[0].guesses).map((rule) => [
    `score of ‘${rule}’`,
    ...all.map(({guesses: scores}) => scores[rule].toFixed(1)),
  ]);
  return [
    table([
      [`quiz: ${Object.keys(drawn).length} questions, ${chance.toFixed(1)} right by chance`, ...names],
      ...guesses,
      ...rows.map(([name, cell]) => [name, ...all.map(cell)]),
    ]),
    table([
      [`in ${draws.rounds} first rounds of ${draws.questions}`, 'times'],
      ...Object.entries(drawn).sort(([, one], [, other]) => other - one),
    ]),
  ].join('\n\n');
};
