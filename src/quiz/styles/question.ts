/** The question, the answers to choose from, and the buttons. */
export const styles = /* css */ `
  .play {
    display: grid;
    gap: 1em 2.5em;
    align-items: start;
    border-block-start: 1px solid var(--line);
    padding: 1em var(--pad) 2em;
  }
  legend {
    margin-block-end: 0.75em;
  }
  legend > * {
    font-size: clamp(1.1875em, 2.2cqi + 0.75em, 1.625em);
  }
  .options {
    display: grid;
    gap: 0.75em;
    position: relative;
  }
  .option {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    align-items: center;
    gap: 0.75em;
    position: relative;
    border: 1px solid var(--edge);
    border-radius: 1.5em;
    padding: 0.6875em 0.875em;
    line-height: 1.35;
  }
  label.option {
    cursor: pointer;
  }
  label.option:hover,
  .option:has(:checked),
  .option.right {
    background: var(--tint);
  }
  .option:has(:checked),
  .option.right {
    border-color: var(--ink);
    box-shadow: 0 0 0 1px var(--ink);
  }
  .option.open {
    border-style: dashed;
    color: var(--soft);
  }
  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.1875em;
  }
  .option input {
    appearance: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
    background: var(--bg);
    outline: 0;
    font: inherit;
    cursor: inherit;
  }
  .option input:checked {
    border: 0.4375em solid var(--ink);
  }
  /* On the edge of an answer, so that nothing moves when it comes. */
  .tag {
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline-end: 1.25em;
    border: 1px solid var(--ink);
    border-radius: 1em;
    background: var(--bg);
    padding-inline: 0.625em;
    color: var(--ink);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.4;
  }
  .right .tag {
    background: var(--fill);
    color: var(--on);
    forced-color-adjust: none;
  }
  /* Takes no room on one line, and pushes the answers down by any other. */
  .options > .tag {
    position: static;
    z-index: 1;
    justify-self: start;
    margin-block: -0.75em calc(-1.507em - 2px);
    margin-inline-start: 1.25em;
  }
  .options:has(> .tag) .option {
    border-color: var(--ink);
    box-shadow: 0 0 0 1px var(--ink);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .buttons .quiet {
    border: 0;
    padding-inline: 0;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .play .quiet {
    margin-inline-start: auto;
  }
  /* A button is as wide as the longer of its two labels; what is gone keeps its place. */
  [data-widest]::after {
    display: block;
    block-size: 0;
    overflow: hidden;
    content: attr(data-widest);
    content: attr(data-widest) / '';
    visibility: hidden;
  }
  .buttons .gone {
    visibility: hidden;
  }

  /* Focus that the script moved to a text shows by what has changed there. */
  .quiz [tabindex] {
    outline: 0;
  }

  @container (inline-size < 38em) {
    .play .buttons {
      gap: 0.25em 0.75em;
    }
    .play .primary {
      flex: 1 0 100%;
    }
    .play .buttons :not(.primary) {
      border: 0;
      padding-inline: 0;
      font-weight: 600;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    /* The question comes to the top of a small screen, and its answers with it. */
    legend [tabindex] {
      scroll-margin-block: 0.75em 75vh;
    }
  }
  @container (inline-size >= 38em) {
    .play {
      grid-template: auto auto 1fr / 10em 1fr;
      gap: 1.25em 2.5em;
      padding-block: 1.5em 2em;
    }
    .play > * {
      grid-column: 2;
    }
    .play > .progress {
      grid-area: 1 / 1 / 4;
    }
    legend {
      margin-block-end: 1em;
    }
    .options {
      gap: 1em;
    }
    .options > .tag {
      margin-block-end: calc(-1.793em - 2px);
    }
    .option {
      padding: 0.875em 1em;
    }
  }
  /* With room, the explanation stands on the facing page. */
  @container (inline-size >= 60em) {
    .play {
      grid-template: auto 1fr / 10em 3fr 2fr;
      padding-block: 2.25em 3em;
    }
    .play > .progress {
      grid-row: 1 / 3;
    }
    .play > .feedback {
      grid-area: 1 / 3 / 3;
      align-self: stretch;
    }
  }
`;
