/** Where the visitor is in the round, and the marks that tell how a question came out. */
export const styles = /* css */ `
  .progress {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    align-items: center;
    gap: 0.25em 1em;
  }
  .progress .emblem {
    grid-row: 1 / 3;
  }
  .progress p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625em;
    align-self: end;
    color: var(--soft);
    line-height: 1.35;
  }
  .progress b {
    color: var(--text);
    font-size: 1.0625em;
  }
  .subject.awaited {
    visibility: hidden;
  }
  .progress .pips {
    gap: 0.25em;
    align-self: start;
  }
  .play .marked .bed {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .pips .mark {
    inline-size: 0.8125em;
  }
  .pips .open circle {
    stroke-width: 1.5;
  }
  .pips .current circle {
    stroke: var(--ink);
    stroke-width: 4;
  }

  .mark {
    display: block;
    flex: none;
    inline-size: 1.5em;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark.open {
    stroke: var(--edge);
  }
  .mark.right circle {
    fill: var(--fill);
  }
  .mark.right path {
    stroke: var(--on);
    stroke-width: 2.5;
  }

  /* Without a tint, a small emblem is but its lines. */
  @media print, (forced-colors: active) {
    .quiz .bed {
      stroke-width: 1.5;
      vector-effect: non-scaling-stroke;
    }
  }

  @container (inline-size >= 38em) {
    .progress {
      grid-template-columns: 1fr;
      gap: 0.75em;
    }
    .progress .emblem {
      grid-row: auto;
    }
    .progress b {
      flex-basis: 100%;
    }
    .progress .pips {
      gap: 0.3em;
      max-inline-size: 7.5em;
    }
    .pips .mark {
      inline-size: 1em;
    }
  }
`;
