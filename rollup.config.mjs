/**
 * What a partner's page loads. One build for each script file of the contract: an entry holds the element and, for an
 * entry of a language, its words; everything else is a chunk beside it. A chunk imports nothing, so its name and bytes
 * are the same in every build, and the query of a script's address never makes a module load twice.
 */
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {addresses, ownAddress} from './tools/build/addresses.mjs';
import {anyScript} from './tools/build/any-script.mjs';
import {chunkName, nameChunks, writeChunks} from './tools/build/chunks.mjs';
import {entry} from './tools/build/entry.mjs';
import {onlyWhatIsShown} from './tools/build/only-what-is-shown.mjs';
import {ownCopies} from './tools/build/own-copies.mjs';
import {ownLit} from './tools/build/own-lit.mjs';
import {smallStyles} from './tools/build/small-styles.mjs';
import {smallTemplates} from './tools/build/small-templates.mjs';

const tag = 'mutual-identity-card';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** What several chunks need: the ids of the content, the plural rule of a language, the fetching of a chunk. */
const copied = ['src/content/model.ts', 'src/generated/*/language.js', 'src/lazy.ts', 'src/shared/**'];

const banner = `/*! ${tag} ${version} | MIT | holds Lit, BSD-3-Clause, (c) Google LLC, icons of Lucide, ISC, and uqr, MIT */`;

const plugins = [
  onlyWhatIsShown,
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8'}),
  smallStyles,
  smallTemplates,
  nodeResolve(),
  ownLit(tag),
  terser({ecma: 2022, module: true, compress: {passes: 2, unsafe_arrows: true}, format: {comments: /^!/}}),
  anyScript(banner),
];

const modular = (name, lang) => ({
  input: {[name]: 'entry'},
  plugins: [entry(lang), lang ? nameChunks : writeChunks, ownCopies(copied), addresses, ...plugins],
  preserveEntrySignatures: false,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    chunkFileNames: chunkName,
  },
});

export default [
  modular(tag),
  ...[sourceLocale, ...targetLocales].map((lang) => modular(`${tag}.${lang}`, lang)),
  {
    input: 'entry',
    plugins: [entry(), ownAddress, ...plugins],
    output: {file: `dist/${tag}.standalone.js`, format: 'es', inlineDynamicImports: true, sourcemap: true},
  },
];
