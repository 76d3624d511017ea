/**
 * What a partner's page loads. One build for each script file of the contract: an entry holds the element and, for an
 * entry of a language, its words; everything else is a chunk beside it. A chunk imports nothing, so its name and bytes
 * are the same in every build, and the query of a script's address never makes a module load twice.
 */
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';

const tag = 'mutual-identity-card';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
export const languages = [sourceLocale, ...targetLocales];

/**
 * What Lit does to a page: a Trusted Types policy by its name, which a page that runs Lit itself needs, and which stops
 * the script where it is forbidden; globals; and hooks by which the page's Lit would change ours.
 */
const ownLit = {
  name: 'own-lit',
  transform(code, id) {
    const file = /\/(lit-html|reactive-element|lit-element)\.js$/.exec(id)?.[1];
    if (!file) return null;
    for (const [found, ours] of litChanges[file]) {
      const changed = code.replace(found, ours);
      if (changed === code) this.error(`Not found in ${file}: ${found}`);
      code = changed;
    }
    return {code, map: null};
  },
};
const litChanges = {
  'lit-html': [
    [/(\w)\?\1\.createPolicy\("lit-html",(.+?)\):void 0/, `(()=>{try{return $1?.createPolicy("${tag}",$2)}catch{}})()`],
    [/\w\?\.\(\w,\w\),\(\w\.litHtmlVersions.+?\)\.push\(.+?\);/, ''],
  ],
  'reactive-element': [
    [/Symbol\.metadata\?\?=.+?new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];.+?\}(?=this\._\$Eh=)/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions.+?\)\.push\(.+?\)/, ''],
  ],
  'lit-element': [
    [/,\w\.litElementHydrateSupport.+?\.litElementPolyfillSupport;.+?;/, ';'],
    [/\(\w\.litElementVersions.+?\)\.push\(.+?\);/, ''],
  ],
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
 * Templates are indented to be read; a browser takes the indentation for one space, and beside what begins a line of its
 * own anyway for nothing but a node more in every card.
 */
const block =
  '</?(?:article|circle|d[dlt]|details|div|fieldset|footer|form|g|h\\d|header|legend|li|nav|ol|p|path|section|summary|svg|ul)\\b';
const besideBlock = new RegExp(`(?<=${block}[^<>]*>)\\s*\\n\\s*|\\s*\\n\\s*(?=${block})`, 'g');
const smallTemplates = {
  name: 'small-templates',
  transform(code, id) {
    if (!/\/src\/.+\.ts$/.test(id)) return null;
    const templates = [];
    const visit = (node) => {
      if (node?.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag.name)) templates.push(node.quasi);
      if (node && typeof node === 'object') Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    const small = new MagicString(code);
    for (const {quasis} of templates) {
      // An expression may stand inside a tag, which only the whole template shows.
      const whole = quasis.map(({start, end}) => code.slice(start, end)).join('\0');
      const texts = whole
        .replace(besideBlock, '')
        .replace(/\s*\n\s*/g, ' ')
        .split('\0');
      quasis.forEach(({start, end}, at) => end > start && small.overwrite(start, end, texts[at]));
    }
    return {code: small.toString(), map: small.generateMap({hires: true})};
  },
};

/** What reviewers and tests need of the content, and no visitor. */
const onlyWhatIsShown = {
  name: 'only-what-is-shown',
  transform(code, id) {
    if (!/\/generated\/.+\.js$/.test(id)) return null;
    return {code: code.replace(/^\s*status: \{.*\},$/gm, ''), map: null};
  },
};

/**
 * A few lines that several chunks need are copied into each, so that no chunk imports another: the ids of the content
 * for the views, the plural rule for the words, the fetching of what is fetched later.
 */
const ownCopies = {
  name: 'own-copies',
  async resolveId(source, importer) {
    const chunk = /src\/(?:generated\/\w+\/([\w-]+)\.js|(quiz|profile)\/)/.exec(importer);
    if (!chunk || !/(content\/model|\.\/language|\.\.\/lazy)\.js$/.test(source)) return null;
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

/**
 * The chunks are the same for every entry: the first build writes them, the others only name them.
 * Where each stands, by the module that it begins with.
 */
const written = new Map();
const writeChunks = {
  name: 'write-chunks',
  generateBundle(_, bundle) {
    for (const {fileName, facadeModuleId} of Object.values(bundle))
      if (facadeModuleId) written.set(facadeModuleId, fileName);
  },
};
const nameChunks = {
  name: 'name-chunks',
  async resolveDynamicImport(specifier, importer) {
    const {id} = await this.resolve(specifier, importer);
    return {id: `./${written.get(id)}`, external: true};
  },
};

const plugins = [
  ownCopies,
  onlyWhatIsShown,
  smallStyles,
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8'}),
  smallTemplates,
  nodeResolve(),
  ownLit,
  terser({ecma: 2022, module: true, compress: {passes: 2, unsafe_arrows: true}, format: {comments: /^!/}}),
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

const banner = `/*! ${tag} ${version} | MIT | holds Lit, BSD-3-Clause, © Google LLC, icons of Lucide, ISC, and uqr, MIT */`;

const modular = (name, lang) => ({
  input: {[name]: 'entry'},
  plugins: [entry(lang), ...plugins, askAgain, lang ? nameChunks : writeChunks],
  preserveEntrySignatures: false,
  output: {
    dir: 'dist',
    format: 'es',
    banner: (chunk) => (chunk.isEntry ? banner : ''),
    sourcemap: true,
    chunkFileNames: ({facadeModuleId}) => {
      const [, folder, file] = /([^/]+)\/([^/]+?)(?:\.chunk)?\.[jt]s$/.exec(facadeModuleId);
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
