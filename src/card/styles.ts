/** The look of the card view. */
import {css} from 'lit';

export const styles = css`
  /* The stage: the emblem and the six principles. */
  .stage {
    display: grid;
    gap: 1em;
    border-block: 1px solid var(--line);
    background: var(--tint);
    padding: 2em var(--pad);
  }
  .hero {
    inline-size: min(100%, 15em);
    margin-inline: auto;
  }
  .hero .part:not(.none) {
    cursor: pointer;
  }
  .hero .part:not(.none):hover .fill {
    stroke-width: 2;
  }
  .stage .bed {
    fill: var(--bg);
  }
  /* Nothing open: all are filled. Something open: the others are outlined. */
  .some .part:not(.marked) .fill,
  .some details:not([open]) .disc .fill {
    fill: var(--bg);
    stroke: var(--edge);
  }
  .some .part:not(.marked) .icon,
  .some details:not([open]) .disc .icon {
    stroke: var(--ink);
  }
  .stage > :is(h3, h4, h5, h6) {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  .six > ul + ul,
  .six > ul > li + li {
    border-block-start: 1px solid var(--line);
  }
  [part='principle'] > summary::-webkit-details-marker {
    display: none;
  }
  [part='principle'] > summary {
    display: grid;
    grid-template-columns: clamp(2.25em, 12cqi, 2.75em) 1fr 1.6875em;
    align-items: center;
    gap: 0 clamp(0.5em, 3cqi, 0.875em);
    padding-block: 0.875em;
    cursor: pointer;
    list-style: none;
  }
  .six .disc {
    grid-row: 1 / 3;
  }
  .six .fill {
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
    text-wrap: balance;
  }
  [part='principle'] > summary::after {
    grid-area: 1 / 3 / 3;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid var(--edge);
    border-radius: 50%;
    color: var(--ink);
    content: '+' / '';
    font-size: 1.125em;
    line-height: 1;
  }
  [part='principle'][open] > summary::after {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
    content: '–' / '';
    forced-color-adjust: none;
  }
  [part='principle'] > summary:hover > :is(h3, h4, h5, h6) {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  .more {
    display: grid;
    gap: 0.875em;
    padding-block: 0.25em 1.75em;
  }
  .aside b {
    display: block;
    color: var(--ink);
    font-size: 0.875em;
  }
  .small {
    color: var(--soft);
    font-size: 0.875em;
  }
  .small:empty {
    display: none;
  }

  /* A word explained, or sources: one tap away. */
  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .terms:not(:has(.term)) {
    display: none;
  }
  .terms > [open] {
    inline-size: 100%;
  }
  .term > summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--ink);
    cursor: pointer;
    font-size: 0.875em;
    font-weight: 600;
  }
  .term > :not(summary) {
    border-inline-start: 2px solid var(--edge);
    padding-inline-start: 0.875em;
    font-size: 0.9375em;
  }
  .bibliography li + li {
    margin-block-start: 0.375em;
  }

  /* The other sections. */
  .band {
    display: grid;
    gap: 1.5em;
    padding: 2.25em var(--pad);
  }
  .band + .band {
    border-block-start: 1px solid var(--line);
  }
  .label > :is(h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  .label p {
    max-inline-size: 30em;
    margin-block-start: 0.5em;
    color: var(--soft);
  }
  .topics,
  .roles {
    display: grid;
    gap: 2em;
  }
  .topics > div {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    gap: 0.375em 0.875em;
    align-content: start;
  }
  .topics .figure {
    grid-row: 1 / 4;
  }
  .topics > div > * {
    grid-column: 2;
  }
  .topics > div > .figure {
    grid-column: 1;
  }
  .topics :is(h4, h5, h6) {
    font-size: 1.125em;
  }
  .figure .bed {
    stroke-width: 1.25;
  }
  .dashed {
    stroke-dasharray: 4 3;
  }
  .roles > div,
  .examples,
  .about {
    display: grid;
    gap: 0.75em 2em;
    align-content: start;
  }
  .prose > p + p {
    margin-block-start: 0.5em;
  }
  .about > .values {
    align-content: start;
    grid-template-columns: auto;
  }
  .role {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    align-items: center;
    gap: 0.75em;
  }
  .role > :is(h4, h5, h6) {
    font-size: 1.25em;
  }
  .fields li {
    border-block-end: 1px solid var(--line);
    padding-block: 0.4em;
  }
  .fields li:first-child {
    padding-block-start: 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    .stage .fill,
    .stage .icon {
      transition: 0.2s;
    }
    [open] > .more {
      animation: open 0.2s;
    }
    @keyframes open {
      from {
        opacity: 0;
      }
    }
  }

  @container (inline-size >= 38em) {
    .stage {
      grid-template-columns: minmax(13em, 2fr) 3fr;
      gap: 0 clamp(1.5em, 4cqi, 3em);
      align-items: start;
    }
    .hero {
      position: sticky;
      inset-block-start: 1.5em;
      inline-size: 100%;
      margin-block-start: 0.75em;
    }
    .six {
      grid-column: 2;
    }
    .topics {
      grid-template-columns: 1fr 1fr;
    }
    .roles > div {
      grid-template-columns: 2fr 3fr;
    }
    .role,
    .role + p {
      grid-column: 1 / -1;
    }
    .about {
      grid-template-columns: 3fr 2fr;
    }
  }

  @container (inline-size >= 60em) {
    .stage {
      grid-template-columns: 1fr;
      padding-block: 2.5em;
    }
    .hero {
      z-index: 1;
      grid-area: 1 / 1;
      inline-size: 19em;
    }
    /* Two columns that know nothing of each other: what opens moves only what stands below it. */
    .six {
      grid-area: 1 / 1;
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 22em;
      align-items: start;
    }
    .six > ul > li {
      display: grid;
      align-content: center;
      min-block-size: 6.25em;
    }
    .six > ul + ul {
      border-block-start: 0;
    }
    .band {
      grid-template-columns: 1fr 3fr;
      gap: 3em;
      padding-block: 3em;
    }
    .topics {
      grid-template-columns: repeat(2, 1fr);
    }
    .roles {
      grid-template-columns: repeat(3, 1fr);
    }
    .roles > div {
      grid-template-columns: 1fr;
    }
  }

  @media (pointer: coarse) {
    .term > summary {
      padding-block: 0.85em;
    }
  }
  @media print {
    summary {
      list-style: none;
    }
    .six > ul {
      border: 0 !important;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    [part='principle'] > summary::after {
      display: none !important;
    }
    .stage {
      display: block;
      padding-block: 1em;
    }
    .hero {
      position: static;
      inline-size: 10em;
      margin: 0 auto 1em;
    }
    .some .part .fill,
    .some .disc .fill {
      fill: #000 !important;
    }
    .some .icon {
      stroke: #fff !important;
    }
    .six {
      display: block;
      columns: 2;
      column-gap: 2.5em;
    }
    .six > ul > li,
    .topics > div,
    .roles > div {
      break-inside: avoid;
    }
  }
`;
