/** The table of a mutual, an insurer and a State scheme. */
export const styles = /* css */ `
  .comparison table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.35;
    text-align: start;
  }
  th,
  td {
    padding: 0.625em 0.75em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  thead th,
  tbody th,
  .column {
    font-weight: 700;
  }
  td.mutual {
    font-weight: 600;
  }

  /* A narrow card: one thing after the other, and each cell says whose it is. */
  @container (inline-size < 38em) {
    thead {
      display: none;
    }
    .comparison table,
    tbody,
    tr,
    tbody th {
      display: block;
    }
    tr + tr {
      margin-block-start: 1.25em;
    }
    tbody th {
      padding: 0 0 0.25em;
      font-size: 1.0625em;
    }
    td {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      gap: 0.75em;
      border-block-start: 1px solid var(--line);
      padding: 0.5em 0;
    }
    .column {
      color: var(--soft);
      font-size: 0.875em;
      font-weight: 400;
      hyphens: auto;
    }
    td.mutual .column {
      color: var(--ink);
      font-weight: 700;
    }
  }

  @container (inline-size >= 38em) {
    .column {
      display: none;
    }
    tr > * {
      inline-size: 27%;
      border-block-end: 1px solid var(--line);
    }
    tr > :first-child {
      inline-size: 19%;
      padding-inline-start: 0;
    }
    th.mutual,
    td.mutual {
      background: var(--tint);
    }
    thead th.mutual {
      border-block-start: 0.25em solid var(--fill);
      color: var(--ink);
    }
  }
`;
