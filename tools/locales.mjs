/**
 * `npm run locales` takes the English of src/content into locales/*.xlf, and marks the translations of a text whose
 * English has changed: they stay in use until someone has looked and removed the mark.
 * `npm run locales -- --check` changes nothing, and fails on everything that is left to do.
 * `npm run locales -- --add es` adds a language: its file, and with that everything else of it.
 * `--markdown` writes the report for the comment on a pull request.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {nameOf} from './languages.mjs';
import {add} from './locales/add.mjs';
import {check} from './locales/check.mjs';
import {fileOf, hasFile, openProject, plain} from './locales/project.mjs';
import {markdownReport, report} from './locales/report.mjs';

/** The state that XLIFF has for it, which every translator's editor shows. */
const stale = 'needs-review-translation';

/** What a `<source>` says, written as `plain` writes a message. */
const sourceText = (source) =>
  Array.from(source.childNodes, (node) =>
    node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue,
  ).join('');

const markStale = (file, english) => {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  for (const unit of Array.from(document.getElementsByTagName('trans-unit'))) {
    const [source] = Array.from(unit.getElementsByTagName('source'));
    const [target] = Array.from(unit.getElementsByTagName('target'));
    const now = english.get(unit.getAttribute('id'));
    if (target && now !== undefined && sourceText(source) !== now) target.setAttribute('state', stale);
  }
  writeFileSync(file, new XMLSerializer().serializeToString(document));
};

export const update = async (root) => {
  const project = openProject(root);
  const english = new Map(project.extractSourceMessages().messages.map(({name, contents}) => [name, plain(contents)]));
  for (const language of project.config.targetLocales) {
    if (hasFile(project, language)) markStale(fileOf(project, language), english);
  }
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
