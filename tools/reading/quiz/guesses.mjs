/**
 * What somebody scores who knows nothing and goes by a rule of thumb. Where a rule leaves several answers, or none,
 * they are equally likely: a score is what such a person reaches on average.
 */

const lengthOf = ({text}) => [...text].length;

/** What a rule leaves of the answers; all of them when it would leave none. */
const keep = (options, test) => {
  const remaining = options.filter(test);
  return remaining.length ? remaining : options;
};

const not = (test) => (option) => !test(option);

const extreme = (pick) => (options) => {
  const length = pick(...options.map(lengthOf));
  return options.filter((option) => lengthOf(option) === length);
};

/** @returns {Record<string, (options: object[]) => object[]>} what each rule of thumb leaves, and its opposite */
const rulesOf = ({absolutes, kind}) => {
  const absolute = ({text}) => absolutes.test(text);
  const warm = ({text}) => kind.test(text);
  return {
    'never absolutes': (options) => keep(options, not(absolute)),
    absolutes: (options) => keep(options, absolute),
    'members and help': (options) => keep(options, warm),
    'no members or help': (options) => keep(options, not(warm)),
    'members and help, never absolutes': (options) => keep(keep(options, not(absolute)), warm),
    'the longest': extreme(Math.max),
    'the shortest': extreme(Math.min),
  };
};

const scoreOf = (questions, rule) =>
  questions.reduce((sum, {options}) => {
    const left = rule(options);
    return sum + (left.some(({correct}) => correct) ? 1 / left.length : 0);
  }, 0);

export const chanceOf = (questions) => scoreOf(questions, (options) => options);

/** @returns {Record<string, number>} the score of each rule of thumb */
export const guessesOf = (questions, words) =>
  Object.fromEntries(Object.entries(rulesOf(words)).map(([name, rule]) => [name, scoreOf(questions, rule)]));

/** How long right answers are beside wrong ones, and how many of both have a word that allows no exception. */
export const optionsOf = (questions, {absolutes}) => {
  const all = questions.flatMap(({options}) => options);
  const [right, wrong] = [all.filter(({correct}) => correct), all.filter(({correct}) => !correct)];
  const mean = (options) => options.reduce((sum, option) => sum + lengthOf(option), 0) / options.length;
  const share = (options) => options.filter(({text}) => absolutes.test(text)).length / options.length;
  return {length: mean(right) / mean(wrong), absolutes: {right: share(right), wrong: share(wrong)}};
};
