/** The look of what one takes along. */
export const styles = /* css */ `
  :is(.compare, .take-along) summary {
    font-weight: 600;
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
