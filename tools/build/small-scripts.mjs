/**
 * Scripts without what only readers need. An entry works however it is loaded: as a module, as a classic script, behind
 * others in one file, or inside a page. No name of it becomes the page's, it ends what stood before it and itself, and it
 * holds no letter that another encoding of the page could change. Chunks need none of this: they are always modules,
 * which are always UTF-8.
 */
import {minify} from 'terser';

/** @param {string} banner a comment that an entry begins with */
export const smallScripts = (banner) => ({
  name: 'small-scripts',
  intro({isEntry, exports, name}) {
    if (isEntry && exports.length) this.error(`The entry ${name} exports something: no classic script can.`);
    return isEntry ? '(() => { "use strict";' : '';
  },
  outro: ({isEntry}) => (isEntry ? '})();' : ''),
  async renderChunk(code, {isEntry}) {
    return minify(code, {
      ecma: 2022,
      module: !isEntry,
      compress: {passes: 2, unsafe_arrows: true, unsafe_methods: true},
      format: {comments: /^!/, ascii_only: isEntry, preamble: isEntry ? `${banner}\n;` : undefined},
      sourceMap: true,
    });
  },
});
