/** The result of a round, on the screen and on one page of paper. */
export const styles = /* css */ `
  .result {
    display: grid;
    gap: 2em 3em;
    align-items: start;
    border-block-start: 1px solid var(--line);
    padding: 1.5em var(--pad) 2em;
  }
  .sum {
    inline-size: min(100%, 17em);
    margin-inline: auto;
  }
  .account {
    display: grid;
    gap: 1.25em;
  }
  .account > [tabindex] {
    font-size: clamp(1.75em, 4cqi + 0.5em, 2.75em);
    line-height: 1.08;
  }
  .tone {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.875em;
    min-block-size: 3.25em;
    border-block-end: 1px solid var(--line);
    padding-block: 0.375em;
  }
  .lines .piece {
    flex: none;
    inline-size: 2.25em;
  }
  .lines b {
    flex: 1;
    font-weight: 600;
  }
  .lines span {
    margin-inline-start: auto;
  }
  .result :is(h4, h5, h6):not([tabindex]) {
    font-size: 1.1875em;
  }
  .again ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .link {
    min-block-size: 2.75em;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .shared {
    min-block-size: 1.5em;
  }
  .copy textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5em;
    border: 1px solid var(--edge);
    border-radius: 0.75em;
    background: var(--bg);
    padding: 0.75em;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .review {
    border-block-end: 1px solid var(--line);
  }
  .review summary {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0 0.875em;
    padding-block: 0.75em;
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }
  .review summary::-webkit-details-marker {
    display: none;
  }
  .review summary b {
    grid-column: 2;
    color: var(--ink);
  }
  .review summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .review > div {
    display: grid;
    gap: 0.5em;
    padding-block-end: 1.25em;
    padding-inline-start: 2.375em;
  }
  .review .soft {
    color: var(--soft);
    font-size: 0.875em;
  }

  @container (inline-size >= 38em) {
    .result {
      grid-template-columns: 1fr 1fr;
    }
    .sum {
      align-self: stretch;
      inline-size: 100%;
      max-inline-size: 24em;
    }
    /* In a box of its own: a sticky cell would go on over the answers. */
    .sum > * {
      position: sticky;
      inset-block-start: 1.5em;
    }
    .answers {
      grid-column: 1 / 3;
    }
    .review summary {
      grid-template-columns: 1.5em 1fr auto;
    }
    .review summary b {
      grid-column: 3;
    }
  }
  @container (inline-size >= 60em) {
    .result {
      padding-block: 2.25em 3em;
    }
  }

  /* The result on one page. */
  @media print {
    .on-quiz {
      font-size: 9.5pt;
    }
    .lines ~ *,
    .review > div {
      display: none;
    }
    .result {
      grid-template-columns: 1fr 2fr;
      row-gap: 0.75em;
      padding-block: 0.75em;
    }
    .account > [tabindex] {
      font-size: 1.75em;
    }
    .account {
      gap: 0.75em;
    }
    .lines li {
      min-block-size: 0;
      padding-block: 0.125em;
    }
    .lines .piece {
      inline-size: 1.5em;
    }
    .review summary {
      padding-block: 0.2em;
      line-height: 1.25;
    }
  }
`;
