/** Whether explanations say something of their own: what they share with each other, and how often they concede. */
import {wordsIn} from '../sentences.mjs';

const size = 4;

/** @returns {string[]} each sequence of four words */
const sequencesIn = (text) => {
  const words = wordsIn(text.toLowerCase());
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
};

/** The share of the words of a text that stand in a sequence of four words which another text has as well. */
export const overlapOf = (text, other) => {
  const shared = new Set(sequencesIn(other));
  const covered = new Set();
  sequencesIn(text).forEach((sequence, at) => {
    if (shared.has(sequence)) for (let word = at; word < at + size; word++) covered.add(word);
  });
  return covered.size / wordsIn(text).length;
};

/** The highest overlap of the explanation of a wrong answer with that of the right one. */
const worstOverlap = (questions) => {
  const overlaps = questions.flatMap(({id, options}) => {
    const right = options.find(({correct}) => correct);
    return options
      .filter(({correct}) => !correct)
      .map((option) => ({id: `${id}.${option.id}`, share: overlapOf(option.feedback, right.feedback)}));
  });
  return overlaps.reduce((worst, overlap) => (overlap.share > worst.share ? overlap : worst));
};

/** The four words that most explanations have in common. */
const refrainOf = (feedbacks) => {
  const times = new Map();
  for (const feedback of feedbacks)
    for (const sequence of new Set(sequencesIn(feedback))) times.set(sequence, (times.get(sequence) ?? 0) + 1);
  const [words, count] = [...times].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return {words, times: count};
};

export const feedbackOf = (questions, {concessions, turns}) => {
  const options = questions.flatMap((question) => question.options);
  const wrong = options.filter(({correct}) => !correct).map(({feedback}) => feedback);
  const share = (pattern) => wrong.filter((feedback) => pattern.test(feedback)).length / wrong.length;
  return {
    overlap: worstOverlap(questions),
    refrain: refrainOf(options.map(({feedback}) => feedback)),
    concessions: share(concessions),
    turns: share(turns),
  };
};
