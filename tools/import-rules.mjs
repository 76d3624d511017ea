/**
 * Who may import whom, as lint rules. Each group of files gets the rule once, since a later one would replace it.
 * The words are compiled apart and views are chunks that import nothing: a wrong import costs every visitor a second
 * copy of something, and nobody would notice.
 */
import {fetchedViews, views} from './views.mjs';

const rule = (regex, message, allowTypeImports = false) => ({regex, message, allowTypeImports});

const everywhere = [
  rule('^@lit/localize', 'Only src/content holds messages: they are compiled once per language.'),
  rule('/generated/\\w+/', 'Only src/language/languages.ts knows the compiled words.', true),
];
const noLit = rule('^(lit|@lit)\\b', 'This module is pure: no Lit.');
const noTemplates = rule(
  '^lit\\b|/templates/',
  "Lit's templates come with the quiz and the own card: what is there from the first does without.",
  true,
);
const contentOnly = (own) =>
  rule(`^(?!${own}|@lit/localize$)`, 'Content is data: it imports content and messages, nothing else.');
const noElement = rule(
  '/(element|view-host|views|frame/\\w+)\\.js$',
  'Views know the element only as ViewHost and Scene, see src/view.ts.',
);
/** The build copies the ids of the content and what is shared into each chunk that asks for it, see rollup.config.mjs. */
const chunk = (own) =>
  rule(
    `^(?!${own}|(\\.\\./)+(content/model|lazy|shared/[\\w-]+)\\.js$)`,
    'A chunk imports values only from its own folders. Take the rest from the scene.',
    true,
  );
const ownFolder = chunk('\\./');
const otherViews = (own) =>
  rule(`/(${views.filter((view) => view !== own).join('|')})/`, 'Views do not import each other.');

const groups = [
  {files: ['src/content/*.ts'], restrictions: [contentOnly('\\./')]},
  {files: ['src/content/*/*.ts'], restrictions: [contentOnly('\\.\\./\\w+\\.js$|\\./')]},
  {files: ['src/card/**'], restrictions: [...everywhere, noElement, noTemplates, otherViews('card')]},
  {files: ['src/frame/**'], restrictions: [...everywhere, noTemplates]},
  // The own card is so large that its folders have rules of their own.
  ...fetchedViews
    .filter((view) => view !== 'profile')
    .map((view) => ({
      files: [`src/${view}/**`],
      ignores: ['src/quiz/{round,random}.ts'],
      restrictions: [...everywhere, ownFolder, noElement, otherViews(view)],
    })),
  {
    files: ['src/profile/*.ts'],
    restrictions: [...everywhere, ownFolder, noElement, otherViews('profile')],
  },
  {
    files: ['src/profile/{draft,organisation-card,start}/**'],
    restrictions: [...everywhere, chunk('\\./|\\.\\./(code|data)/'), noElement, otherViews('profile')],
  },
  {
    files: ['src/profile/{code,data}/**'],
    restrictions: [...everywhere, chunk('\\./|\\.\\./(code|data)/'), noLit, noElement],
  },
  {
    files: ['src/profile/{compare,form,picture,take-along}/**'],
    restrictions: [...everywhere, ownFolder, noElement, otherViews('profile')],
  },
  {
    files: ['src/own-words/**'],
    restrictions: [...everywhere, chunk('\\./|\\.\\./language/lookup\\.js$'), noLit, noElement],
  },
  {
    files: ['src/quiz/{round,random}.ts'],
    restrictions: [...everywhere, ownFolder, noLit, noElement],
  },
  {files: ['src/settings.ts', 'src/language/{lookup,format}.ts'], restrictions: [...everywhere, noLit]},
  {
    files: ['src/templates/**'],
    restrictions: [...everywhere, noElement, otherViews()],
  },
  {files: ['src/*.ts'], ignores: ['src/settings.ts'], restrictions: [...everywhere, noTemplates]},
  {files: ['src/language/controller.ts'], restrictions: [...everywhere, noTemplates]},
  {files: ['src/language/languages.ts'], restrictions: [everywhere[0]]},
];

/** Pure modules run in Node as well: what only a page has, they do not name. */
const pageless = {
  files: [
    'src/quiz/{round,random}.ts',
    'src/own-words/{check,language,questions}.ts',
    'src/profile/{code,data}/**',
    'src/settings.ts',
    'src/content/**',
  ],
  rules: {'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'localStorage', 'location']},
};

export const importRules = (plugin) => [
  ...groups.map(({restrictions, ...group}) => ({
    ...group,
    plugins: {'@typescript-eslint': plugin},
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns: restrictions}]},
  })),
  pageless,
];
