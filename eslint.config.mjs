import a11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import {configs as typescript, plugin as typescriptPlugin} from 'typescript-eslint';
import {importRules} from './tools/import-rules.mjs';

const sources = ['src/**/*.ts', 'test/**/*.ts'];
const scripts = ['**/*.mjs'];

export default [
  {ignores: ['build/', 'dist/', 'coverage/', 'src/generated/']},

  ...typescript.recommendedTypeChecked.map((config) => ({...config, files: sources})),
  {
    files: sources,
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {args: 'none'}],
    },
  },
  {...lit['flat/recommended'], files: sources},
  {...wc['flat/best-practice'], files: sources},
  {files: sources, plugins: {'lit-a11y': a11y}, rules: a11y.configs.recommended.rules},
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai states expectations as expressions, and some of them one may wait for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafePromises: ['Assertion']}],
      // A page may have what we would not write.
      'wc/no-closed-shadow-root': 'off',
    },
  },

  {
    files: scripts,
    languageOptions: {globals: globals.node},
    rules: {'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error'},
  },
  {files: ['demo/**/*.mjs', 'demo/**/*.js'], languageOptions: {globals: globals.browser}},

  ...importRules(typescriptPlugin),
];
