/**
 * What a partner's page loads. One build for each script file of the contract: an entry holds the element and, for an
 * entry of a language, its words; everything else is a chunk beside it. A chunk imports nothing, so its name and bytes
 * are the same in every build, and the query of a script's address never makes a module load twice.
 */
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'lightningcss';
import esbuild from 'rollup-plugin-esbuild';

const tag = 'mutual-identity-card';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
export const languages = [sourceLocale, ...targetLocales];

/** A page that lists its Trusted Types policies may run Lit itself: ours must bear our own name. */
const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/lit-html\/lit-html\.js$/.test(id)) return null;
    const named = code.replace('createPolicy("lit-html"', `createPolicy("${tag}"`);
    if (named === code) this.error('The policy of lit-html was not found.');
    return {code: named, map: null};
  },
};

/** Style sheets are written to be read; here they lose what only readers need. */
const smallStyles = {
  name: 'small-styles',
  transform(code, id) {
    if (!/styles\.ts$/.test(id)) return null;
    const minify = (_, before, text) => {
      const sheet = transform({filename: id, code: Buffer.from(text), minify: true});
      return `${before}\`${sheet.code.toString().replaceAll('\\', '\\\\')}\``;
    };
    return {code: code.replace(/(css|\/\* css \*\/ )`([^`]*)`/g, minify), map: null};
  },
};

/**
 * A few lines that several chunks need are copied into each, so that no chunk imports another: the ids of the content
 * for the views, the plural rule for the words.
 */
const ownCopies = {
  name: 'own-copies',
  async resolveId(source, importer) {
    const chunk = /src\/(?:generated\/\w+\/([\w-]+)\.js|(quiz|profile)\/)/.exec(importer);
    if (!chunk || !/(content\/(model|edition)|\.\/language)\.js$/.test(source)) return null;
    const {id} = await this.resolve(source, importer, {skipSelf: true});
    return id.replace(/\.\w+$/, `#${chunk[1] ?? chunk[2]}$&`);
  },
  load: (id) => (id.includes('#') ? readFileSync(id.replace(/#[\w-]+/, ''), 'utf8') : null),
};

/** See src/lazy.ts: a chunk that failed is asked for under another address. */
const askAgain = {
  name: 'ask-again',
  renderDynamicImport: () => ({left: 'import(', right: '+again)'}),
};

const plugins = [
  ownCopies,
  smallStyles,
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8'}),
  nodeResolve(),
  ownPolicy,
  terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: /^!/}}),
];

/** The entry of a language: its words are there before the element is. Without a language, the element alone. */
const entry = (lang) => {
  const src = `${process.cwd()}/src`;
  const words = `
    import * as card from '${src}/generated/${lang}/card.js';
    import {shipped} from '${src}/language/languages.ts';
    shipped.${lang}.words.card.value = card;`;
  const modules = {'\0entry': `${lang ? `import 'words';` : ''} import '${src}/index.ts';`, '\0words': words};
  return {
    name: 'entry',
    resolveId: (id) => (`\0${id}` in modules ? {id: `\0${id}`, moduleSideEffects: true} : null),
    load: (id) => modules[id] ?? null,
  };
};

const banner = `/*! ${tag} ${version} | MIT | holds Lit, BSD-3-Clause, © Google LLC, and icons of Lucide, ISC */`;

const modular = (name, lang) => ({
  input: {[name]: 'entry'},
  plugins: [entry(lang), ...plugins, askAgain],
  preserveEntrySignatures: false,
  output: {
    dir: 'dist',
    format: 'es',
    banner: (chunk) => (chunk.isEntry ? banner : ''),
    sourcemap: true,
    chunkFileNames: ({facadeModuleId}) => {
      const [, folder, file] = /([^/]+)\/([^/]+)\.[jt]s$/.exec(facadeModuleId);
      return `chunks/${file === 'view' ? folder : `${folder}-${file}`}-[hash].js`;
    },
  },
});

export default [
  modular(tag),
  ...languages.map((lang) => modular(`${tag}.${lang}`, lang)),
  {
    input: 'entry',
    plugins: [entry(), ...plugins],
    output: {
      file: `dist/${tag}.standalone.js`,
      format: 'iife',
      inlineDynamicImports: true,
      banner,
      sourcemap: true,
    },
  },
];
