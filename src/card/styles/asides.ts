/** What is one tap away, and what stands beside a text: examples, words explained, sources. */
import {css} from 'lit';

export const styles = css`
  /* Our own marks: a ring is closed, a disc is open. What opens a row bears a sign besides. */
  :is([part='principle'], .fold, .term, .contents) > summary {
    cursor: pointer;
    list-style: none;
  }
  :is([part='principle'], .fold, .term, .contents) > summary::-webkit-details-marker {
    display: none;
  }
  :is([part='principle'], .fold) > summary::after {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid var(--edge);
    border-radius: 50%;
    color: var(--ink);
    font-size: 1.125em;
    font-weight: 400;
    line-height: 1;
    /* A browser that does not know the alternative text of a sign passes over the second. */
    content: '+';
    content: '+' / '';
  }
  :is([part='principle'], .fold)[open] > summary::after {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
    content: '–';
    content: '–' / '';
    forced-color-adjust: none;
  }

  /* The part of the world in the same place everywhere; a disc for the reader's own, a ring for the others. */
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.625em;
    margin-block-end: 0.125em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .continent {
    border: 1px solid var(--edge);
    border-radius: 1em;
    padding-inline: 0.625em;
    color: var(--ink);
    font-weight: 600;
    forced-color-adjust: none;
  }
  .in-africa .africa,
  .in-americas .americas,
  .in-asia .asia,
  .in-europe .europe {
    order: -1;
  }
  .in-africa .africa .continent,
  .in-americas .americas .continent,
  .in-asia .asia .continent,
  .in-europe .europe .continent {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
  }
  .small {
    color: var(--soft);
    font-size: 0.875em;
  }

  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .terms > [open] {
    inline-size: 100%;
  }
  .term > summary,
  .contents > summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: 1.875em;
    color: var(--ink);
    font-size: 0.875em;
    font-weight: 600;
  }
  :is(.term, .contents) > summary::before {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    content: '';
  }
  :is(.term, .contents)[open] > summary::before {
    background: var(--ink);
    forced-color-adjust: none;
  }
  :is(.term, .contents, .fold) > summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .term > :not(summary) {
    border-inline-start: 2px solid var(--edge);
    padding-inline-start: 0.875em;
    font-size: 0.9375em;
  }
  .bibliography li + li {
    margin-block-start: 0.375em;
  }

  .contents button {
    min-block-size: 2.25em;
    color: var(--ink);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (pointer: coarse) {
    .term > summary,
    .contents > summary {
      min-block-size: 3.15em;
    }
    .contents button {
      min-block-size: 2.75em;
    }
  }
  @media print {
    :is([part='principle'], .fold) > summary::after,
    .term > summary::before {
      display: none;
    }
    .term > summary {
      min-block-size: 0;
    }
  }
`;
