/** What a page may set of the colours, by names that bear ours, since they are known to the whole document. */
const fromThePage = ['accent', 'bg', 'line', 'text', 'soft', 'on'].map((name) => `--_mic-${name}`);

/** Tells the document of a window, once, that they are colours: a misspelt one then counts as absent. */
export const registerColours = ({CSS}: typeof globalThis): void => {
  try {
    for (const name of fromThePage) {
      CSS.registerProperty({name, syntax: '<color>', inherits: true, initialValue: '#6d4c5e'});
    }
  } catch {
    // Known already, or an old browser, which has no derived colours either.
  }
};
