/**
 * What a partner's page loads. One build for each script file of the contract: an entry holds the element and, for an
 * entry of a language, its words; everything else is a chunk beside it. A chunk imports nothing, so its name and bytes
 * are the same in every build, and the query of a script's address never makes a module load twice.
 */
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {dts} from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {addresses, ownAddress} from './tools/build/addresses.mjs';
import {asciiTemplates} from './tools/build/ascii-templates.mjs';
import {chunkName, nameChunks, writeChunks} from './tools/build/chunks.mjs';
import {entry} from './tools/build/entry.mjs';
import {findWords, onlyWords, writeWords} from './tools/build/languages.mjs';
import {ownCopies} from './tools/build/own-copies.mjs';
import {ownLit} from './tools/build/own-lit.mjs';
import {smallLit} from './tools/build/small-lit.mjs';
import {smallScripts} from './tools/build/small-scripts.mjs';
import {smallStyles} from './tools/build/small-styles.mjs';
import {smallTemplates} from './tools/build/small-templates.mjs';
import {languages} from './tools/languages.mjs';

const tag = 'mutual-identity-card';
const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What several chunks need: ids of the content, a language's plural rule, what a tag means, the fetching of a chunk; and
 * what comes with the words of each language: the look of the card, the look at its page, the quiz.
 */
const copied = [
  'src/card/{fill,more.styles,styles/*}.ts',
  'src/content/model.ts',
  'src/generated/*/language.js',
  'src/language/{continent,lookup}.ts',
  'src/lazy.ts',
  'src/quiz/**',
  'src/shared/**',
  'src/swallowed.ts',
];

const banner = `/*! ${tag} ${version} | MIT | with parts of others, see LICENSE */`;

const sources = [esbuild({target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8'}), smallStyles, smallTemplates];

/** For V8: what an entry holds is called as it loads. It is compiled on its way, not call by call while a visitor waits. */
const calledOnLoad = '//# allFunctionsCalledOnLoad\n';

/** @param {string} opening what a script begins with */
const small = (opening) => [asciiTemplates, smallScripts(opening)];

const plugins = [...sources, nodeResolve(), ownLit('src/shared/vouching.ts'), smallLit];

/** Packages that a bundler finds beside ours, and files of theirs. */
const fromOthers = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** A warning stops the build: a circle of imports, a name that is not exported. */
const onLog = (level, log, handle) => handle(level === 'warn' ? 'error' : level, log);

const modular = (name, lang) => ({
  input: {[name]: 'entry'},
  plugins: [
    entry(lang),
    findWords,
    lang ? nameChunks : writeChunks,
    ownCopies(copied),
    ...small(calledOnLoad + banner),
    ...plugins,
    addresses,
  ],
  preserveEntrySignatures: false,
  output: {
    dir: 'dist',
    format: 'es',
    freeze: false,
    sourcemap: true,
    chunkFileNames: chunkName,
  },
});

/** The words of every language and view, in chunks that all entries share. */
const words = {
  input: 'words',
  plugins: [writeWords, ownCopies(copied), smallScripts(banner), ...sources],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    chunkFileNames: (chunk) => chunkName(chunk).replace('-[hash]', ''),
  },
};

const builds = [
  words,
  modular(tag),
  ...languages.map((lang) => modular(`${tag}.${lang}`, lang)),
  {
    // For bundlers and for Node: the same modules, one by one, with the Lit that is installed beside them.
    input: ['src/index.ts', 'src/element.ts'],
    external: fromOthers,
    plugins: sources,
    output: {dir: 'dist/lib', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
  },
  {
    input: {index: 'src/index.ts', element: 'src/element.ts'},
    external: fromOthers,
    plugins: [dts()],
    output: {dir: 'dist/lib', entryFileNames: '[name].d.ts'},
  },
];

/** One file with every view in it, and the words of all languages or of one. */
const standalone = (name, ...words) => ({
  input: 'entry',
  plugins: [entry(), ...words, ...small(banner), ...plugins, ownAddress],
  output: {file: `dist/${name}.js`, format: 'es', inlineDynamicImports: true, sourcemap: true},
});

const files = [
  standalone(`${tag}.standalone`),
  ...languages.map((lang) => standalone(`${tag}.standalone.${lang}`, onlyWords(lang))),
];

/** What is only read, and never used, is not there to do something by being read. */
const treeshake = {propertyReadSideEffects: false};

const strictly = (build) => ({...build, treeshake, onLog});

export default builds.map(strictly);
/** Side by side with those, see tools/build.mjs. */
export const standalones = files.map(strictly);
