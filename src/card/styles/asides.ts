/** What stands beside a text: examples, words explained, sources. */
export const styles = /* css */ `
  /* The part of the world in the same place everywhere; a disc for the reader's own, a ring for the others. */
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.625em;
    margin-block-end: 0.125em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .continent {
    border: 1px solid var(--edge);
    border-radius: 1em;
    padding-inline: 0.625em;
    color: var(--ink);
    font-weight: 600;
    forced-color-adjust: none;
  }
  .in-africa .africa,
  .in-americas .americas,
  .in-asia .asia,
  .in-europe .europe {
    order: -1;
  }
  .in-africa .africa .continent,
  .in-americas .americas .continent,
  .in-asia .asia .continent,
  .in-europe .europe .continent {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
  }
  .small {
    color: var(--soft);
    font-size: 0.875em;
  }

  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .terms > [open] {
    inline-size: 100%;
  }
  .term > :not(summary) {
    border-inline-start: 2px solid var(--edge);
    padding-inline-start: 0.875em;
    font-size: 0.9375em;
  }
  cite {
    font-style: normal;
  }
  .bibliography li + li {
    margin-block-start: 0.375em;
  }
`;
