/**
 * Where the chunks of a script are: beside it. A module knows by itself where it stands, a classic script asks the page:
 * without an attribute `type="module"`, which editors and optimisers drop, nothing else would say it, since a script
 * from another origin takes addresses from `about:blank`.
 *
 * And a chunk that failed is asked for under another address, see src/lazy.ts.
 */
const here = '$here';

export const addresses = {
  name: 'addresses',
  // A page may have an image named currentScript, which would stand in its place.
  intro: ({isEntry}) =>
    isEntry
      ? `const $script = document.currentScript, ${here} = $script?.localName === 'script' && $script.src ? new URL('.', $script.src) : '';`
      : '',
  renderDynamicImport: ({chunk}) => ({left: chunk.isEntry ? `import(${here}+` : 'import(', right: '+again)'}),
};

/** The same for a script that holds everything: it has no chunks, but says to others where it is. */
export const ownAddress = {
  name: 'own-address',
  resolveImportMeta: (property) => (property === 'url' ? here : null),
  intro: `const $script = document.currentScript, ${here} = $script?.localName === 'script' ? $script.src : '';`,
};
