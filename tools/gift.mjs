/**
 * Writes dist/quiz/<lang>.gift: the questions in Moodle's text format, so that a trainer can take them to a learning
 * platform. See https://docs.moodle.org/en/GIFT_format
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {languages} from './languages.mjs';

const wordsOf = (lang, part) => import(new URL(`../src/generated/${lang}/${part}.js`, import.meta.url));

/** Six characters mean something in the format. */
const escape = (text) => text.replace(/[\\~=#{}:]/g, '\\$&');

const line = ({correct, text, feedback}) => `\t${correct ? '=' : '~'}${escape(text)}#${escape(feedback)}`;

const entry = ({id, prompt, options}) =>
  `::${escape(id)}::[plain]${escape(prompt)}{\n${options.map(line).join('\n')}\n}\n`;

/** @returns {string} the questions, under a category for each subject */
export const giftOf = (questions, nameOf) => {
  const subjects = [...new Set(questions.map(({subject}) => subject))];
  return subjects
    .flatMap((subject) => [
      // A stroke in a name would open a category within.
      `$CATEGORY: ${nameOf(subject).replaceAll('/', '//')}\n`,
      ...questions.filter((question) => question.subject === subject).map(entry),
    ])
    .join('\n');
};

export const writeGift = async () => {
  mkdirSync('dist/quiz', {recursive: true});
  for (const lang of languages) {
    const [{questions, quizUi}, {principles}] = await Promise.all([wordsOf(lang, 'quiz'), wordsOf(lang, 'card')]);
    const nameOf = (subject) => principles.find(({id}) => id === subject)?.name ?? quizUi.subjectCard;
    writeFileSync(`dist/quiz/${lang}.gift`, giftOf(questions, nameOf));
  }
};
