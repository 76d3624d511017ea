/** Tables, in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const bytes = (value) => value.toLocaleString('en');
export const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
export const ratio = (value) => `${value.toFixed(2)} ×`;
export const percent = (value) => `± ${Math.round(value * 100)} %`;
