/** The questions with their texts in each language, and the draw of a round as browsers run it. */
import {resolve} from 'node:path';
import {buildSync} from 'esbuild';
import {readTexts} from '../figures.mjs';

const contents = `
  export {questions} from './src/content/questions.js';
  export {drawRound} from './src/quiz/round.js';
`;

/** @returns {Promise<{questions: object[], drawRound: Function}>} */
export const loadQuiz = async (root) => {
  const stdin = {contents, resolveDir: resolve(root), loader: 'ts'};
  const [{text}] = buildSync({stdin, bundle: true, format: 'esm', write: false}).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
};

const translate = (texts, {id, options, ...question}) => {
  const textOf = (place) => texts.get(`questions.${id}.${place}`);
  return {
    ...question,
    id,
    prompt: textOf('prompt'),
    options: options.map((option) => ({
      ...option,
      text: textOf(`options.${option.id}.text`),
      feedback: textOf(`options.${option.id}.feedback`),
    })),
  };
};

/** @returns {Record<string, object[]>} the questions by language */
export const translateAll = (root, questions) =>
  Object.fromEntries(
    Object.entries(readTexts(root)).map(([language, list]) => {
      const texts = new Map(list.map(({id, text}) => [id, text]));
      return [language, questions.map((question) => translate(texts, question))];
    }),
  );
