/**
 * `npm run locales` takes the English of src/content into locales/*.xlf, and marks the translations of a text whose
 * English has changed: they stay in use until someone has looked and removed the mark.
 * `npm run locales -- --check` changes nothing, and fails on everything that is left to do.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {check} from './locales/check.mjs';
import {fileOf, hasFile, openProject, plain} from './locales/project.mjs';
import {report} from './locales/report.mjs';

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checking = process.argv.includes('--check');
  if (!checking) await update('.');
  const checked = await check('.');
  console.log(report(checked));
  process.exitCode = checking && checked.findings.length ? 1 : 0;
}
