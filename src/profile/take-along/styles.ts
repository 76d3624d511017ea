/** The look of what one takes along, and of the disclosures beside a card. */
export const styles = /* css */ `
  :is(.compare, .take-along) summary {
    inline-size: fit-content;
    padding-block: 0.625em;
    color: var(--ink);
    font-weight: 600;
    line-height: 1.5;
    cursor: pointer;
  }
  .take-along details > .field {
    margin-block-start: 0.5em;
  }
  .paper {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .paper select {
    inline-size: auto;
  }
`;
