/** The look of this view: one style sheet for each thing, and here what they have in common. */
import {styles as compare} from './compare/styles.js';
import {styles as fields} from './form/fields.styles.js';
import {styles as form} from './form/styles.js';
import {styles as card} from './organisation-card/styles.js';
import {styles as paper} from './organisation-card/paper.styles.js';
import {styles as takeAlong} from './take-along/styles.js';

const common = /* css */ `
  .said-aloud:empty {
    position: absolute;
  }
  .said-aloud:not(:empty) {
    max-inline-size: none;
    border-block-start: 1px solid var(--line);
    padding: 0.75em var(--pad);
    color: var(--ink);
    font-weight: 600;
  }
  .visually-hidden {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .soft,
  .hint {
    color: var(--soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .plain {
    min-block-size: 2.75em;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* As on the card, a ring is closed and a disc is open. */
  .on-profile summary {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    inline-size: fit-content;
    padding-block: 0.625em;
    color: var(--ink);
    line-height: 1.5;
    list-style: none;
    cursor: pointer;
  }
  .on-profile summary::-webkit-details-marker {
    display: none;
  }
  .on-profile summary::before {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid;
    border-radius: 50%;
    content: '';
  }
  .on-profile [open] > summary::before {
    background: currentColor;
    forced-color-adjust: none;
  }
  .on-profile summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .section {
    display: grid;
    gap: 1.25em 3em;
    border-block-start: 1px solid var(--line);
    padding: 2em var(--pad);
  }
  .section.row {
    display: flex;
    gap: 0.75em;
    padding-block: 1.25em;
  }
  .title :is(h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  .title > p {
    margin-block-start: 0.5em;
    color: var(--soft);
  }

  /* Without a tint, a small emblem is but its lines. */
  @media (forced-colors: active) {
    .profile .bed {
      stroke-width: 1.5;
      vector-effect: non-scaling-stroke;
    }
  }

  /* The colours of a picture, in sRGB and of the light theme: other programs read no other. */
  .swatch {
    color-scheme: light;
    background: color-mix(in srgb, var(--fill), var(--fill));
    color: color-mix(in srgb, var(--on), var(--on));
  }
`;

export const styles = [common, fields, form, card, compare, takeAlong, paper].join('');
