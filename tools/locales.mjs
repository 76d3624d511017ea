/**
 * `npm run locales` takes the English of src/content into locales/*.xlf, and marks the translations of a text whose
 * English has changed: they stay in use until someone has looked and removed the mark.
 * `npm run locales -- --check` changes nothing, and fails on everything that is left to do.
 * `npm run locales -- --add es` adds a language: its file, and with that everything else of it.
 * `--markdown` writes the report for the comment on a pull request.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {XMLSerializer} from '@xmldom/xmldom';
import {nameOf} from './languages.mjs';
import {add} from './locales/add.mjs';
import {check} from './locales/check.mjs';
import {readFile, stale, textOf, unitsOf} from './locales/file.mjs';
import {fileOf, hasFile, openProject, plain} from './locales/project.mjs';
import {markdownReport, report} from './locales/report.mjs';

const markStale = (file, document, english) => {
  for (const {id, source, target} of unitsOf(document)) {
    const now = english.get(id);
    if (target && now !== undefined && textOf(source) !== now) target.setAttribute('state', stale);
  }
  writeFileSync(file, new XMLSerializer().serializeToString(document));
};

export const update = async (root) => {
  const project = openProject(root);
  const english = new Map(project.extractSourceMessages().messages.map(({name, contents}) => [name, plain(contents)]));
  const files = project.config.targetLocales
    .filter((language) => hasFile(project, language))
    .map((language) => ({path: fileOf(project, language), ...readFile(project, language)}));
  // What cannot be understood is left as it is, and the others with it.
  const problems = files.flatMap((file) => file.problems);
  if (problems.length) throw new Error(problems.join('\n'));
  for (const {path, document} of files) markStale(path, document, english);
  await project.writeInterchangeFiles();
};

const options = {check: {type: 'boolean'}, add: {type: 'string'}, markdown: {type: 'boolean'}};

/** @returns {Promise<number>} the exit code */
const run = async (values) => {
  if (values.add) {
    const tag = await add('.', values.add);
    console.log(`${nameOf(tag)} is added. Translate locales/${tag}.xlf; docs/translating.md says how.\n`);
  }
  if (!values.check) await update('.');
  const checked = await check('.');
  console.log(values.markdown ? markdownReport(checked) : report(checked));
  return values.check && checked.findings.length ? 1 : 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    process.exitCode = await run(parseArgs({options}).values);
  } catch ({message}) {
    console.error(message);
    process.exitCode = 1;
  }
