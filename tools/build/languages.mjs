/**
 * What the element knows of the languages: their names, and where their words are. For bundlers and for the file that
 * holds everything, each is imported by its name. For a page, the names of the chunks follow a pattern, with one hash of
 * all of them, so that a language more costs the visitors of the others no more than its name.
 */
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {languages, nameOf} from '../languages.mjs';

/** Compiled for each language, see tools/content.mjs; loaded one by one. */
const files = ['card-first', 'card-more', 'quiz-first', 'quiz-more', 'profile-all'];

const module = 'src/generated/languages.ts';

const paths = languages.flatMap((lang) => files.map((each) => `src/generated/${lang}/${each}.js`));

const importing = (path) => `() => import(${JSON.stringify(resolve(path))})`;

const names = Object.fromEntries(languages.map((lang) => [lang, nameOf(lang, lang)]));

/** @returns {string} a module that imports each file by its name */
const importingEach = () => `/** Written by the build, for the languages of lit-localize.json. */
export const names = ${JSON.stringify(names)} as const;

const modules = {
${languages.map((lang) => `  '${lang}': {\n${files.map((each) => `    '${each}': () => import('./${lang}/${each}.js'),\n`).join('')}  },\n`).join('')}};

type Modules = typeof modules;

/** @returns what fetches a file of words, given a query to ask again with */
export const importerOf = <File extends keyof Modules['en']>(
  lang: keyof Modules,
  file: File,
): ((again: string) => ReturnType<Modules['en'][File]>) => modules[lang][file] as never;
`;

export const writeLanguages = () => writeFileSync(module, importingEach());

export const isLanguages = (id) => id.replaceAll('\\', '/').endsWith(`/${module}`);

/** The hash in the names of all files of words, known when they are written. */
let hash;

/** For the build that writes the words, whose entry only names them and is not kept. */
export const writeWords = {
  name: 'write-words',
  resolveId: (id) => (id === 'words' ? '\0words' : null),
  load: (id) => (id === '\0words' ? `globalThis.words = [${paths.map(importing)}];` : null),
  generateBundle(_, bundle) {
    const code = Object.values(bundle).flatMap(({type, isEntry, code}) => (type === 'chunk' && !isEntry ? code : []));
    hash = createHash('sha256').update(code.sort().join('')).digest('base64url').slice(0, 8);
    for (const [name, output] of Object.entries(bundle)) {
      const beginning = name.replace(/\.js(\.map)?$/, '');
      if (!name.startsWith('chunks/')) delete bundle[name];
      else output.fileName = name.replace(beginning, `${beginning}-${hash}`);
      if (output.type === 'chunk')
        output.code = output.code.replace(/(sourceMappingURL=\S+?)(?=\.js\.map)/, `$1-${hash}`);
    }
  },
};

/** For a build of an entry, after that one. */
export const findWords = {
  name: 'find-words',
  load: (id) =>
    isLanguages(id)
      ? `export const names = ${JSON.stringify(names)};
         export const importerOf = (lang, file) => (again) => import(\`./chunks/\${lang}-\${file}-${hash}.js\`);`
      : null,
};
