/** The look of fields, of choices, and of what must be mended: in the form, and beside a card. */
export const styles = /* css */ `
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
  }
  .field > .name {
    margin: 0;
    font-weight: 600;
  }
  .field > .hint {
    line-height: 1.4;
  }
  .field > .hint span {
    white-space: nowrap;
  }
  .field .soft {
    font-weight: 400;
  }
  .field .choices {
    margin-block-start: 0.375em;
  }
  .field :is(input:not([type='checkbox']), select, textarea),
  .paper select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    border: 1px solid var(--edge);
    border-radius: 0.75em;
    background: var(--bg);
    padding: 0.5em 0.75em;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .field textarea {
    resize: vertical;
  }
  .field .brief {
    inline-size: 7em;
  }
  .field .row > input {
    flex: 1 1 14em;
  }

  /* A pill is a choice: a ring in it, and a disc once it is taken. */
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    border: 1px solid var(--edge);
    border-radius: 1.375em;
    padding: 0.375em 0.875em;
    padding-inline-start: 0.5625em;
    line-height: 1.25;
    cursor: pointer;
  }
  .choices label:hover {
    background: var(--tint);
  }
  .choices label:has(:checked) {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
    forced-color-adjust: none;
  }
  .choices label:has(:focus-visible) {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.1875em;
  }
  .choices input {
    flex: none;
    appearance: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
    background: var(--bg);
    outline: 0;
    font: inherit;
    cursor: inherit;
  }
  .choices [type='checkbox'] {
    border-radius: 0.25em;
  }
  .choices input:checked {
    border: 0.34em solid var(--on);
    background: var(--fill);
  }

  .problem {
    color: var(--ink);
    font-weight: 700;
  }
  .invalid {
    border-inline-start: 0.25em solid var(--ink);
    padding-inline-start: 1em;
  }
  .invalid :is(input, textarea) {
    border-color: var(--ink);
    box-shadow: 0 0 0 1px var(--ink);
  }
  .problems {
    display: grid;
    gap: 0.5em;
    border: 2px solid var(--ink);
    border-radius: 1.25em;
    padding: 1em 1.25em;
  }
  .problems li {
    padding-block: 0.125em;
  }
`;
