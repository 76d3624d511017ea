/**
 * The look of the frame: text, header, navigation, buttons. Everything stands on the inner root, which a page's style
 * sheet cannot reach; the host bears only what must be on it. Lengths in `em` from the one size set there.
 */
import {css} from 'lit';
import {styles as colours} from './colour.styles.js';

const frame = css`
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
  :host(:fullscreen) {
    overflow: auto;
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
  :host(:fullscreen) .card {
    max-inline-size: none;
    min-block-size: 100vh;
    border: 0;
    border-radius: 0;
    padding-inline: max(0px, 50% - 37em);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend) {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: auto;
  }
  p {
    max-inline-size: 40em;
  }
  a {
    color: var(--ink);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  cite {
    font-style: normal;
  }
  :focus-visible {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.1875em;
    scroll-margin-block: 5em;
  }

  button {
    border: 0;
    background: none;
    padding: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  button[part='button'] {
    min-block-size: 2.75em;
    border: 1.5px solid var(--ink);
    border-radius: 1.375em;
    padding: 0.5em 1.375em;
    color: var(--ink);
    font-weight: 700;
    line-height: 1.25;
  }
  button[part='button'].primary {
    background: var(--fill);
    color: var(--on);
  }
  button[part='button']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* A small label over a value. */
  .values {
    display: grid;
    gap: 0.75em 2em;
  }
  dt {
    color: var(--soft);
    font-size: 0.875em;
    line-height: 1.3;
  }
  dd {
    font-weight: 600;
    line-height: 1.35;
  }

  /* The emblem and its pieces: the bed is the place of a principle, the fill how far it is there. */
  .emblem,
  .piece,
  .trio,
  .disc,
  .figure {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .bed {
    fill: var(--tint);
    stroke: var(--edge);
    stroke-width: 0.75;
  }
  .fill {
    fill: var(--fill);
    stroke: var(--ink);
    stroke-width: 0.5;
  }
  .none .bed {
    fill: none;
    stroke-dasharray: 2 2;
  }
  .icon {
    fill: none;
    stroke: var(--on);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  [dir='rtl'] :is(.emblem, .piece) {
    scale: -1 1;
  }
  [dir='rtl'] .emblem .icon {
    scale: -1 1;
  }

  header {
    display: grid;
    gap: 0 2em;
    padding: clamp(0.5em, 1.5cqi, 0.875em) var(--pad) 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .byline {
    display: flex;
    flex: 1 1 15em;
    align-items: center;
    gap: 0.625em;
    color: var(--soft);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .byline .emblem {
    flex: none;
    inline-size: 2em;
  }
  .byline .fill {
    fill: var(--text);
    stroke: none;
  }
  ::slotted([slot='logo']) {
    max-block-size: 2.5em;
    margin-inline-start: 0.5em;
  }
  [part='title'] {
    margin-block-start: 0.25em;
    font-size: 1.25em;
  }
  .on-card [part='title'] {
    font-size: clamp(1.5em, 4.4cqi + 0.5em, 3em);
    line-height: 1.08;
  }
  .definition {
    max-inline-size: 38em;
    margin-block-start: 0.375em;
    font-size: clamp(1em, 1cqi + 0.75em, 1.25em);
    line-height: 1.35;
  }

  /* A disc is chosen, a ring is not: languages and views. */
  .languages,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.375em, 6cqi - 1em, 1.5em);
    margin-inline-start: -0.125em;
  }
  .languages {
    font-size: 0.875em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  nav button {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding-inline: 0.125em;
  }
  nav button::before {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    content: '';
  }
  nav [aria-current] {
    font-weight: 700;
  }
  nav [aria-current]::before {
    background: var(--ink);
  }
  nav button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* In the room above the view, which does not move for a word that comes and goes. */
  .notice:not(:has(button)) {
    block-size: 0;
    padding-inline: var(--pad);
    color: var(--soft);
    line-height: 2.25;
  }
  .notice:has(button) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    max-inline-size: none;
    padding: 1em var(--pad);
    border-block-start: 1px solid var(--line);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    border-block-start: 1px solid var(--line);
    padding: 1em var(--pad) 1.25em;
    color: var(--soft);
  }
  footer > p {
    max-inline-size: none;
    font-size: 0.875em;
  }

  @container (inline-size >= 38em) {
    .values {
      grid-template-columns: repeat(3, auto);
      justify-content: start;
      gap: 0.75em 3em;
    }
    .byline {
      flex-basis: auto;
    }
  }

  @media (pointer: coarse) {
    .languages button {
      min-block-size: 3.15em;
    }
  }
  @media (forced-colors: active) {
    .card {
      --bg: Canvas;
      --tint: Canvas;
      --line: CanvasText;
      --edge: CanvasText;
      --text: CanvasText;
      --soft: CanvasText;
      --ink: CanvasText;
      --fill: CanvasText;
      --on: Canvas;
    }
    nav [aria-current]::before {
      forced-color-adjust: none;
    }
  }
  @media print {
    .card {
      color-scheme: light;
      --bg: #fff;
      --tint: #fff;
      --line: #999;
      --edge: #000;
      --text: #000;
      --soft: #000;
      --ink: #000;
      --fill: #000;
      --on: #fff;
      border: 0;
      font-size: 10pt;
      print-color-adjust: exact;
    }
    header {
      padding-block-end: 0.75em;
    }
    nav,
    button,
    .notice {
      display: none !important;
    }
  }
`;

export const styles = [colours, frame];
