/** Who takes part: the page of each, its files, and how to tell that it is there. */
import {readFileSync, readdirSync} from 'node:fs';
import {wholeCard} from '../../tools/build/prerender.mjs';
import {bundle, styles} from './bundle.mjs';
import {moduleOf} from './drawn.mjs';

const tag = 'mutual-identity-card';

/** Each contestant: the scripts and sheets that its page loads, and its element. */
export const contestants = {
  widget: {title: 'the widget, entry of its language', element: tag, scripts: [`/dist/${tag}.fr.js`]},
  plain: {title: 'the widget, entry without a language', element: tag, scripts: [`/dist/${tag}.js`]},
  standalone: {
    title: 'the widget, standalone file of its language',
    element: tag,
    scripts: [`/dist/${tag}.standalone.fr.js`],
    classic: true,
  },
  floor: {title: 'floor: hand-written element', element: 'floor-card', scripts: ['/floor/floor.js']},
  lit: {title: 'bare Lit element', element: 'lit-card', scripts: ['/lit/lit.js']},
  react: {title: 'React', element: 'react-card', scripts: ['/react/react.js']},
  widgetQuiz: {
    title: 'the widget, opened at its quiz',
    element: tag,
    attributes: 'view="quiz" seed="1"',
    scripts: [`/dist/${tag}.fr.js`],
  },
  floorQuiz: {title: 'floor: hand-written quiz', element: 'floor-quiz', scripts: ['/quiz/quiz.js']},
  survey: {
    title: 'SurveyJS, 12 questions and no card',
    element: 'survey-quiz',
    scripts: ['/survey/survey.js'],
    sheets: ['/survey/survey.css'],
  },
};

/** Pages without an element that the bench would have to make. */
const pages = {
  static: 'static HTML, no script',
  prerenderedAlone: 'the prerendered card, no script',
  prerendered: 'the prerendered card, and the widget',
};

export const titleOf = (name) => contestants[name]?.title ?? pages[name];

const wordsOfQuiz = (files, part) => [...files.keys()].find((path) => path.startsWith(`/dist/chunks/fr-quiz-${part}-`));

/** The same files, with so many questions in the quiz. */
export const withQuestions = (files, count) => {
  const [first, more] = ['first', 'more'].map((part) => wordsOfQuiz(files, part));
  const many = `Array.from({length: ${count}}, (_, at) => ({...few[at % few.length], id: 'q' + at}))`;
  const module = (part, name) => `
    import {questions as few} from './few-more.js';
    export * from './few-${part}.js';
    export const ${name} = ${many};`;
  return new Map([
    ...files,
    ['/dist/chunks/few-first.js', files.get(first)],
    ['/dist/chunks/few-more.js', files.get(more)],
    [first, module('first', 'facts')],
    [more, module('more', 'questions')],
  ]);
};

/** A page with something above the card and something below it, which must not move. */
const surrounded = (name, style) =>
  `<h1>Carte</h1>${snippet({...contestants[name], style})}<p>${'Suite. '.repeat(99)}</p>`;

/** What a partner puts into a page. */
export const snippet = ({scripts, sheets = [], classic, element, attributes = '', style}) => {
  const load = classic ? 'defer' : 'type="module"';
  return [
    ...sheets.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...scripts.map((src) => `<script ${load} src="${src}"></script>`),
    `<${element} lang="fr" ${style ? `style="${style}"` : attributes}></${element}>`,
  ].join('\n');
};

const page = (body) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Carte</title><link rel="icon" href="data:,"></head>
<body>${body}</body></html>`;

/** @returns {Promise<Map<string, string|Buffer>>} all files of all contestants, and their pages */
export const allFiles = async () => {
  const files = new Map([['/blank.html', page('')]]);
  for (const folder of ['dist', 'dist/chunks']) {
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    for (const file of scripts) files.set(`/${folder}/${file}`, readFileSync(`${folder}/${file}`));
  }
  for (const name of ['floor', 'lit', 'react', 'quiz', 'survey']) {
    files.set(`/${name}/${name}.js`, await bundle(`bench/contestants/${name}.mjs`));
  }
  for (const lang of ['nl', 'en']) {
    files.set(`/words/${lang}/card.js`, await bundle(`src/generated/${lang}/card.js`));
    for (const kind of ['markup', 'tree']) files.set(`/${kind}/${lang}.js`, await moduleOf(kind, lang));
  }
  files.set('/survey/survey.css', readFileSync('node_modules/survey-core/survey-core.fontless.min.css'));
  for (const [name, contestant] of Object.entries(contestants)) files.set(`/${name}.html`, page(snippet(contestant)));
  files.set('/shifting.html', page(surrounded('widget')));
  files.set('/reserved.html', page(surrounded('widget', 'display: block; min-height: 100vh')));
  files.set('/floorShifting.html', page(surrounded('floor')));
  const {markup} = await wholeCard('fr');
  files.set('/static.html', page(`<style>${await styles.card()}</style>${markup}`));
  const prerendered = readFileSync('dist/prerendered/fr.html', 'utf8');
  files.set('/prerenderedAlone.html', page(prerendered));
  files.set('/prerendered.html', page(`${prerendered}<script type="module" src="/dist/${tag}.fr.js"></script>`));
  return files;
};
