/**
 * What the element knows of the languages: their names, which of them is the last resort, and where their words are. For
 * bundlers and for files that hold everything, of all languages or of one, each is imported by its name. For a page, the
 * names of the chunks follow a pattern, with one hash of all of them, so that a language more costs the visitors of the
 * others no more than its name.
 */
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {languages, nameOf, sourceLocale} from '../languages.mjs';

/** Compiled for each language, see tools/content.mjs; loaded one by one. */
const files = ['card-first', 'card-more', 'quiz-first', 'quiz-more', 'profile-all'];

const module = 'src/generated/languages.ts';

const paths = languages.flatMap((lang) => files.map((each) => `src/generated/${lang}/${each}.js`));

const importing = (path) => `() => import(${JSON.stringify(resolve(path))})`;

/** @param {readonly string[]} list @returns {string} what is said of them, beside their words */
const namesOf = (list) => `
export const names = ${JSON.stringify(Object.fromEntries(list.map((lang) => [lang, nameOf(lang, lang)])))} as const;
export const lastResort: keyof typeof names = '${list.includes(sourceLocale) ? sourceLocale : list[0]}';
`;

/** @returns {string} a module that imports each file of words by its name */
const importingEach = (list) => `/** Written by the build, for the languages of lit-localize.json. */${namesOf(list)}
const modules = {
${list.map((lang) => `  '${lang}': {\n${files.map((each) => `    '${each}': () => import('./${lang}/${each}.js'),\n`).join('')}  },\n`).join('')}};

type Modules = typeof modules;

/** @returns what fetches a file of words, given a query to ask again with */
export const importerOf = <File extends keyof Modules[keyof Modules]>(
  lang: keyof Modules,
  file: File,
): ((again: string) => ReturnType<Modules[keyof Modules][File]>) => modules[lang][file] as never;
`;

export const writeLanguages = () => writeFileSync(module, importingEach(languages));

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
      ? `${namesOf(languages)}
         export const importerOf = (lang, file) => (again) => import(\`./chunks/\${lang}-\${file}-${hash}.js\`);`
      : null,
};

/** For a file that holds one language, and knows of no other. */
export const onlyWords = (lang) => ({
  name: 'only-words',
  load: (id) => (isLanguages(id) ? importingEach([lang]) : null),
});
