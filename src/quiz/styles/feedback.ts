/** The explanation: what could be said lies in one cell, so that the box is as large before as after. */
export const styles = /* css */ `
  .feedback {
    display: grid;
    grid-template: auto 1fr / 2.25em 1fr;
    gap: 0.75em 1em;
    min-block-size: 10em;
    border: 1px dashed transparent;
    border-radius: 1.25em;
    padding: 1.25em;
  }
  .feedback.here {
    background: var(--tint);
  }
  .feedback.to-come {
    border-color: var(--edge);
  }
  .to-come > :not(.wait),
  .reason:not(.holds) {
    visibility: hidden;
  }
  .feedback > .mark {
    grid-area: 1 / 1;
    inline-size: 2.25em;
  }
  .reason {
    grid-area: 1 / 1 / 2 / 3;
  }
  .reason b {
    display: grid;
    align-items: center;
    min-block-size: 1.8em;
    margin-block-end: 0.4em;
    padding-inline-start: 2.6em;
    font-size: 1.25em;
    line-height: 1.2;
  }
  .wait {
    grid-area: 1 / 1 / 3 / 3;
    display: grid;
    gap: 0.5em;
    place-self: start center;
    color: var(--soft);
    text-align: center;
    text-wrap: balance;
  }
  .references-line {
    grid-area: 2 / 1 / 3 / 3;
    align-self: end;
    color: var(--soft);
    font-size: 0.875em;
  }

  @container (inline-size >= 38em) {
    .wait {
      place-self: center;
    }
  }
`;
