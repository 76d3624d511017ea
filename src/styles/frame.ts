/** What stands around every view: by-line and languages, title, navigation, notice, the foot. */
export const styles = /* css */ `
  header {
    display: grid;
    gap: 0 2em;
    padding: clamp(0.5em, 1.5cqi, 0.875em) var(--pad) 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .byline {
    display: flex;
    flex: 1 1 15em;
    align-items: center;
    gap: 0.625em;
    color: var(--soft);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .byline .emblem {
    flex: none;
    inline-size: 2em;
  }
  .byline .fill {
    fill: var(--text);
    stroke: none;
  }
  ::slotted([slot='logo']) {
    max-block-size: 2.5em;
    margin-inline-start: 0.5em;
  }
  [part='title'] {
    margin-block-start: 0.25em;
    font-size: 1.25em;
  }
  .on-card [part='title'] {
    font-size: clamp(1.5em, 4.4cqi + 0.5em, 3em);
    line-height: 1.08;
  }
  .definition {
    max-inline-size: 38em;
    margin-block-start: 0.375em;
    font-size: clamp(1em, 1cqi + 0.75em, 1.25em);
    line-height: 1.35;
  }

  /* A disc is chosen, a ring is not: languages and views. */
  .languages,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.375em, 6cqi - 1em, 1.5em);
    margin-inline-start: -0.125em;
  }
  .languages {
    gap: 0 clamp(0.375em, 3cqi - 0.75em, 1.5em);
    font-size: 0.875em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  nav button {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding-inline: 0.125em;
  }
  nav button::before {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    content: '';
  }
  nav [aria-current] {
    font-weight: 700;
  }
  nav [aria-current]::before {
    background: var(--ink);
    forced-color-adjust: none;
  }
  /* On its way: half a disc, which does not move. */
  nav .awaited::before {
    background: linear-gradient(to top, var(--ink) 50%, transparent 0);
    forced-color-adjust: none;
  }
  /* Many languages, in little room: the one that holds, and behind it the others. */
  nav [aria-expanded]::after {
    content: '+';
    content: '+' / '';
  }
  /* In the room above the view, which does not move for a word that comes and goes. */
  .notice:not(:has(button)) {
    block-size: 0;
    padding-inline: var(--pad);
    color: var(--soft);
    line-height: 2.25;
  }
  .notice:has(button) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    max-inline-size: none;
    padding: 1em var(--pad);
    border-block-start: 1px solid var(--line);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    border-block-start: 1px solid var(--line);
    padding: 1em var(--pad) 1.25em;
    color: var(--soft);
  }
  footer > p {
    max-inline-size: none;
    font-size: 0.875em;
  }

  @container (inline-size < 38em) {
    nav [aria-expanded='false'] ~ *,
    nav [aria-expanded] ~ [aria-current] {
      display: none;
    }
  }
  @container (inline-size >= 38em) {
    nav [aria-expanded] {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .languages button {
      min-block-size: 3.15em;
    }
  }
`;
