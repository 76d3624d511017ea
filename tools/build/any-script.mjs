/**
 * A script that works however it is loaded: as a module, as a classic script, behind others in one file, or inside a
 * page. No name of it becomes the page's, it ends what stood before it and itself, and it holds no letter that another
 * encoding of the page could change. Chunks need none of this: they are always modules, which are always UTF-8.
 */
import MagicString from 'magic-string';

/** In a text, a template or a regular expression, both mean the same. */
const escapeOf = (letter) => {
  const code = letter.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** @param {string} banner a comment that the script begins with */
export const anyScript = (banner) => ({
  name: 'any-script',
  renderChunk(code, {isEntry, imports, exports, fileName}) {
    if (!isEntry) return null;
    if (imports.length || exports.length) this.error(`${fileName} imports or exports: no classic script can.`);
    const script = new MagicString(code);
    for (const {0: letter, index} of code.matchAll(/[^\0-\x7f]/g)) {
      if (code[index - 1] === '\\') this.error(`${fileName} has an escape before ${letter}. Write the letter alone.`);
      script.overwrite(index, index + 1, escapeOf(letter));
    }
    script.prepend(`${banner}\n;(()=>{"use strict";`).append('})();\n');
    return {code: script.toString(), map: script.generateMap({hires: true})};
  },
});
