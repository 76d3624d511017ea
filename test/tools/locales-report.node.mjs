/** The report of the translations, where there is much to say. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {report} from '../../tools/locales/report.mjs';

test('the table of a new language stays in sight, where each text is missing', () => {
  const findings = Array.from({length: 869}, (_, at) => ({
    language: 'it',
    id: `text-${at}`,
    kind: 'missing',
    detail: '',
  }));
  const [, , row, , , ...lines] = report({findings, texts: 869, languages: ['en', 'it']}).split('\n');
  const todo = lines.splice(lines.indexOf(''));
  assert.match(row, /^Italian +0 of 869 +869/);
  assert.equal(lines.length, 41);
  assert.equal(lines.at(-1), '  and 829 more; --markdown lists them all');
  assert.deepEqual(todo, ['', 'What to do:', '  missing: write the translation into <target>']);
});
