/** The look of the finished card: a poster in the colour of the site, the guide, the declaration. */
export const styles = /* css */ `
  .poster {
    display: grid;
    gap: 1.75em 3em;
    align-items: center;
    border-block-start: 1px solid var(--line);
    background: var(--fill);
    padding: clamp(2em, 5cqi, 4em) var(--pad);
    color: var(--on);
  }
  .poster .emblem {
    inline-size: min(100%, 18em);
    margin-inline: auto;
  }
  .poster .bed {
    fill: color-mix(in oklab, var(--on) 14%, var(--fill));
    stroke: var(--on);
    stroke-width: 0.6;
  }
  .poster .none .bed {
    fill: none;
    stroke-dasharray: 2.5 2;
  }
  .poster .part .fill {
    fill: var(--on);
    stroke: none;
  }
  .identity {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }
  .kicker {
    font-weight: 600;
  }
  .identity > [tabindex] {
    font-size: clamp(2em, 5cqi + 0.5em, 3.75em);
    line-height: 1.04;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .long .identity > [tabindex] {
    font-size: clamp(1.375em, 2.2cqi + 0.6em, 2.25em);
    line-height: 1.12;
  }
  .longest .identity > [tabindex] {
    font-size: clamp(1.125em, 1.2cqi + 0.6em, 1.375em);
    line-height: 1.25;
  }
  .identity > [tabindex]:has(:dir(rtl)) {
    line-height: 1.3;
  }
  .motto {
    font-size: 1.125em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .poster dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.875em 1.5em;
    border-block-start: 1px solid;
    padding-block-start: 1.25em;
  }
  .poster dt {
    color: inherit;
  }
  .poster dd {
    text-wrap: balance;
  }
  .poster :focus-visible {
    outline-color: var(--on);
  }

  /* Beside each principle what is there, and what could grow: a strength is a disc, a question a ring. */
  .guide {
    display: grid;
    gap: 0 3em;
    min-inline-size: 0;
  }
  .legend {
    display: grid;
    gap: 0.25em 3em;
    padding-block-end: 0.875em;
  }
  .legend p,
  .principle-row li {
    display: grid;
    grid-template-columns: 1.375em 1fr;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.3125em;
    line-height: 1.4;
  }
  .legend b {
    display: block;
  }
  .legend span span {
    color: var(--soft);
  }
  .bare .legend {
    display: none;
  }
  .principle-row {
    display: grid;
    gap: 0.375em 3em;
    align-content: start;
    border-block-start: 1px solid var(--line);
    padding-block: 0.875em;
  }
  .principle-lived {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    align-items: center;
    gap: 0.875em;
  }
  .principle-lived p {
    color: var(--soft);
    line-height: 1.35;
  }
  .principle-lived .left-open {
    font-size: 0.875em;
  }
  .sign {
    display: block;
    inline-size: 1.375em;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign.strength circle {
    fill: var(--fill);
  }
  .sign.strength path {
    stroke: var(--on);
    stroke-width: 2.5;
  }
  [dir='rtl'] .sign.question path {
    scale: -1 1;
    transform-origin: center;
  }

  .declaration {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    justify-content: space-between;
    border-block-start: 1px solid var(--line);
    padding: 1.25em var(--pad);
  }
  .declaration > p {
    flex: 1 1 18em;
    max-inline-size: 36em;
    color: var(--soft);
    font-size: 0.9375em;
  }
  .declaration dl {
    display: grid;
    flex: 1 1 14em;
    gap: 0.75em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .declaration dd {
    font-weight: 400;
  }

  @container (inline-size >= 38em) {
    .poster {
      grid-template-columns: 2fr 3fr;
    }
    .poster .emblem {
      inline-size: 100%;
    }
    .poster dl {
      grid-template-columns: 1fr 1fr;
    }
    .poster dl > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .pairs :is(.legend, .principle-row) {
      grid-template-columns: 1fr 1fr;
    }
    .pairs .principle-lived {
      grid-column: 1 / -1;
    }
    .pairs .questions {
      grid-column: 2;
    }
    /* One list each would leave half of the width empty: two principles stand beside each other. */
    .singles,
    .singles .legend,
    .bare {
      grid-template-columns: 1fr 1fr;
    }
    .singles .legend {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 60em) {
    .poster {
      grid-template-columns: 24em 1fr;
      gap: 4em;
    }
    .poster dl {
      grid-template-columns: repeat(3, 1fr);
    }
    .poster dl > :last-child:nth-child(odd) {
      grid-column: auto;
    }
    .poster dl > :last-child:nth-child(3n + 1) {
      grid-column: 1 / -1;
    }
    .poster dl > :last-child:nth-child(3n + 2) {
      grid-column: span 2;
    }
    .section:has(> .guide) {
      padding-block: 3em;
    }
    .pairs :is(.legend, .principle-row) {
      grid-template-columns: 14em 1fr 1fr;
    }
    .pairs .legend::before {
      content: '';
    }
    .pairs .principle-lived {
      grid-column: 1;
      align-self: start;
    }
    .pairs .strengths {
      grid-column: 2;
    }
    .pairs .questions {
      grid-column: 3;
    }
    .bare {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .poster,
    .poster .emblem {
      forced-color-adjust: none;
    }
    .poster .bed {
      vector-effect: none;
    }
  }
`;
