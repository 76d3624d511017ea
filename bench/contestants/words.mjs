/** The words of the bare contestants: one language in the bundle, the others on demand. */
import {about, edition, principles, roles, ui, working} from '../../src/generated/fr/card.js';

const fr = {about, edition, principles, roles, ui, working};

export const first = {lang: 'fr', words: fr};

const loaders = {
  fr: async () => fr,
  nl: () => import('/words/nl/card.js'),
  en: () => import('/words/en/card.js'),
};
export const load = (lang) => loaders[lang]();
