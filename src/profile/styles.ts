/** The look of an organisation's own card and of the form that makes it. */
export const styles = /* css */ `
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
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  /* Form and first screen: the figure at the start, the leaf to fill in beside it. */
  .desk {
    display: grid;
    gap: 1.5em 2.5em;
    border-block-start: 1px solid var(--line);
    padding: 1.5em var(--pad) 2em;
  }
  .figure-so-far {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    align-items: center;
    gap: 1em;
    color: var(--soft);
    line-height: 1.35;
  }
  .figure-so-far b {
    display: block;
    color: var(--text);
    font-size: 1.125em;
  }
  .figure-so-far .marked .bed {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .leaf {
    display: grid;
    align-content: start;
    gap: 1.25em;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
  .leaf [tabindex]:is(h2, h3, h4, h5, h6) {
    font-size: clamp(1.5em, 2.2cqi + 0.9em, 2em);
  }
  .big {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .soft,
  .hint {
    color: var(--soft);
  }
  .leaf > .hint {
    margin-block-start: -0.75em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .leaf > .row {
    margin-block-start: 0.75em;
  }
  .plain {
    min-block-size: 2.75em;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .way {
    align-self: start;
  }
  .way nav button {
    align-items: baseline;
    padding-block: 0.375em;
    line-height: 1.3;
    text-align: start;
  }
  .way small {
    display: block;
    color: var(--soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .way > .plain {
    margin-block-start: 0.5em;
    color: var(--soft);
  }

  /* No grid: WebKit would not lay out a legend again when the card gets narrower. */
  .crit,
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
  }
  .crit {
    gap: 0.75em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.5em;
  }
  .crit > legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  /* A pill is a choice: a ring in it, and a disc once it is taken. */
  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .pick label,
  .open-file {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    border: 1px solid var(--edge);
    border-radius: 1.375em;
    padding: 0.375em 0.875em;
    padding-inline-start: 0.5625em;
    line-height: 1.25;
    cursor: pointer;
  }
  .pick label:hover {
    background: var(--tint);
  }
  .pick label:has(:checked) {
    border-color: var(--ink);
    background: var(--fill);
    color: var(--on);
  }
  .pick label:has(:focus-visible),
  .open-file:has(:focus-visible) {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.1875em;
  }
  .pick input {
    flex: none;
    appearance: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
    background: var(--bg);
    outline: 0;
    font: inherit;
    cursor: inherit;
  }
  .pick [type='checkbox'] {
    border-radius: 0.25em;
  }
  .pick input:checked {
    border: 0.34em solid var(--on);
    background: var(--fill);
  }
  .whys {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 1.5em;
  }
  .whys > [open] {
    inline-size: 100%;
  }
  .whys summary,
  .compare summary,
  .take summary {
    inline-size: fit-content;
    padding-block: 0.625em;
    color: var(--ink);
    line-height: 1.5;
    cursor: pointer;
  }
  .whys summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .whys details > p {
    border-inline-start: 2px solid var(--edge);
    margin-block-end: 0.5em;
    padding-inline-start: 0.875em;
  }
  .cite {
    display: block;
    color: var(--soft);
    font-size: 0.875em;
  }

  .field > .name {
    margin: 0;
    font-weight: 600;
  }
  .field > .hint {
    line-height: 1.4;
  }
  .field > .hint span {
    white-space: nowrap;
  }
  .field .soft {
    font-weight: 400;
  }
  .field .pick {
    margin-block-start: 0.375em;
  }
  .field :is(input:not([type='checkbox']), select, textarea),
  .paper select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    border: 1px solid var(--edge);
    border-radius: 0.75em;
    background: var(--bg);
    padding: 0.5em 0.75em;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .field textarea {
    resize: vertical;
  }
  .field .brief {
    inline-size: 7em;
  }
  .field .row > input {
    flex: 1 1 14em;
  }
  .problem {
    color: var(--ink);
    font-weight: 700;
  }
  .bad {
    border-inline-start: 0.25em solid var(--ink);
    padding-inline-start: 1em;
  }
  .bad :is(input, textarea) {
    border-color: var(--ink);
    box-shadow: 0 0 0 1px var(--ink);
  }
  .oops {
    display: grid;
    gap: 0.5em;
    border: 2px solid var(--ink);
    border-radius: 1.25em;
    padding: 1em 1.25em;
  }
  .oops li {
    padding-block: 0.125em;
  }
  .open-file {
    position: relative;
    border: 1.5px solid var(--ink);
    padding-inline: 1.375em;
    color: var(--ink);
    font-weight: 700;
  }
  .open-file:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .open-file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    cursor: pointer;
  }

  /* The finished card: a poster in the colour of the site. */
  .poster {
    display: grid;
    gap: 1.75em 3em;
    align-items: center;
    border-block-start: 1px solid var(--line);
    background: var(--fill);
    padding: clamp(2em, 5cqi, 4em) var(--pad);
    color: var(--on);
  }
  .poster .emblem {
    inline-size: min(100%, 18em);
    margin-inline: auto;
  }
  .poster .bed {
    fill: color-mix(in oklab, var(--on) 14%, var(--fill));
    stroke: var(--on);
    stroke-width: 0.6;
  }
  .poster .none .bed {
    fill: none;
    stroke-dasharray: 2.5 2;
  }
  .poster .part .fill {
    fill: var(--on);
    stroke: none;
  }
  .who {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }
  .kicker {
    font-weight: 600;
  }
  .who > [tabindex] {
    font-size: clamp(2em, 5cqi + 0.5em, 3.75em);
    line-height: 1.04;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .long .who > [tabindex] {
    font-size: clamp(1.375em, 2.2cqi + 0.6em, 2.25em);
    line-height: 1.12;
  }
  .longest .who > [tabindex] {
    font-size: clamp(1.125em, 1.2cqi + 0.6em, 1.375em);
    line-height: 1.25;
  }
  .who > [tabindex]:has(:dir(rtl)) {
    line-height: 1.3;
  }
  .motto {
    font-size: 1.125em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .poster dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.875em 1em;
    border-block-start: 1px solid;
    padding-block-start: 1.25em;
  }
  .poster dt {
    color: inherit;
  }
  .poster :focus-visible {
    outline-color: var(--on);
  }

  .sheet {
    display: grid;
    gap: 1.25em 3em;
    border-block-start: 1px solid var(--line);
    padding: 2em var(--pad);
  }
  .sheet.row {
    display: flex;
    gap: 0.75em;
    padding-block: 1.25em;
  }
  .sheet :is(h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  .title > p {
    margin-block-start: 0.5em;
    color: var(--soft);
  }
  .degrees {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    column-gap: 2.5em;
  }
  .degrees li {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    align-items: center;
    gap: 0.875em;
    border-block-end: 1px solid var(--line);
    padding-block: 0.625em;
  }
  .degrees p {
    color: var(--soft);
    line-height: 1.35;
  }
  .degrees b {
    display: block;
    color: var(--text);
  }
  .degrees small {
    display: block;
    font-size: 0.875em;
  }
  .talk > div {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }
  .about-one {
    break-inside: avoid;
    padding-block-end: 1.25em;
  }
  .about-one :is(h4, h5, h6) {
    margin-block-end: 0.25em;
    color: var(--soft);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .about-one li {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.75em;
    padding-block: 0.375em;
    line-height: 1.4;
  }
  .sign {
    display: block;
    inline-size: 1.375em;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign.full circle {
    fill: var(--fill);
  }
  .sign.full path {
    stroke: var(--on);
    stroke-width: 2.5;
  }
  [dir='rtl'] .sign.hollow path {
    scale: -1 1;
    transform-origin: center;
  }
  .self {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    justify-content: space-between;
    border-block-start: 1px solid var(--line);
    padding: 1.25em var(--pad);
  }
  .self > p {
    flex: 1 1 18em;
    max-inline-size: 36em;
    color: var(--soft);
    font-size: 0.9375em;
  }
  .self dl {
    display: grid;
    flex: 1 1 14em;
    gap: 0.75em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .self dd {
    font-weight: 400;
  }
  .scan,
  .a6 {
    display: none;
  }

  .compare figure {
    margin: 0;
  }
  .compare figure .emblem {
    inline-size: min(100%, 14em);
  }
  .then {
    fill: none;
    stroke: var(--ink);
    stroke-dasharray: 2 1.5;
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .compare figure .fill {
    fill: color-mix(in oklab, var(--fill) 70%, var(--bg));
    stroke: none;
  }
  .changes,
  .changes li {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .changes li {
    border-block-end: 1px solid var(--line);
    padding-block: 0.625em;
  }
  .changes small {
    display: block;
    color: var(--soft);
    font-size: 0.9375em;
  }
  .changes button {
    justify-self: start;
    margin-block-start: 0.75em;
  }
  .compare details > form,
  .take details > .field {
    margin-block-start: 0.5em;
  }
  .compare summary,
  .take summary {
    font-weight: 600;
  }
  .paper {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .paper select {
    inline-size: auto;
  }

  /* The colours of a picture, in sRGB and of the light theme: other programs read no other. */
  .swatch {
    color-scheme: light;
    background: color-mix(in srgb, var(--fill), var(--fill));
    color: color-mix(in srgb, var(--on), var(--on));
  }

  @media (prefers-reduced-motion: no-preference) {
    .figure-so-far .fill {
      transition: transform 0.25s;
    }
  }

  @container (inline-size >= 38em) {
    .desk {
      grid-template: auto 1fr / minmax(9em, 1fr) 3fr;
      padding-block: 2.25em 2.75em;
    }
    .leaf {
      grid-area: 1 / 2 / 3;
    }
    .figure-so-far {
      grid-template-columns: 1fr;
      align-content: start;
      gap: 0.75em;
    }
    .figure-so-far .emblem {
      max-inline-size: 12em;
    }
    .way {
      grid-area: 2 / 1;
    }
    .poster {
      grid-template-columns: 2fr 3fr;
    }
    .poster .emblem {
      inline-size: 100%;
    }
    .talk {
      grid-template-columns: 1fr 1fr;
    }
    /* One list alone takes the whole width. */
    .talk:has(> .full):has(> .empty) {
      grid-template-columns: 1fr;
    }
    .talk:has(> .empty) .groups {
      columns: 2;
      column-gap: 3em;
    }
    .compare:has(figure) {
      grid-template-columns: minmax(12em, 2fr) 5fr;
    }
    .compare:has(figure) .title {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 60em) {
    .poster {
      grid-template-columns: 24em 1fr;
      gap: 4em;
    }
    .sheet:has(> .degrees) {
      grid-template-columns: 1fr 3fr;
      padding-block: 3em;
    }
    .talk {
      padding-block: 3em;
    }
    .desk {
      grid-template-columns: minmax(12em, 1fr) 3fr;
      column-gap: 4em;
    }
  }

  @media (forced-colors: active) {
    .pick input:checked,
    .poster,
    .poster .emblem {
      forced-color-adjust: none;
    }
    .pick label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }

  /* The card alone: on one page of A4, or as a picture on one of A6. */
  @media print {
    .on-profile:has(.poster) > :is(header, footer),
    .said-aloud,
    .sheet.row,
    .compare,
    .take,
    .picture > :not(.a6) {
      display: none !important;
    }
    .on-profile {
      font-size: 8.25pt;
      line-height: 1.25;
    }
    .poster {
      grid-template-columns: 4.4cm 1fr;
      gap: 8mm;
      border: 0;
      background: none;
      padding: 0 0 3mm;
      color: #000;
    }
    .poster .emblem {
      inline-size: 4.4cm;
    }
    .poster .bed {
      fill: #fff;
      stroke: #000;
    }
    .poster .part .fill {
      fill: #000;
    }
    .who {
      gap: 0.5em;
    }
    .who > [tabindex] {
      font-size: 22pt;
    }
    .long .who > [tabindex] {
      font-size: 15pt;
    }
    .longest .who > [tabindex] {
      font-size: 10pt;
    }
    .poster dl {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.5em 1.5em;
      padding-block-start: 0.625em;
    }
    .sheet {
      gap: 1.5mm 8mm;
      padding: 2.5mm 0;
    }
    .sheet :is(h3, h4, h5, h6) {
      font-size: 12pt;
    }
    .title > p {
      margin: 0;
    }
    .degrees {
      grid-template-columns: 1fr 1fr 1fr;
      column-gap: 6mm;
    }
    .degrees li {
      grid-template-columns: 7mm 1fr;
      gap: 2.5mm;
      padding-block: 1mm;
    }
    .degrees p {
      line-height: 1.2;
    }
    .talk {
      display: block;
      columns: 2;
      column-gap: 8mm;
    }
    .talk > div {
      display: block;
      padding-block-end: 2mm;
    }
    .talk:has(> .empty) .groups {
      columns: auto;
    }
    .about-one {
      break-inside: auto;
      padding-block: 0.25mm;
    }
    .about-one li {
      grid-template-columns: 1.25em 1fr;
      gap: 1.5mm;
      break-inside: avoid;
      padding-block: 0.25mm;
      line-height: 1.2;
    }
    .sheet .about-one > :is(h4, h5, h6) {
      break-after: avoid;
      margin: 0;
      font-size: 8pt;
    }
    .sign {
      inline-size: 1.25em;
    }
    .self {
      flex-wrap: nowrap;
      align-items: start;
      gap: 8mm;
      break-inside: avoid;
      padding: 2.5mm 0 0;
    }
    .self > p {
      font-size: 8pt;
    }
    .self dl {
      gap: 1mm;
    }
    .scan {
      display: block;
      flex: none;
      inline-size: 30mm;
      font-size: 7pt;
      text-align: center;
    }
    .scan > svg {
      display: block;
      inline-size: 30mm;
      block-size: 30mm;
      background: #fff;
      fill: #000;
    }
    .scan > .address {
      overflow-wrap: anywhere;
      text-align: start;
    }
    .a6 {
      display: block;
    }
    .a6 > svg {
      display: block;
    }
  }
`;
