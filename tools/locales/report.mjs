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

/** What a translator does about it. */
const remedies = {
  missing: 'write the translation into <target>',
  stale:
    'look at the translation, mend it where its English asks for it, and take the mark away (Poedit: “needs work”)',
  long: 'say it shorter; a soft hyphen does not count',
  placeholders: 'put each <x id="0"/> of the English where your sentence needs it, once',
  markup: 'use the marks of the English, and no others',
  terms: 'use the word that locales/glossary.json has for it',
  typography: 'set signs and spaces as docs/translating.md says, under “The words”',
  source: 'whoever writes the English mends it in src/content/',
  file: 'npm run locales brings the file up to date; what no editor can open is saved anew. Without Node: ask us',
};

const aligned = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '),
  );
};

/** A text may hold what Markdown and HTML take for their own. */
const escaped = (text) => text.replace(/[*_<>|]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @typedef {Awaited<ReturnType<typeof import('./check.mjs').check>>} Checked */

const findingsOf = ({findings}, language) => findings.filter((each) => each.language === language);

/** @param {Checked} checked */
const tableOf = (checked) => {
  const kinds = Object.keys(columns).filter(
    (kind) => !/source|file/.test(kind) || checked.findings.some((each) => each.kind === kind),
  );
  const rows = checked.languages.map((language) => {
    const own = findingsOf(checked, language);
    const complete = checked.texts - new Set(own.map(({id}) => id)).size;
    const counts = kinds.map((kind) => String(own.filter((each) => each.kind === kind).length || '·'));
    return [nameOf(language), `${complete} of ${checked.texts}`, ...counts];
  });
  return [['', 'complete', ...kinds.map((kind) => columns[kind])], ...rows];
};

/** One line for each kind of finding that there is. */
const remediesOf = ({findings}, write) => {
  const kinds = Object.keys(remedies).filter((kind) => findings.some((each) => each.kind === kind));
  return kinds.length ? ['', 'What to do:', ...kinds.map((kind) => write(`${columns[kind]}: ${remedies[kind]}`))] : [];
};

const lineOf = ({id, kind, detail}, idOf) => `${columns[kind]}: ${id && `${idOf(id)}: `}${detail}`;

/** So many lines of a language that the table stays in sight: a new one has a finding for each text. */
const sight = 40;

/** For a terminal. @param {Checked} checked */
export const report = (checked) => {
  const lists = checked.languages.flatMap((language) => {
    const own = findingsOf(checked, language);
    if (!own.length) return [];
    const lines = own.slice(0, sight).map((each) => `  ${lineOf(each, (id) => id)}`);
    const more = own.length - lines.length;
    return ['', `${nameOf(language)}:`, ...lines, ...(more ? [`  and ${more} more; --markdown lists them all`] : [])];
  });
  return [...aligned(tableOf(checked)), ...lists, ...remediesOf(checked, (line) => `  ${line}`)].join('\n');
};

/** For the comment on a pull request, which a translator reads who has run nothing. @param {Checked} checked */
export const markdownReport = (checked) => {
  const [head, ...rows] = tableOf(checked).map((cells) => `| ${cells.join(' | ')} |`);
  const rule = head.replace(/[^|]+/g, ' --- ');
  const lists = checked.languages.flatMap((language) => {
    const own = findingsOf(checked, language);
    if (!own.length) return [];
    const lines = own.map((each) => `- ${escaped(lineOf(each, (id) => `\`${id}\``))}`);
    return ['', `<details><summary>${nameOf(language)}: ${own.length}</summary>`, '', ...lines, '', '</details>'];
  });
  const verdict = checked.findings.length
    ? '**Not ready yet.** What is left:'
    : '**Every text is there, current and well set.**';
  const todo = remediesOf(checked, (line) => `- ${escaped(line)}`).map((line) => line.replace(/:$/, ':\n'));
  return [verdict, '', head, rule, ...rows, ...lists, ...todo].join('\n');
};
