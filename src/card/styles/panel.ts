/** What a principle holds: on a narrow card below its row, with room on a panel across the stage. */
export const styles = /* css */ `
  .panel {
    display: grid;
    gap: 1.125em;
    padding-block: 0.25em 1.75em;
  }
  .which {
    display: none;
  }
  .explanation,
  .panel .examples,
  .closing {
    display: grid;
    gap: 0.875em;
  }
  .remark b {
    color: var(--ink);
    font-size: 0.875em;
  }

  @media (prefers-reduced-motion: no-preference) {
    [open] > .panel {
      animation: open 0.2s;
    }
    @keyframes open {
      from {
        opacity: 0;
      }
    }
  }

  @media not print {
    @container (inline-size >= 38em) {
      @supports selector(::details-content) {
        /* The edge shares its colour with the part of the emblem and the disc of the row: the eye finds what it opened. */
        .panel {
          --label: 8.5em;
          grid-template-columns: var(--label) 1fr;
          gap: 1.25em 1.5em;
          margin-block-start: 1.25em;
          border: 1px solid var(--line);
          border-inline-start: 0.5em solid var(--fill);
          border-radius: 1.25em;
          border-start-start-radius: 0.25em;
          border-end-start-radius: 0.25em;
          background: var(--bg);
          padding: 1.5em;
          scroll-margin-block: 1em;
        }
        .panel p {
          max-inline-size: 28em;
        }
        .which {
          display: grid;
          gap: 0.5em;
          align-content: start;
          color: var(--ink);
          font-weight: 700;
          line-height: 1.2;
          hyphens: auto;
        }
        .which .disc {
          inline-size: 2.25em;
        }
        /* Labels at the start, texts beside them. */
        .panel > .examples,
        .discussion,
        .closing {
          grid-column: 1 / -1;
        }
        .closing > .term {
          margin-inline-start: calc(var(--label) + 1.5em);
        }
        .panel .place {
          flex-direction: column;
          align-items: start;
        }
        .panel .example,
        .remark {
          display: grid;
          grid-template-columns: var(--label) 1fr;
          gap: 0 1.5em;
        }
      }
    }

    @container (inline-size >= 60em) {
      @supports selector(::details-content) {
        .panel {
          grid-template: auto auto 1fr auto / 9fr 8fr;
          gap: 1em 3em;
          padding: 1.75em 1.75em 1.5em;
        }
        .which {
          grid-template-columns: auto 1fr;
          align-items: center;
          gap: 0.625em;
          font-size: 1.1875em;
        }
        .explanation {
          grid-area: 2 / 1;
          font-size: 1.125em;
        }
        .discussion {
          grid-area: 3 / 1;
          align-self: end;
        }
        .panel > .examples {
          grid-area: 1 / 2 / 4;
          align-content: start;
        }
        .panel .example,
        .remark {
          display: block;
        }
        .panel .place {
          flex-direction: row;
          align-items: baseline;
        }
        .closing {
          grid-row: 4;
          grid-template-columns: subgrid;
          column-gap: 3em;
          align-items: end;
          border-block-start: 1px solid var(--line);
          padding-block-start: 1.25em;
        }
        .closing > .term {
          margin-inline-start: 0;
        }
      }
    }
  }
`;
