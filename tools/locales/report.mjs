/** What is left to do, as a table that a translator reads: a line a language, then each text by its id. */
import {nameOf} from '../languages.mjs';

const columns = {
  missing: 'missing',
  stale: 'to review',
  long: 'too long',
  placeholders: 'placeholders',
  markup: 'markup',
  terms: 'terms',
  typography: 'typography',
  source: 'English',
  file: 'file',
};

const aligned = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '),
  );
};

/** @param {Awaited<ReturnType<typeof import('./check.mjs').check>>} checked */
export const report = ({findings, texts, languages}) => {
  const of = (language, kind) => findings.filter((each) => each.language === language && (!kind || each.kind === kind));
  const kinds = Object.keys(columns).filter(
    (kind) => !/source|file/.test(kind) || findings.some((each) => each.kind === kind),
  );
  const rows = languages.map((language) => {
    const complete = texts - new Set(of(language).map(({id}) => id)).size;
    return [
      nameOf(language),
      `${complete} of ${texts}`,
      ...kinds.map((kind) => String(of(language, kind).length || '·')),
    ];
  });
  const table = aligned([['', 'complete', ...kinds.map((kind) => columns[kind])], ...rows]);
  const lists = languages.flatMap((language) => {
    const own = of(language);
    if (!own.length) return [];
    return [
      '',
      `${nameOf(language)}:`,
      ...own.map(({id, kind, detail}) => `  ${columns[kind]}: ${id && `${id}: `}${detail}`),
    ];
  });
  return [...table, ...lists].join('\n');
};
