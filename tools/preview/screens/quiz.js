/** The quiz: its questions, every answer to each of them, its results. */

const quiz = {view: 'quiz'};
const main = '.quiz .primary';
const choose = (visitor) => visitor.press('[part=option] input');
const reveal = (visitor) => visitor.press('.quiz [part=button]:not(.primary)');
const share = async ({press, read}, id) => {
  await press('.result .buttons button:not(.primary, .quiet)', -1);
  await read(id);
};

/** A round as the card keeps it between two visits: its answers are known by their places. */
const roundOf = (answers, at = answers.length) => ({
  asked: '1 ',
  seed: 'preview',
  number: 1,
  seen: [],
  drawn: answers.map(({id}) => id),
  answers: answers.map(({choice, end}) => ({choice, end})),
  at,
});

const remembering = (round, label) => ({attributes: {...quiz, questions: '1', remember: ''}, round, label});

/** Each answer of a question, chosen and checked. */
const answersTo = ({id, options}) =>
  options.map(({name}, choice) => remembering(roundOf([{id, choice, end: 'checked'}], 0), `${id}, answer ${name}`));

/** The result of a round with so many right answers, so many wrong ones, and so many that were only shown. */
const resultOf = (questions, right, wrong, revealed) => {
  const onPrinciples = questions.filter(({subject}) => subject !== 'card');
  const asked = [...questions.slice(0, 1), ...onPrinciples].slice(0, right + wrong + revealed);
  const answers = asked.map(({id, options}, at) => {
    const choice = options.findIndex(({correct}) => Boolean(correct) === at < right);
    return at < right + wrong ? {id, choice, end: 'checked'} : {id, end: 'shown'};
  });
  return remembering(roundOf(answers), `${right} right, ${wrong} wrong, ${revealed} shown`);
};

/** @param {readonly {id: string, subject: string, options: {name: string, correct?: true}[]}[]} questions */
export const quizOf = (questions) => [
  {name: 'quiz', title: 'The quiz, first question', cards: [{attributes: quiz}]},
  {
    name: 'quiz-unchosen',
    title: 'The quiz, no answer chosen',
    cards: [{attributes: quiz, steps: ({press}) => press(main)}],
  },
  {name: 'quiz-shown', title: 'The quiz, an answer shown', cards: [{attributes: quiz, steps: reveal}]},
  {
    name: 'quiz-later',
    title: 'The quiz, second question',
    cards: [
      {
        attributes: quiz,
        steps: (visitor) =>
          choose(visitor)
            .then(() => visitor.press(main))
            .then(() => visitor.press(main)),
      },
    ],
  },
  ...[...new Set(questions.map(({subject}) => subject))].map((subject) => ({
    name: `quiz-${subject}`,
    title: `The quiz, each answer to each question: ${subject}`,
    cards: questions.filter((question) => question.subject === subject).flatMap(answersTo),
  })),
  {
    name: 'quiz-results',
    title: 'The quiz, results',
    cards: [
      [0, 4, 1],
      [1, 5, 2],
      [2, 2, 0],
      [7, 1, 0],
      [8, 0, 0],
      [0, 0, 2],
    ].map((counts) => ({
      ...resultOf(questions, ...counts),
      steps: ({openAll}) => openAll(),
    })),
  },
  {
    name: 'quiz-copied',
    title: 'The quiz, the result copied',
    copying: true,
    cards: [{...resultOf(questions, 1, 1, 0), steps: (visitor) => share(visitor, 'quizUi.copied')}],
  },
  {
    name: 'quiz-copy',
    title: 'The quiz, the result to copy by hand',
    cards: [{...resultOf(questions, 1, 1, 0), steps: (visitor) => share(visitor, 'quizUi.shareFailed')}],
  },
  {name: 'quiz-paper', title: 'The result on paper', paper: true, cards: [resultOf(questions, 3, 2, 1)]},
];
