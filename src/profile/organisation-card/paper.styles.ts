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
    .identity {
      gap: 0.5em;
    }
    .identity > [tabindex] {
      font-size: 22pt;
    }
    .long .identity > [tabindex] {
      font-size: 15pt;
    }
    .longest .identity > [tabindex] {
      font-size: 10pt;
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
    .section {
      gap: 1.5mm 8mm;
      padding: 2.5mm 0;
    }
    .title :is(h3, h4, h5, h6) {
      font-size: 12pt;
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
    .legend p,
    .principle-row li {
      grid-template-columns: 1.25em 1fr;
      gap: 1.5mm;
      padding-block: 0.25mm;
      line-height: 1.2;
    }
    .principle-row {
      display: block;
      padding-block: 1mm;
    }
    .principle-lived {
      grid-template-columns: 7mm 1fr;
      gap: 2.5mm;
      break-after: avoid;
    }
    .principle-lived p {
      line-height: 1.2;
    }
    .principle-row li {
      break-inside: avoid;
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
    .declaration > p {
      font-size: 8pt;
    }
    .declaration dl {
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
    .picture {
      display: block;
    }
    .picture > svg {
      display: block;
    }
  }
`;
