/**
 * Writes the words of the views beyond the card. Those of the quiz are in two parts: what the first question needs, and
 * what comes after it. See src/quiz/words.ts and src/profile/words.ts.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parse} from 'acorn';
import {languages} from '../languages.mjs';
import {evaluate} from './card-templates.mjs';

const contentOf = (lang) => `
  import {opening} from './src/quiz/round.ts';
  import {resultTexts} from './src/quiz/words.ts';
  import {principles, roles} from './src/generated/${lang}/card.js';
  import {questions} from './src/generated/${lang}/questions.js';
  import {sources} from './src/generated/${lang}/sources.js';

  const asking = (asked) => ({
    questions: asked,
    sources: Object.fromEntries(asked.flatMap((question) => question.sources.map((id) => [id, sources[id]]))),
  });
  export const names = principles.map(({id, name}) => ({id, name}));
  export const ofRoles = roles.items.map(({id, name, summary}) => ({id, name, summary}));
  const isFirst = ({id}) => id === opening;
  export const facts = questions.map(({id, subject, level, beyondInsurance, options}) => ({
    id, subject, level, beyondInsurance, options: options.map(({correct}) => ({correct})),
  }));
  export const first = asking(questions.filter(isFirst));
  export const more = asking(questions.filter((question) => !isFirst(question)));
  export {resultTexts};
`;

/** Some of the texts of the interface, as the module has them: some are functions. */
const textsOf = (module, isWanted) => {
  const declaration = parse(module, {ecmaVersion: 'latest', sourceType: 'module'}).body.find(
    ({type}) => type === 'ExportNamedDeclaration',
  );
  const {properties} = declaration.declaration.declarations[0].init;
  const wanted = properties.filter(({key}) => isWanted(key.name));
  return `{${wanted.map(({start, end}) => module.slice(start, end)).join(',\n')}}`;
};

/** The same in all languages. */
const ofQuiz = `export {View, styles} from '../../quiz/view.js';
`;
const ofResult = `export {result} from '../../quiz/result.js';
export {share} from '../../quiz/share.js';
export {styles} from '../../quiz/styles/result.js';
`;

/** @param {string} type the interface that the module fulfils, in the folder of its view */
const write = (path, view, type, values, besides = '') => {
  const codes = Object.entries(values).map(([name, code]) => `export const ${name} = ${code};\n`);
  const types = Object.keys(values).map((name) => `export declare const ${name}: ${type}['${name}'];\n`);
  writeFileSync(`${path}.js`, `${besides}${codes.join('')}`);
  writeFileSync(`${path}.d.ts`, `import type {${type}} from '../../${view}/words.js';\n${besides}${types.join('')}`);
};

const asCode = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

const ofProfile = `export {criteria} from './criteria.js';
export {profileUi} from './profile-interface.js';
`;
const plural = `import {plural} from './language.js';\n`;

export const compileViews = async () => {
  for (const lang of languages) {
    const folder = `src/generated/${lang}`;
    const texts = readFileSync(`${folder}/quiz-interface.js`, 'utf8');
    const {facts, first, more, names, ofRoles, resultTexts} = await evaluate(contentOf(lang));
    const isOfResult = (name) => resultTexts.includes(name);
    const firstUi = textsOf(texts, (name) => !isOfResult(name));
    const firstWords = {quizUi: firstUi, ...asCode({principles: names, facts, ...first})};
    write(`${folder}/quiz-first`, 'quiz', 'QuizWords', firstWords, ofQuiz);
    const quizUi = textsOf(texts, isOfResult);
    write(`${folder}/quiz-more`, 'quiz', 'MoreQuizWords', {quizUi, ...asCode(more)}, plural + ofResult);
    write(`${folder}/profile-all`, 'profile', 'ProfileWords', asCode({principles: names, roles: ofRoles}), ofProfile);
  }
};
