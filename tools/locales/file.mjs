/** The file of a language, as editors for translators write it: each sets its lines and attributes in its own way. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {fileOf} from './project.mjs';

/**
 * The state under which Poedit and Weblate show that a translation needs work. `needs-review-translation` would say
 * more, and to both it is a translation like any other.
 */
export const stale = 'needs-translation';

const elementsOf = (node, name) => Array.from(node.getElementsByTagName(name));

/** What a `<source>` says, written as `plain` writes a message. */
export const textOf = (element) =>
  Array.from(element.childNodes, (node) =>
    node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue,
  ).join('');

export const unitsOf = (document) =>
  elementsOf(document, 'trans-unit').map((unit) => ({
    id: unit.getAttribute('id'),
    source: elementsOf(unit, 'source')[0],
    target: elementsOf(unit, 'target')[0],
    notes: elementsOf(unit, 'note').map(({textContent}) => textContent.trim()),
  }));

/** Reads the file. @returns {{document?: Document, problems: string[]}} what keeps it from being understood */
export const readFile = (project, language) => {
  const path = fileOf(project, language);
  const name = basename(path);
  const faults = [];
  const errorHandler = {
    warning: (message) => faults.push(message),
    error: (message) => faults.push(message),
    fatalError: (message) => faults.push(message),
  };
  const document = new DOMParser({errorHandler, locator: {}}).parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  if (faults.length) {
    const [, line] = /\[line:(\d+)/.exec(faults[0]) ?? [];
    const where = line ? `, near line ${line}` : '';
    return {problems: [`${name} is not well-formed XML${where}. Save it anew from your editor.`]};
  }
  const [file] = elementsOf(document, 'file');
  if (!file) return {problems: [`${name} has no <file>: it is no XLIFF 1.2. Save it anew from your editor.`]};
  const problems = [];
  const target = file.getAttribute('target-language');
  if (target !== language)
    problems.push(`${name} says that its target-language is ${target || 'none'}. It must be ${language}.`);
  for (const unit of unitsOf(document)) {
    const foreign = [unit.source, unit.target]
      .flatMap((element) => Array.from(element?.childNodes ?? []))
      .find(({nodeType, nodeName}) => nodeType === 1 && nodeName !== 'x');
    if (foreign) problems.push(`${name}: ${unit.id} has a <${foreign.nodeName}>. In a text there is only <x id="0"/>.`);
    if (elementsOf(unit.target?.parentNode ?? file, 'target').length > 1 && unit.target)
      problems.push(`${name}: ${unit.id} has more than one <target>. Leave the one that holds.`);
  }
  return {document, problems};
};
