/** The look of an earlier card beside this one. */
export const styles = /* css */ `
  .compare figure {
    margin: 0;
  }
  .compare figure .emblem {
    inline-size: min(100%, 14em);
  }
  .compare figure .fill {
    fill: color-mix(in oklab, var(--fill) 70%, var(--bg));
    stroke: none;
  }
  .compare .earlier {
    fill: none;
    stroke: var(--ink);
    stroke-dasharray: 2 1.5;
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .changes,
  .changes li {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .changes li {
    border-block-end: 1px solid var(--line);
    padding-block: 0.625em;
  }
  .changes small {
    display: block;
    color: var(--soft);
    font-size: 0.9375em;
  }
  .changes button {
    justify-self: start;
    margin-block-start: 0.75em;
  }
  .compare details > form {
    margin-block-start: 0.5em;
  }

  @container (inline-size >= 38em) {
    .compare:has(figure) {
      grid-template-columns: minmax(12em, 2fr) 5fr;
    }
    .compare:has(figure) .title {
      grid-column: 1 / -1;
    }
  }
`;
