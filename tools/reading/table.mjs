/** A table for a terminal: the first column to the left, the others to the right. */
export const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) => row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  '))
    .join('\n');
};
