/**
 * A tag may ask for the letters of its template as they were written, so Terser leaves them alone. Lit's tags do not: in
 * a script that must not depend on the encoding of its page, they are escaped here.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const escapeOf = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const asciiTemplates = {
  name: 'ascii-templates',
  renderChunk(code, {isEntry}) {
    if (!isEntry) return null;
    const ascii = new MagicString(code);
    walk(this.parse(code), {
      enter({type, quasi}) {
        if (type !== 'TaggedTemplateExpression') return;
        for (const {start, end} of quasi.quasis) {
          for (const {0: letter, index} of code.slice(start, end).matchAll(/[^\0-\x7f]/g))
            ascii.overwrite(start + index, start + index + 1, escapeOf(letter));
        }
      },
    });
    return {code: ascii.toString(), map: ascii.generateMap({hires: 'boundary'})};
  },
};
