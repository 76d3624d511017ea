/** The look of the quiz. */
export const styles = /* css */ `
  .play,
  .result {
    display: grid;
    gap: 1.25em 2.5em;
    align-items: start;
    border-block-start: 1px solid var(--line);
    padding: 1.5em var(--pad) 2em;
  }

  /* Where the visitor is. */
  .progress {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    align-items: center;
    gap: 0.5em 1em;
  }
  .progress .emblem {
    grid-row: 1 / 3;
  }
  .progress p {
    align-self: end;
    color: var(--soft);
    line-height: 1.35;
  }
  .progress b {
    display: block;
    color: var(--text);
    font-size: 1.125em;
  }
  .play .marked .bed {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .progress .pips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    align-self: start;
    max-inline-size: 7.5em;
  }
  .pips .mark {
    inline-size: 1em;
  }
  .pips .open circle {
    stroke-width: 1.5;
  }
  .pips .current circle {
    stroke: var(--ink);
    stroke-width: 4;
  }

  .mark {
    display: block;
    flex: none;
    inline-size: 1.5em;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark.open {
    stroke: var(--edge);
  }
  .mark.right circle {
    fill: var(--fill);
  }
  .mark.right path {
    stroke: var(--on);
    stroke-width: 2.5;
  }

  /* The question. */
  legend {
    margin-block-end: 1em;
  }
  legend > * {
    font-size: clamp(1.25em, 2.2cqi + 0.75em, 1.625em);
  }
  .options {
    display: grid;
    gap: 1em;
    position: relative;
  }
  .option {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    align-items: center;
    gap: 0.875em;
    position: relative;
    border: 1px solid var(--edge);
    border-radius: 1.625em;
    padding: 0.875em 1em;
    line-height: 1.35;
  }
  label.option {
    cursor: pointer;
  }
  label.option:hover,
  .option:has(:checked),
  .option.right {
    background: var(--tint);
  }
  .option:has(:checked),
  .option.right {
    border-color: var(--ink);
    box-shadow: 0 0 0 1px var(--ink);
  }
  .option.open {
    border-style: dashed;
    color: var(--soft);
  }
  /* Focus that the script moved to a text shows by what has changed there. */
  .quiz [tabindex] {
    outline: 0;
  }
  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.1875em;
  }
  .option input {
    appearance: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
    background: var(--bg);
    outline: 0;
    font: inherit;
    cursor: inherit;
  }
  .option input:checked {
    border: 0.4375em solid var(--ink);
  }
  .tag {
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline-end: 1.25em;
    border: 1px solid var(--ink);
    border-radius: 1em;
    background: var(--bg);
    padding-inline: 0.625em;
    color: var(--ink);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.4;
  }
  .right .tag {
    background: var(--fill);
    color: var(--on);
  }
  /* Takes no room on one line, and pushes the answers down by any other. */
  .options > .tag {
    position: static;
    z-index: 1;
    justify-self: start;
    margin-block: -0.75em calc(-1.793em - 2px);
    margin-inline-start: 1.25em;
  }
  .options:has(> .tag) .option {
    border-color: var(--ink);
    box-shadow: 0 0 0 1px var(--ink);
  }

  /* The explanation: what could be said lies in one cell, so that the box is as large before as after. */
  .feedback {
    display: grid;
    grid-template: auto 1fr / 2.25em 1fr;
    gap: 0.75em 1em;
    min-block-size: 16em;
    border: 1px dashed transparent;
    border-radius: 1.25em;
    padding: 1.25em;
  }
  .feedback.here {
    background: var(--tint);
  }
  .feedback.awaited {
    border-color: var(--edge);
  }
  .awaited > :not(.wait),
  .said:not(.now) {
    visibility: hidden;
  }
  .feedback > .mark {
    grid-area: 1 / 1;
    inline-size: 2.25em;
  }
  .said {
    grid-area: 1 / 1 / 2 / 3;
  }
  .said b {
    display: grid;
    align-items: center;
    min-block-size: 1.8em;
    margin-block-end: 0.4em;
    padding-inline-start: 2.6em;
    font-size: 1.25em;
    line-height: 1.2;
  }
  .wait {
    grid-area: 1 / 1 / 3 / 3;
    display: grid;
    gap: 0.5em;
    place-self: end center;
    color: var(--soft);
    text-align: center;
  }
  .references-line {
    grid-area: 2 / 1 / 3 / 3;
  }
  .references-line,
  .review .soft {
    color: var(--soft);
    font-size: 0.875em;
  }

  /* Until then the buttons stand in its place, next to the answers; theirs is kept. */
  .play {
    grid-template: auto auto auto minmax(2.75em, auto) / 1fr;
  }
  .play > .feedback,
  .awaited + .buttons {
    grid-area: 3 / 1;
  }
  .awaited + .buttons {
    padding: 1.25em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .buttons .quiet {
    border-color: transparent;
    padding-inline: 0;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* The result. */
  .result {
    gap: 2em 3em;
  }
  .sum {
    inline-size: min(100%, 17em);
    margin-inline: auto;
  }
  .account {
    display: grid;
    gap: 1.25em;
  }
  .account > [tabindex] {
    font-size: clamp(1.75em, 4cqi + 0.5em, 2.75em);
    line-height: 1.08;
  }
  .tone {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.875em;
    min-block-size: 3.25em;
    border-block-end: 1px solid var(--line);
    padding-block: 0.375em;
  }
  .lines .piece {
    flex: none;
    inline-size: 2.25em;
  }
  .lines b {
    flex: 1;
    font-weight: 600;
  }
  .lines span {
    margin-inline-start: auto;
  }
  .result :is(h4, h5, h6):not([tabindex]) {
    font-size: 1.1875em;
  }
  .again ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .link {
    min-block-size: 2.75em;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .shared {
    min-block-size: 1.5em;
  }
  .copy textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5em;
    border: 1px solid var(--edge);
    border-radius: 0.75em;
    background: var(--bg);
    padding: 0.75em;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .review {
    border-block-end: 1px solid var(--line);
  }
  .review summary {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0 0.875em;
    padding-block: 0.75em;
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }
  .review summary::-webkit-details-marker {
    display: none;
  }
  .review summary b {
    grid-column: 2;
    color: var(--ink);
  }
  .review summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .review > div {
    display: grid;
    gap: 0.5em;
    padding-block-end: 1.25em;
    padding-inline-start: 2.375em;
  }

  @container (inline-size >= 38em) {
    .play {
      grid-template: auto auto minmax(2.75em, auto) / 10em 1fr;
    }
    .play > * {
      grid-column: 2;
    }
    .play > .progress {
      grid-area: 1 / 1 / 4;
      grid-template-columns: 1fr;
      gap: 0.75em;
    }
    .progress .emblem {
      grid-row: auto;
    }
    .play > .feedback,
    .awaited + .buttons {
      grid-area: 2 / 2;
    }
    .feedback {
      min-block-size: 10em;
    }
    .result {
      grid-template-columns: 1fr 1fr;
    }
    .sum {
      align-self: stretch;
      inline-size: 100%;
      max-inline-size: 24em;
    }
    /* In a box of its own: a sticky cell would go on over the answers. */
    .sum > * {
      position: sticky;
      inset-block-start: 1.5em;
    }
    .answers {
      grid-column: 1 / 3;
    }
    .review summary {
      grid-template-columns: 1.5em 1fr auto;
    }
    .review summary b {
      grid-column: 3;
    }
  }
  /* With room, the explanation stands on the facing page. */
  @container (inline-size >= 60em) {
    .play {
      grid-template: auto minmax(6.25em, 1fr) / 10em 3fr 2fr;
    }
    .play,
    .result {
      padding-block: 2.25em 3em;
    }
    .play > .progress {
      grid-row: 1 / 3;
    }
    .play > .feedback {
      grid-area: 1 / 3 / 3;
      align-self: stretch;
    }
    .awaited + .buttons {
      padding: 0;
    }
    .wait {
      place-self: center;
    }
  }

  /* The result on one page. */
  @media print {
    .on-quiz {
      font-size: 9.5pt;
    }
    .lines ~ *,
    .review > div {
      display: none;
    }
    .result {
      grid-template-columns: 1fr 2fr;
      row-gap: 1em;
      padding-block: 1em;
    }
    .account > [tabindex] {
      font-size: 2em;
    }
    .account {
      gap: 0.75em;
    }
    .lines li {
      min-block-size: 0;
      padding-block: 0.125em;
    }
    .review summary {
      padding-block: 0.25em;
      line-height: 1.25;
    }
  }
`;
