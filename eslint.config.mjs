import a11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import {configs as typescript, plugin as typescriptPlugin} from 'typescript-eslint';
import {importRules} from './tools/import-rules.mjs';

const sources = ['src/**/*.ts', 'embed/**/*.ts', 'test/**/*.ts'];
const scripts = ['**/*.mjs'];

/** What a test must wait for, and does not. */
const promising = '/^(accessible|accessibilityTree|drawn|inMedia|sendKeys|sendMouse|setViewport|until)$/';
const forgottenWait = `ExpressionStatement > CallExpression:matches([callee.name=${promising}], [callee.property.name=${promising}])`;

/** One idea for each file. The content is a list of texts, and what profiles once looked like is data. */
const lists = ['src/content/**', 'test/profile/fixtures-*.ts', 'test/accessibility/expected-names.ts'];
const most = (max) => ({'max-lines': ['error', {max, skipComments: true}]});
/** What Prototype.js and MooTools, on a partner's page, replace by something else of the same name. */
const replaced = [
  {selector: 'MemberExpression[object.name="Array"][property.name="from"]', message: 'Spread it: […].'},
  {
    selector: 'CallExpression[callee.property.name="entries"]:not([callee.object.name="Object"])',
    message: 'Use forEach or map, which give the index too.',
  },
  {selector: 'NewExpression[callee.name="Event"]', message: 'Make a CustomEvent.'},
];

export default [
  // The apps are written as their makers would, each with the compiler of its framework.
  {ignores: ['build/', 'dist/', 'coverage/', 'src/generated/', 'test/frameworks/*/']},

  ...typescript.recommendedTypeChecked.map((config) => ({...config, files: sources})),
  {
    files: sources,
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {args: 'none'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowNever: true}],
      // Lit binds the listeners of an element, and the callbacks that a template is given are arrow functions.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {...lit['flat/recommended'], files: sources},
  {...wc['flat/best-practice'], files: sources},
  {files: sources, plugins: {'lit-a11y': a11y}, rules: a11y.configs.recommended.rules},
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...replaced]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai states expectations as expressions, and its types call each of them a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', {selector: forgottenWait, message: 'Wait for it: await.'}],
      // A page may have what we would not write.
      'wc/no-closed-shadow-root': 'off',
    },
  },

  {
    // A click on the emblem is a shortcut to what the headings below it do, with the keyboard as well.
    files: ['src/card/stage.ts'],
    rules: {'lit-a11y/click-events-have-key-events': 'off'},
  },

  {
    files: scripts,
    languageOptions: {globals: globals.node},
    rules: {'no-undef': 'error', 'no-unused-vars': ['error', {args: 'none'}], 'prefer-const': 'error', eqeqeq: 'error'},
  },
  {
    // Those that drive a page hold functions that run in it.
    files: ['test/**/*.mjs', 'bench/**/*.mjs', 'demo/**/*.mjs', 'tools/pictures.mjs'],
    languageOptions: {globals: globals.browser},
  },

  {files: [...sources, ...scripts, '**/*.js'], ignores: lists, rules: most(250)},
  {files: ['src/**/styles.ts', 'src/**/*.styles.ts', 'src/**/styles/*.ts'], rules: most(300)},

  ...importRules(typescriptPlugin),
];
