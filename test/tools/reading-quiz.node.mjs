/** The quiz asks for knowledge: no rule of thumb, no word and no length gives the answers away, and all are asked. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {languages} from '../../tools/languages.mjs';
import {readTexts} from '../../tools/reading/figures.mjs';
import {overlapOf} from '../../tools/reading/quiz/feedback.mjs';
import {draws, figuresOf, measureQuiz, readKept} from '../../tools/reading/quiz/figures.mjs';
import {chanceOf} from '../../tools/reading/quiz/guesses.mjs';
import {loadQuiz, translateAll} from '../../tools/reading/quiz/questions.mjs';
import {report} from '../../tools/reading/quiz/report.mjs';
import {wordsOf} from '../../tools/reading/quiz/words.mjs';
import {sentencesIn} from '../../tools/reading/sentences.mjs';

const limits = {
  /** Right answers more than by chance. */
  guess: 2,
  /** Of the length of right answers, wrong ones being 1. */
  length: [0.93, 1.07],
  concessions: 1 / 3,
  turns: 0.2,
  overlap: 0.1,
  /** Explanations with the same four words. */
  refrain: 3,
  /** Words in a sentence. */
  sentence: 23,
};

/** What gives answers away in one language. */
const problemsIn = (chance, {options, naming, guesses, feedback}) => [
  ...Object.entries(guesses)
    .filter(([, score]) => score > chance + limits.guess)
    .map(([rule, score]) => `${rule}: ${score.toFixed(1)} right, by chance ${chance.toFixed(1)}`),
  ...(options.length < limits.length[0] || options.length > limits.length[1] ? [`length: ${options.length}`] : []),
  ...(options.absolutes.wrong > options.absolutes.right ? ['absolute words rather in wrong answers'] : []),
  ...naming.map((id) => `${id} names its principle`),
  ...(feedback.concessions > limits.concessions ? [`concessions: ${feedback.concessions}`] : []),
  ...(feedback.turns > limits.turns ? [`turns: ${feedback.turns}`] : []),
  ...(feedback.overlap.share > limits.overlap ? [`overlap: ${feedback.overlap.id}`] : []),
  ...(feedback.refrain.times > limits.refrain ? [`refrain: ${feedback.refrain.words}`] : []),
];

let figures;
let english;
before(async () => {
  figures = await measureQuiz('.');
  const {questions} = await loadQuiz('.');
  english = translateAll('.', questions).en;
});

describe('the quiz', () => {
  it('has the figures that are kept; npm run reading -- --keep writes them', () =>
    assert.deepEqual(figures, readKept()));

  it('cannot be guessed in any language', () => {
    for (const [language, own] of Object.entries(figures.languages))
      assert.deepEqual(problemsIn(figures.chance, own), [], language);
  });

  it('asks every question in first rounds, and none but the opening always', () => {
    const {'what-the-card-is': opening, ...others} = figures.drawn;
    assert.equal(opening, draws.rounds);
    for (const [id, times] of Object.entries(others)) {
      assert.ok(times > draws.rounds * 0.05, `${id} comes ${times} times`);
      assert.ok(times < draws.rounds * 0.6, `${id} comes ${times} times`);
    }
  });

  it('has no long sentence', () => {
    for (const [language, texts] of Object.entries(readTexts('.')))
      for (const {id, text} of texts.filter(({id}) => id.startsWith('questions.')))
        for (const {words, text: sentence} of sentencesIn(language, text))
          assert.ok(words <= limits.sentence, `${language} ${id}: ${words} words: ${sentence}`);
  });

  it('shows its figures', () => {
    const shown = report(figures);
    const [head] = shown.split('\n');
    assert.match(head, /^quiz: \d+ questions, \d+\.\d right by chance /);
    assert.deepEqual(
      head
        .match(/(?<= )[a-z]{2}(?= |$)/g)
        .slice(-languages.length)
        .sort(),
      [...languages].sort(),
    );
    assert.match(shown, /^what-the-card-is +2000$/m);
  });
});

describe('a quiz with faults', () => {
  const change = (edit) =>
    english.map((question) => {
      const options = question.options.map((option) => ({...option}));
      const copy = {...question, options};
      edit(copy);
      return copy;
    });
  const wrong = ({options}) => options.filter(({correct}) => !correct);
  const right = ({options}) => options.find(({correct}) => correct);

  const faults = {
    'never absolutes': (question) => wrong(question).forEach((option) => (option.text += ', and nothing else')),
    absolutes: (question) => (right(question).text += ', always'),
    'members and help': (question) => (right(question).text += ' to help its members'),
    'the longest': (question) => (right(question).text += ', which is what the principles ask for'),
    'the shortest': (question) => (right(question).text = 'Yes'),
    'absolute words rather in wrong answers': (question) => (wrong(question)[0].text += ', never'),
    'names its principle': (question) => (question.prompt += ' Think of solidarity and democracy.'),
    concessions: (question) => wrong(question).forEach((option) => (option.feedback = 'This sounds sensible.')),
    turns: (question) => wrong(question).forEach((option) => (option.feedback += ' But it is not so.')),
    overlap: (question) => (wrong(question)[0].feedback = right(question).feedback),
    refrain: (question) => (right(question).feedback += ' It was drawn up on four continents.'),
  };
  for (const [fault, edit] of Object.entries(faults)) {
    it(`is found out: ${fault}`, () => {
      const changed = change(edit);
      const problems = problemsIn(chanceOf(changed), figuresOf('en', changed));
      assert.ok(
        problems.some((problem) => problem.includes(fault)),
        problems.join('\n'),
      );
    });
  }
});

describe('the words that give an answer away', () => {
  for (const [language, absolute, kind, turn] of [
    ['en', 'They must pay.', 'It helps everybody.', 'True. But why?'],
    ['fr', 'Nul ne paie.', 'Les membres paient.', 'C’est vrai. Mais pourquoi ?'],
    ['nl', 'Niemand betaalt.', 'De leden betalen.', 'Dat klopt. Maar waarom?'],
    ['es', 'Nadie paga.', 'Ayuda a la gente.', 'Es verdad. Pero ¿por qué?'],
    ['pt', 'Ninguém paga.', 'Ajuda as pessoas.', 'É verdade. Mas porquê?'],
    ['de', 'Niemand zahlt.', 'Die Mitglieder zahlen.', 'Das stimmt. Aber warum?'],
  ]) {
    it(`are known in ${language}`, () => {
      const words = wordsOf(language);
      assert.match(absolute, words.absolutes);
      assert.match(kind, words.kind);
      assert.match(turn, words.turns);
      assert.doesNotMatch('Hospital', words.absolutes);
      assert.equal(Object.keys(words.principles).length, 6);
    });
  }

  it('are whole words', () => {
    assert.doesNotMatch('A small hall', wordsOf('en').absolutes);
    assert.doesNotMatch('Une personne tousse', wordsOf('fr').absolutes);
  });

  it('are asked for in a language that has none yet', () => assert.throws(() => wordsOf('it'), /words\.json/));
});

it('counts what one text repeats of another in sequences of four words', () => {
  assert.equal(overlapOf('The fund is theirs, and they decide.', 'Well, the fund is theirs.'), 4 / 7);
  assert.equal(overlapOf('The fund is theirs.', 'Theirs is the fund.'), 0);
});
