/** How long the sentences are and how easy the texts: per language, per view and per section of the data. */
import {openProject, plain} from '../locales/project.mjs';
import {bandOf, scoreOf} from './formulas.mjs';
import {sentencesIn} from './sentences.mjs';

/** Where a reader meets the texts of each section; the first part of an id names the section. */
const views = {
  card: ['ui', 'pages', 'principles', 'working', 'roles', 'comparison', 'nextSteps', 'about'],
  quiz: ['quizUi', 'questions'],
  profile: ['profileUi', 'criteria'],
};

/** What only the editors of a site see: labels of settings, no text to read. */
const settings = ['wordpress'];

const sectionOf = (id) => id.split('.', 1)[0];

/** @returns {Record<string, {id: string, text: string}[]>} by language */
export const readTexts = (root) => {
  const project = openProject(root);
  const {messages} = project.extractSourceMessages();
  const {translations} = project.readTranslationsSync();
  const all = [[project.config.sourceLocale, messages], ...translations];
  return Object.fromEntries(
    all.map(([language, list]) => [language, list.map(({name, contents}) => ({id: name, text: plain(contents)}))]),
  );
};

/** The sentences and labels of some texts, each with the id of its text. */
const partsOf = (language, texts) =>
  texts.flatMap(({id, text}) => sentencesIn(language, text).map((part) => ({...part, id})));

const sum = (list, key) => list.reduce((total, item) => total + item[key], 0);

/** Of some texts: `longest` also looks at what ends without a stop, so that no long label escapes. */
const measure = (language, texts) => {
  const parts = partsOf(language, texts);
  const running = parts.filter((part) => part.running);
  const counts = {sentences: running.length, words: sum(running, 'words'), syllables: sum(running, 'syllables')};
  const score = scoreOf(language, counts);
  return {
    texts: texts.length,
    words: sum(parts, 'words'),
    sentences: running.length,
    average: counts.words / counts.sentences,
    longest: parts.reduce((most, part) => (part.words > most.words ? part : most)),
    score,
    band: bandOf(language, score),
  };
};

/** @returns {object[]} a row for each view, each of its sections, and at the end for the whole language */
export const figuresOf = (language, texts) => {
  const row = (place, sections) => ({
    place,
    ...measure(
      language,
      texts.filter(({id}) => sections.includes(sectionOf(id))),
    ),
  });
  const known = [...Object.values(views).flat(), ...settings];
  const stray = texts.find(({id}) => !known.includes(sectionOf(id)));
  if (stray) throw new Error(`${stray.id}: name its section in tools/reading/figures.mjs`);
  return [
    ...Object.entries(views).flatMap(([view, sections]) => [
      row(view, sections),
      ...sections.map((section) => row(`${view}/${section}`, [section])),
    ]),
    row('all', Object.values(views).flat()),
  ];
};

/** @returns {object[]} the sentences and labels of some texts, those with most words first */
export const longestSentences = (language, texts) =>
  partsOf(language, texts).sort((one, other) => other.words - one.words);
