/** The card on paper, alone: on one page of A4, or as a picture on one of A6. */
export const styles = /* css */ `
  .scan,
  .picture {
    display: none;
  }

  @media print {
    .on-profile:has(.poster) > :is(header, footer),
    .said-aloud,
    .section.row,
    .compare,
    .take-along,
    .as-picture > :not(.picture) {
      display: none !important;
    }
    /* A card with every answer fills the page; one with few may be read from further away. */
    .on-profile {
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .on-profile:not(:has(.principle-row li + li)) {
      font-size: 12pt;
    }
    .poster {
      grid-template-columns: 16em 1fr;
      gap: 8mm;
      border: 0;
      background: none;
      padding: 0 0 3mm;
      color: #000;
    }
    .poster .emblem {
      inline-size: 16em;
    }
    .poster .bed {
      fill: #fff;
      stroke: #000;
    }
    .poster .part .fill {
      fill: #000;
    }
    .identity {
      gap: 0.5em;
    }
    .identity > [tabindex] {
      font-size: 2.75em;
    }
    .long .identity > [tabindex] {
      font-size: 1.875em;
    }
    .longest .identity > [tabindex] {
      font-size: 1.375em;
    }
    .poster dl {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.5em 1.5em;
      padding-block-start: 0.625em;
    }
    .poster dl > :last-child:nth-child(3n) {
      grid-column: auto;
    }
    .poster dl > :last-child:nth-child(3n + 1) {
      grid-column: 1 / -1;
    }
    .poster dl > :last-child:nth-child(3n + 2) {
      grid-column: span 2;
    }
    .section:has(> .guide) {
      gap: 1.5mm 8mm;
      padding: 2.5mm 0;
    }
    .title :is(h3, h4, h5, h6) {
      font-size: 1.4em;
    }
    .title > p {
      margin: 0;
    }
    .guide {
      display: block;
      columns: 2;
      column-gap: 8mm;
    }
    .legend {
      display: flex;
      column-span: all;
      gap: 8mm;
      padding-block-end: 1.5mm;
    }
    .legend::before {
      display: none;
    }
    .legend p,
    .principle-row li {
      grid-template-columns: 1.25em 1fr;
      gap: 1.5mm;
      padding-block: 0.25mm;
      line-height: 1.2;
    }
    .principle-row {
      display: block;
      break-inside: avoid;
      padding-block: 1mm;
    }
    .principle-lived {
      grid-template-columns: 7mm 1fr;
      gap: 2.5mm;
    }
    .principle-lived p {
      line-height: 1.2;
    }
    .sign {
      inline-size: 1.25em;
    }
    .declaration {
      flex-wrap: nowrap;
      align-items: start;
      gap: 8mm;
      break-inside: avoid;
      padding: 2.5mm 0 0;
    }
    .declaration dl {
      gap: 1mm;
    }
    /* The address of a page may be long; the code beside it holds all of it. */
    .declaration bdi {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
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
    .picture {
      display: block;
    }
    .picture > svg {
      display: block;
    }
  }
`;
