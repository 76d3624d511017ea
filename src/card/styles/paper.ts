/** The frame and the card on paper, where all that it says is needed: the look of it comes with that. */
export const styles = /* css */ `
  @media print {
    .card {
      color-scheme: light;
      --bg: #fff;
      --tint: #fff;
      --line: #999;
      --edge: #000;
      --text: #000;
      --soft: #000;
      --ink: #000;
      --fill: #000;
      --on: #fff;
      print-color-adjust: exact;
      border: 0;
      font-size: 10pt;
    }
    header {
      padding-block-end: 0.75em;
    }
    nav,
    .notice {
      display: none !important;
    }
    button {
      display: none !important;
    }

    .stage {
      display: block;
      padding-block: 1em;
    }
    .stage .intro > :is(h3, h4, h5, h6) {
      font-size: 1.375em;
    }
    .hero {
      inline-size: 10em;
      margin: 1em auto;
    }
    .some .part .fill,
    .some .disc .fill {
      fill: #000 !important;
    }
    .some .icon {
      stroke: #fff !important;
    }
    .six {
      columns: 2;
      column-gap: 2.5em;
    }
    .six > li {
      break-inside: avoid;
    }
    .six > li > details > summary {
      border-block-start: 1px solid var(--line);
    }

    .panel {
      gap: 0.875em;
      padding-block: 0 1em;
    }

    :is([part='principle'], .fold) > summary::after,
    .term > summary::before {
      display: none;
    }
    .term > summary {
      min-block-size: 0;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .fold > summary {
      display: none;
    }
    .working .topic,
    .role,
    .next-steps .step {
      break-inside: avoid;
    }
  }
`;
