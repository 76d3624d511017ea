/**
 * What the contestants show: the markup that the build has written for the widget, so that what differs between them is
 * how they draw, not what. As modules, one for each language, for those who draw it as text and those who draw nodes.
 */
import {parseFragment} from 'parse5';
import {evaluate} from '../../tools/build/card-templates.mjs';
import {frameIn, wholeCard} from '../../tools/build/prerender.mjs';
import {smallMarkup} from '../../tools/build/small-templates.mjs';

/** A node as `[tag, attributes, ...children]`. */
const nodeOf = ({nodeName, value, tagName, attrs, childNodes}) =>
  nodeName === '#text'
    ? value
    : [tagName, Object.fromEntries(attrs.map((each) => [each.name, each.value])), ...childNodes.map(nodeOf)];

/** The quiz at the first question of a round, and what it says of each answer to it. */
const quizIn = (lang) => `
  ${frameIn(lang)}
  import {sources} from './src/content/sources.ts';
  import {questions, quizUi} from './src/generated/${lang}/quiz.js';
  import {formatFor} from './src/language/format.ts';
  import {question} from './src/quiz/question.ts';
  import * as play from './src/quiz/round.ts';

  const start = play.drawRound(questions, {count: 12, seed: '1'});
  const drawn = (round) => {
    const nameOf = (subject) => words.principles.find(({id}) => id === subject)?.name ?? quizUi.subjectCard;
    const own = {ui: quizUi, principles: words.principles, facts: questions, questions, sources, round, nameOf};
    return question({...scene, ...own, format: formatFor('${lang}')}, {unchosen: false});
  };
  export const asked = framed('quiz', {
    content: html\`<section class="quiz" aria-label=\${quizUi.title}>\${drawn(start)}</section>\`,
  });
  const {options} = play.questionOf(questions, start.drawn[0].id);
  export const answered = Object.fromEntries(
    options.map(({id}, choice) => [id, markupOf(drawn(play.check(play.choose(start, choice))))]),
  );
`;

const quizOf = async (lang) => {
  const {asked, answered} = await evaluate(quizIn(lang));
  const small = Object.entries(answered).map(async ([choice, markup]) => [choice, await smallMarkup(markup)]);
  return {asked: await smallMarkup(asked), answered: Object.fromEntries(await Promise.all(small))};
};

const drawings = {
  markup: async (lang) => (await wholeCard(lang)).markup,
  tree: async (lang) => nodeOf(parseFragment(await drawings.markup(lang)).childNodes[0]),
  quiz: quizOf,
};

/**
 * @param {'markup' | 'tree' | 'quiz'} kind the card as text, as nodes; the quiz, `asked` and `answered`, as text
 * @returns {Promise<string>} a module
 */
export const moduleOf = async (kind, lang) => `export default ${JSON.stringify(await drawings[kind](lang))};`;
