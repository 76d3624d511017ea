/** The look of the form and of the first screen: the figure at the start, what is to be filled in beside it. */
export const styles = /* css */ `
  .form-layout {
    display: grid;
    gap: 1.5em 2.5em;
    border-block-start: 1px solid var(--line);
    padding: 1.5em var(--pad) 2em;
  }
  .form-figure {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    align-items: center;
    gap: 1em;
    color: var(--soft);
    line-height: 1.35;
  }
  .form-figure b {
    display: block;
    color: var(--text);
    font-size: 1.125em;
  }
  .form-figure .marked .bed {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .form-body {
    display: grid;
    align-content: start;
    gap: 1.25em;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
  .form-body [tabindex]:is(h2, h3, h4, h5, h6) {
    font-size: clamp(1.5em, 2.2cqi + 0.9em, 2em);
  }
  .form-body > .hint {
    margin-block-start: -0.75em;
  }
  .form-body > .row {
    margin-block-start: 0.75em;
  }
  .form-lead {
    font-size: 1.125em;
    line-height: 1.45;
  }

  .form-steps {
    align-self: start;
  }
  .form-steps nav button {
    align-items: baseline;
    padding-block: 0.375em;
    line-height: 1.3;
    text-align: start;
  }
  .form-steps small {
    display: block;
    color: var(--soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .form-steps > .plain {
    margin-block-start: 0.5em;
    color: var(--soft);
  }

  /* No grid: WebKit would not lay out a legend again when the card gets narrower. */
  .criterion {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.5em;
  }
  .criterion > legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  .explanations {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 1.5em;
  }
  .explanations > [open] {
    inline-size: 100%;
  }
  .explanations details > p {
    border-inline-start: 2px solid var(--edge);
    margin-block-end: 0.5em;
    padding-inline-start: 0.875em;
  }
  .cite {
    display: block;
    color: var(--soft);
    font-size: 0.875em;
  }

  .open-file {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    border: 1.5px solid var(--ink);
    border-radius: 1.375em;
    padding: 0.375em 1.375em;
    color: var(--ink);
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
  }
  .open-file:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .open-file:has(:focus-visible) {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.1875em;
  }
  .open-file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    cursor: pointer;
  }

  @media (prefers-reduced-motion: no-preference) {
    .form-figure .fill {
      transition: transform 0.25s;
    }
  }

  @container (inline-size >= 38em) {
    .form-layout {
      grid-template: auto 1fr / minmax(9em, 1fr) 3fr;
      padding-block: 2.25em 2.75em;
    }
    .form-body {
      grid-area: 1 / 2 / 3;
    }
    .form-figure {
      grid-template-columns: 1fr;
      align-content: start;
      gap: 0.75em;
    }
    .form-figure .emblem {
      max-inline-size: 12em;
    }
    .form-steps {
      grid-area: 2 / 1;
    }
  }
  @container (inline-size >= 60em) {
    .form-layout {
      grid-template-columns: minmax(12em, 1fr) 3fr;
      column-gap: 4em;
    }
  }
`;
