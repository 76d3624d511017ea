/** The questions as Moodle would read them, read back by a parser that is not ours. Needs src/generated. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import gift from 'gift-pegjs';
import {giftOf} from '../../tools/gift.mjs';
import {languages} from '../../tools/languages.mjs';

const read = async (lang) => {
  const {questions, quizUi} = await import(`../../src/generated/${lang}/quiz.js`);
  const entries = gift.parse(giftOf(questions, (subject) => `${quizUi.title} / ${subject}`));
  return {
    questions,
    categories: entries.filter(({type}) => type === 'Category'),
    entries: entries.filter(({type}) => type !== 'Category'),
  };
};

for (const lang of languages) {
  test(`every question in ${lang} comes back as it is`, async () => {
    const {questions, entries, categories} = await read(lang);
    assert.equal(categories.length, 7);
    assert.equal(entries.length, questions.length);
    for (const entry of entries) {
      const question = questions.find(({id}) => id === entry.title);
      assert.equal(entry.type, 'MC');
      assert.equal(entry.stem.text, question.prompt);
      assert.deepEqual(
        entry.choices.map(({isCorrect, text, feedback}) => [isCorrect, text.text, feedback.text]),
        question.options.map(({correct, text, feedback}) => [correct === true, text, feedback]),
      );
    }
  });
}

test('signs of the format survive in a text', () => {
  const nasty = 'a ~ b = c # d { e } f : g \\ h // i ::j::';
  const options = [
    {id: 'x', text: nasty, feedback: nasty, correct: true},
    {id: 'y', text: nasty, feedback: nasty},
  ];
  const [, entry] = gift.parse(giftOf([{id: 'a:b', subject: 'card', prompt: nasty, options}], () => 'A/B'));
  assert.equal(entry.title, 'a:b');
  assert.equal(entry.stem.text, nasty);
  assert.deepEqual(
    entry.choices.map(({text, feedback}) => [text.text, feedback.text]),
    [
      [nasty, nasty],
      [nasty, nasty],
    ],
  );
});
