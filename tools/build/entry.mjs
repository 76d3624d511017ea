/** The module that a script begins with: the element; for a language, with its words, there before the element is. */
import {resolve} from 'node:path';

const source = (path) => JSON.stringify(resolve('src', path));
const element = resolve('src/index.ts');

/** @param {string} [lang] without a language, the element alone */
export const entry = (lang) => {
  const words = `
    import * as card from ${source(`generated/${lang}/card-first.js`)};
    import {shipped} from ${source('language/languages.ts')};
    shipped['${lang}'].words.card.value = card;`;
  const modules = {
    '\0entry': `${lang ? `import 'words';` : ''} import ${JSON.stringify(element)};`,
    '\0words': words,
  };
  return {
    name: 'entry',
    resolveId(id) {
      if (`\0${id}` in modules) return {id: `\0${id}`, moduleSideEffects: true};
      // It registers the element. The package says so of the files that it publishes, and this is none of them.
      return id === element ? {id, moduleSideEffects: true} : null;
    },
    load: (id) => modules[id] ?? null,
  };
};
