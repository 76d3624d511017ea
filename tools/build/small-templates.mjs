/** Templates are indented to be read; a browser takes the indentation for a node more in every card. */
import {minifyHTMLLiterals} from 'minify-literals';
import {isAmong} from './modules.mjs';

const isOurs = isAmong('src/**/*.ts');

const html = {
  // A piece of a drawing stands in a template of its own, where nothing says that it is SVG and ends with its tag.
  keepClosingSlash: true,
  collapseBooleanAttributes: true,
  // An empty `lang` says that nobody knows the language: that of an organisation's name is not that of the card.
  removeEmptyAttributes: false,
  inlineCustomElements: ['slot'],
};

export const smallTemplates = {
  name: 'small-templates',
  transform: (code, id) => (isOurs(id) ? minifyHTMLLiterals(code, {fileName: id, html, css: false}) : null),
};

/** @returns {Promise<string>} the same of finished markup */
export const smallMarkup = async (markup) => {
  const literal = `html\`${markup.replace(/[\\`$]/g, '\\$&')}\``;
  const {code} = (await minifyHTMLLiterals(literal, {fileName: 'markup.js', html})) ?? {code: literal};
  return /^html`(.*)`;?\s*$/s.exec(code)[1].replace(/\\([\\`$])/g, '$1');
};
