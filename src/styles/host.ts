/** What the element leaves to the page, and the root that a page’s style sheet cannot reach. */
export const styles = /* css */ `
  /* The element belongs to the page, which may hide, float and size it as it likes: nothing here is important. */
  :host {
    display: block;
    /* Of the text properties that inherit, these alone stay open to a visitor's own style sheet (WCAG 1.4.12). */
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  :host([hidden='until-found' i]) {
    display: block;
    content-visibility: hidden;
  }
  :host([popover]) {
    display: revert;
  }

  /* What is inside belongs to us: of what the page lets inherit, only what is named here. */
  .outer {
    all: initial;
    /* Below what floats in the page, unless all of the width is free beside it. */
    display: flow-root;
    min-inline-size: 100%;
    direction: ltr;
    visibility: inherit;
    color-scheme: inherit;
    font: clamp(16px, 1em, 18px) sans-serif;
    font-family: var(--mic-font, inherit);
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
  }
  /* How wide the card is where the place does not say, as in a table cell: a container itself has no width to offer. */
  .outer::before {
    display: grid;
    grid-template-columns: minmax(0, var(--mic-max-width, 74em));
    content: '';
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }

  .card {
    --pad: clamp(1.125em, 4.5cqi, 3.5em);
    container-type: inline-size;
    contain-intrinsic-inline-size: 17.5em;
    box-sizing: border-box;
    max-inline-size: var(--mic-max-width, 74em);
    margin-inline: auto;
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: var(--mic-radius, 1.5em);
    background: var(--bg);
    color: var(--text);
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
`;
