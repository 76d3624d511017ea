/** What the sections below the stage hold. */
export const styles = /* css */ `
  .working .topic,
  .next-steps .step {
    display: grid;
    grid-template-columns: 4em 1fr;
    gap: 1em;
    align-items: start;
  }
  .topic > div,
  .next-steps .step > div {
    display: grid;
    gap: 0.375em;
    justify-items: start;
  }
  :is(.working, .next-steps) .inside :is(h4, h5, h6) {
    font-size: 1.125em;
  }
  .band .figure .fill {
    stroke: none;
  }
  .band .figure .bed {
    stroke-width: 1.25;
  }
  .dashed {
    stroke-dasharray: 4 3;
  }
  .next-steps [part='button'] {
    margin-block-start: 0.375em;
  }
  .links a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .roles .role,
  .roles .what,
  .roles .examples {
    display: grid;
    gap: 0.875em 2em;
    align-content: start;
  }
  .roles .name {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    align-items: center;
    gap: 0.75em;
  }
  .roles .name > :is(h4, h5, h6) {
    font-size: 1.25em;
  }
  .roles .what li {
    border-block-start: 1px solid var(--line);
    padding-block: 0.4em;
  }

  .inside > .values {
    align-content: start;
    grid-template-columns: auto;
  }
  .prose > p + p {
    margin-block-start: 0.5em;
  }

  @container (inline-size >= 38em) {
    .working .inside {
      grid-template-columns: 1fr 1fr;
    }
    .roles .role {
      grid-template-columns: 2fr 3fr;
    }
    .roles .name {
      grid-column: 1 / -1;
    }
    .about .inside {
      grid-template-columns: 3fr 2fr;
    }
  }

  @container (inline-size >= 60em) {
    .roles .inside,
    .next-steps .inside {
      grid-template-columns: repeat(3, 1fr);
    }
    .roles .role {
      grid-template-columns: 1fr;
    }
    .next-steps .step {
      grid-template-columns: 1fr;
      align-content: start;
    }
    .next-steps .step .figure {
      inline-size: 4em;
    }
    .links {
      grid-column: 1 / -1;
    }
  }
`;
