/** What is one tap away: our own marks. */
export const styles = /* css */ `
  /* Our own marks: a ring is closed, a disc is open. What opens a row bears a sign besides. */
  :is([part='principle'], .fold, .ring) > summary {
    cursor: pointer;
    list-style: none;
  }
  :is([part='principle'], .fold, .ring) > summary::-webkit-details-marker {
    display: none;
  }
  :is([part='principle'], .fold) > summary::after {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid var(--edge);
    border-radius: 50%;
    color: var(--ink);
    font-size: 1.125em;
    font-weight: 400;
    line-height: 1;
    /* A browser that does not know the alternative text of a sign passes over the second. */
    content: '+';
    content: '+' / '';
  }
  :is([part='principle'], .fold)[open] > summary::after {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
    content: '–';
    content: '–' / '';
    forced-color-adjust: none;
  }

  .ring > summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: 1.875em;
    color: var(--ink);
    font-size: 0.875em;
    font-weight: 600;
  }
  .ring > summary::before {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    content: '';
  }
  .ring[open] > summary::before {
    background: var(--ink);
    forced-color-adjust: none;
  }

  @media (pointer: coarse) {
    .ring > summary {
      min-block-size: 3.15em;
    }
  }
`;
