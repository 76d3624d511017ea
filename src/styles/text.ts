/** Text, links, buttons, and a small label over a value. */
export const styles = /* css */ `
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
    forced-color-adjust: none;
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

  @container (inline-size >= 38em) {
    .values {
      grid-template-columns: repeat(3, auto);
      justify-content: start;
      gap: 0.75em 3em;
    }
  }
`;
