/** The sections below the stage: what is always there. */
export const styles = /* css */ `
  .identity {
    padding: 1.25em var(--pad);
  }
  .band {
    display: grid;
    gap: 0.75em;
    border-block-start: 1px solid var(--line);
    padding: 1.5em var(--pad) 1.25em;
    scroll-margin-block: 1em;
  }
  .label > :is(h3, h4, h5, h6) {
    font-size: 1.375em;
  }
  .label p {
    max-inline-size: 30em;
    margin-block-start: 0.375em;
    color: var(--soft);
  }
  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 2.75em;
    color: var(--ink);
    font-weight: 600;
    line-height: 1.35;
  }
  .inside {
    display: grid;
    gap: 2em;
    padding-block: 1em;
  }

  @container (inline-size >= 38em) {
    .band {
      gap: 1.5em;
      padding-block: 2.25em;
    }
    .label > :is(h3, h4, h5, h6) {
      font-size: 1.5em;
    }
    /* With room, nothing is folded. */
    @supports selector(::details-content) {
      .fold > summary,
      .contents {
        display: none;
      }
      .fold::details-content {
        block-size: auto;
        content-visibility: visible;
      }
      .inside {
        padding: 0;
      }
    }
  }

  @container (inline-size >= 60em) {
    .band {
      grid-template-columns: 1fr 3fr;
      gap: 3em;
      padding-block: 3em;
    }
  }
`;
