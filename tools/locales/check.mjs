/** Everything that keeps the translations from being complete, current and well set. */
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import ts from 'typescript';
import {fileOf, folderOf, hasFile, openProject, plain} from './project.mjs';
import {typographyProblems} from './typography.mjs';

/** The ids in the sources, one for each call: the tool itself takes two calls with one id and one text for one. */
const idsIn = (program) => {
  const ids = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.text === 'msg') {
      const id = node.arguments[1]?.properties?.find(({name}) => name?.text === 'id')?.initializer.text;
      if (id) ids.push(id);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({isDeclarationFile}) => !isDeclarationFile)
    .forEach(visit);
  return ids;
};

const sourceProblems = (project, messages, errors) => {
  const problems = errors.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
  const seen = new Set();
  for (const id of idsIn(project.program)) {
    if (seen.has(id)) problems.push(`${id}: two texts have this id`);
    seen.add(id);
  }
  for (const {name, desc} of messages) {
    if (!seen.has(name)) problems.push(`${name}: a text without an id of its own`);
    if (!desc?.trim()) problems.push(`${name}: no desc tells translators where the text stands`);
  }
  return problems;
};

/** Of one text in one language: how it is set, and whether it fits where its description says that there are limits. */
const textProblems = (language, {name, desc}, text) => {
  const problems = typographyProblems(language, text);
  const limit = /at most (\d+) characters/.exec(desc)?.[1];
  const {length} = [...text.replaceAll('\u00AD', '')];
  if (limit && length > limit) problems.push(`has ${length} characters, and ${limit} is the limit`);
  return problems.map((problem) => `${language} ${name}: ${problem}`);
};

const translationProblems = (project, language, messages, translations) => {
  if (!hasFile(project, language)) return [`${language}: there is no ${fileOf(project, language)}`];
  const problems = [];
  const document = new DOMParser().parseFromString(readFileSync(fileOf(project, language), 'utf8'), 'text/xml');
  for (const target of Array.from(document.getElementsByTagName('target'))) {
    const state = target.getAttribute('state');
    const name = target.parentNode.getAttribute('id');
    if (/^needs-|^new$/.test(state ?? '')) problems.push(`${language} ${name}: ${state}, for its English has changed`);
  }
  const known = new Set(messages.map(({name}) => name));
  for (const unit of Array.from(document.getElementsByTagName('trans-unit'))) {
    const name = unit.getAttribute('id');
    if (!known.has(name)) problems.push(`${language} ${name}: no longer used`);
  }
  const translated = new Map(translations.map(({name, contents}) => [name, plain(contents)]));
  for (const message of messages) {
    const text = translated.get(message.name);
    if (text?.trim()) problems.push(...textProblems(language, message, text));
    else problems.push(`${language} ${message.name}: not translated: ${plain(message.contents)}`);
  }
  return problems;
};

/** The files must be what the tool would write now: so they hold the English of today. */
const outdatedFiles = async (root, project) => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync(folderOf(project), folder, {recursive: true});
  const fresh = openProject(root, folder);
  await fresh.writeInterchangeFiles();
  const outdated = project.config.targetLocales.filter(
    (language) => readFileSync(fileOf(project, language), 'utf8') !== readFileSync(fileOf(fresh, language), 'utf8'),
  );
  rmSync(folder, {recursive: true});
  return outdated.map((language) => `${language}: ${fileOf(project, language)} is out of date; npm run locales`);
};

const wordCount = (texts) => texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** @returns {Promise<{problems: string[], summary: string}>} */
export const check = async (root) => {
  const project = openProject(root);
  const {sourceLocale, targetLocales} = project.config;
  const {messages, errors} = project.extractSourceMessages();
  const {translations} = project.readTranslationsSync();
  const of = (language) => translations.get(language) ?? [];
  const problems = [
    ...sourceProblems(project, messages, errors),
    ...messages.flatMap((message) => textProblems(sourceLocale, message, plain(message.contents))),
    ...targetLocales.flatMap((language) => translationProblems(project, language, messages, of(language))),
    ...project.validateTranslations().errors,
  ];
  if (targetLocales.every((language) => hasFile(project, language)))
    problems.push(...(await outdatedFiles(root, project)));
  const counts = [[sourceLocale, messages], ...targetLocales.map((language) => [language, of(language)])].map(
    ([language, all]) => `${language} ${wordCount(all.map(({contents}) => plain(contents)))} words`,
  );
  return {problems, summary: `${messages.length} texts: ${counts.join(', ')}`};
};
