/** The emblem and its pieces: the bed is the place of a principle, the fill how far it is there. */
export const styles = /* css */ `
  .emblem,
  .piece,
  .trio,
  .disc,
  .figure {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .bed {
    fill: var(--tint);
    stroke: var(--edge);
    stroke-width: 0.75;
  }
  .fill {
    fill: var(--fill);
    stroke: var(--ink);
    stroke-width: 0.5;
  }
  .none .bed {
    fill: none;
    stroke-dasharray: 2 2;
  }
  .icon {
    fill: none;
    stroke: var(--on);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  [dir='rtl'] :is(.emblem, .piece, .emblem .icon) {
    scale: -1 1;
  }
`;
