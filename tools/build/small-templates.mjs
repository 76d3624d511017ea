/** Templates are indented to be read; a browser takes the indentation for a node more in every card. */
import {minifyHTMLLiterals} from 'minify-literals';
import {isAmong} from './modules.mjs';

const isOurs = isAmong(['src/**/*.ts', 'src/generated/*/card-*.js']);

export const html = {
  // A piece of a drawing stands in a template of its own, where nothing says that it is SVG and ends with its tag.
  keepClosingSlash: true,
  collapseBooleanAttributes: true,
  inlineCustomElements: ['slot'],
};

export const smallTemplates = {
  name: 'small-templates',
  transform: (code, id) => (isOurs(id) ? minifyHTMLLiterals(code, {fileName: id, html, css: false}) : null),
};
