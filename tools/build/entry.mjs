/** The module that a script begins with: the element; for a language, with its words, there before the element is. */
import {resolve} from 'node:path';

const source = (path) => JSON.stringify(resolve('src', path));

/** @param {string} [lang] without a language, the element alone */
export const entry = (lang) => {
  const words = `
    import * as card from ${source(`generated/${lang}/card-first.js`)};
    import {shipped} from ${source('language/languages.ts')};
    shipped.${lang}.words.card.value = card;`;
  const modules = {
    '\0entry': `${lang ? `import 'words';` : ''} import ${source('index.ts')};`,
    '\0words': words,
  };
  return {
    name: 'entry',
    resolveId: (id) => (`\0${id}` in modules ? {id: `\0${id}`, moduleSideEffects: true} : null),
    load: (id) => modules[id] ?? null,
  };
};
