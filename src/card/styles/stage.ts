/** The stage: the emblem, and a row for each principle. */
export const styles = /* css */ `
  .stage {
    display: grid;
    grid-template-columns: clamp(5.25em, 29cqi, 9em) 1fr;
    gap: 0.5em 1.125em;
    align-items: center;
    border-block: 1px solid var(--line);
    background: var(--tint);
    padding: 0.75em var(--pad);
  }
  .stage .intro {
    grid-area: 1 / 2;
  }
  .stage .intro > * {
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .stage .intro p {
    color: var(--soft);
  }
  .hero {
    grid-area: 1 / 1;
  }
  .hero .part:not(.none) {
    cursor: pointer;
  }
  .stage .bed {
    fill: var(--bg);
  }
  /* Nothing open: all are filled. Something open: the others are outlined. */
  .some .part:not(.marked) .fill,
  .some details:not([open]) > summary .fill {
    fill: var(--bg);
    stroke: var(--edge);
  }
  .some .part:not(.marked) .icon,
  .some details:not([open]) > summary .icon {
    stroke: var(--ink);
  }

  .six {
    grid-column: 1 / -1;
  }
  li + li > [part='principle'] > summary {
    border-block-start: 1px solid var(--line);
  }
  [part='principle'] > summary {
    display: grid;
    grid-template: 1fr auto / clamp(2.25em, 12cqi, 2.75em) 1fr 1.6875em;
    align-items: center;
    gap: 0.125em clamp(0.625em, 3cqi, 0.875em);
    padding-block: 0.5em;
    scroll-margin-block: 0.5em;
    cursor: pointer;
  }
  summary > .disc {
    grid-row: 1 / 3;
  }
  .six .disc .fill {
    stroke-width: 1;
  }
  [part='principle'] > summary > :is(h3, h4, h5, h6) {
    align-self: end;
    font-size: 1.1875em;
  }
  .essence {
    grid-column: 2;
    align-self: start;
    color: var(--soft);
    font-size: 0.9375em;
    line-height: 1.35;
  }
  [part='principle'] > summary::after {
    grid-area: 1 / 3 / 3;
  }

  @media (prefers-reduced-motion: no-preference) {
    .stage .fill,
    .stage .icon {
      transition: 0.2s;
    }
  }

  @media not print {
    @container (inline-size >= 38em) {
      .stage {
        grid-template-columns: minmax(13em, 5fr) 7fr;
        gap: 1.5em clamp(1.5em, 4cqi, 3em);
        padding-block: 2em;
      }
      .stage .intro {
        grid-area: 1 / 1 / 2 / -1;
      }
      .stage .intro > :is(h3, h4, h5, h6) {
        margin-block-end: 0.25em;
        font-size: 1.5em;
        line-height: 1.2;
      }
      .stage .intro p {
        max-inline-size: none;
        font-size: 1em;
      }
      [part='principle'] > summary {
        padding-block: 0.6875em;
      }
      .hero {
        grid-area: 2 / 1;
        align-self: start;
      }
      .six {
        grid-column: 2;
      }

      /*
       * What opens is read below all of them, in the order of the card, while each row and what it holds stay together
       * for the keyboard and for the ear: the rows fill the cells beside the emblem first, and what they open comes after.
       */
      @supports selector(::details-content) {
        .stage {
          grid-auto-flow: row dense;
          row-gap: 0;
        }
        .stage .intro {
          margin-block-end: 1.25em;
        }
        .hero {
          grid-row: 2 / span 6;
          align-self: center;
        }
        .six,
        .six > li,
        .six > li > details {
          display: contents;
        }
        .six > li > details > summary {
          grid-column: 2;
        }
        .six > li > details::details-content {
          grid-column: 1 / -1;
          order: 1;
        }
      }
    }

    @container (inline-size >= 60em) {
      @supports selector(::details-content) {
        .stage {
          grid-template-columns: 1fr 19em 1fr;
          padding-block: 2.25em;
        }
        .hero {
          grid-area: 2 / 2 / span 3;
        }
        .six > li > details > summary {
          align-content: center;
          grid-template-rows: auto auto;
          min-block-size: 6.25em;
        }
        .six > .start > details > summary {
          grid-column: 1;
        }
        .six > .end > details > summary {
          grid-column: 3;
        }
        .start + .end > details > summary {
          border-block-start: 0;
        }
      }
    }
  }
`;
