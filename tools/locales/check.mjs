/** Everything that keeps the texts from being complete, current and well set: one finding for each. */
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {fileOf, folderOf, hasFile, openProject, plain} from './project.mjs';
import {reviewProblems} from './reviews.mjs';
import {sourceFindings} from './source.mjs';
import {forbiddenTerms, inconsistentTerms, readGlossary} from './terms.mjs';
import {typographyProblems} from './typography.mjs';

/**
 * What can be wrong with a text, in the order of the report.
 * @typedef {'missing'|'stale'|'long'|'placeholders'|'markup'|'terms'|'typography'|'source'|'file'} Kind
 * @typedef {{language: string, id: string, kind: Kind, detail: string}} Finding
 */

/** Of one text in one language: how it is set, and whether it fits where its description says that there are limits. */
const textFindings = (language, {name: id, desc}, text, glossary) => {
  const limit = /at most (\d+) characters/.exec(desc)?.[1];
  const {length} = [...text.replaceAll('\u00AD', '')];
  return [
    ...(limit && length > limit ? [['long', `has ${length} characters, and ${limit} is the limit`]] : []),
    ...forbiddenTerms(glossary, language, id, text).map((word) => [
      'terms',
      `says ‘${word}’, which the glossary forbids`,
    ]),
    ...typographyProblems(language, text).map((problem) => ['typography', problem]),
  ].map(([kind, detail]) => ({language, id, kind, detail}));
};

/** What is filled in, and what of it is markup. */
const fillingsOf = (contents) => contents.filter((part) => typeof part !== 'string').map(({index}) => `{${index}}`);
const tagsOf = (text) => (text.match(/<[^<>]+>/g) ?? []).sort().join(' ');

const translationFinding = (english, contents) => {
  const [wanted, given] = [fillingsOf(english.contents), fillingsOf(contents)];
  const lost = wanted.filter((each) => !given.includes(each));
  const extra = given.filter((each, at) => !wanted.includes(each) || given.indexOf(each) !== at);
  if (lost.length) return ['placeholders', `lacks ${lost.join(' ')}`];
  if (extra.length) return ['placeholders', `has ${extra.join(' ')} too often`];
  const tags = [english.contents, contents].map((each) => tagsOf(plain(each)));
  return tags[0] === tags[1]
    ? undefined
    : ['markup', `has the markup ${tags[1] || 'none'}, English ${tags[0] || 'none'}`];
};

const translationFindings = (project, language, messages, translations, glossary) => {
  const found = (id, kind, detail) => ({language, id, kind, detail});
  if (!hasFile(project, language)) return [found('', 'file', `there is no ${fileOf(project, language)}`)];
  const document = new DOMParser().parseFromString(readFileSync(fileOf(project, language), 'utf8'), 'text/xml');
  const elements = (name) => Array.from(document.getElementsByTagName(name));
  const stale = elements('target')
    .map((target) => [target.parentNode.getAttribute('id'), target.getAttribute('state') ?? ''])
    .filter(([, state]) => /^needs-|^new$/.test(state))
    .map(([id, state]) => found(id, 'stale', `${state}, for its English has changed`));
  const known = new Set(messages.map(({name}) => name));
  const unused = elements('trans-unit')
    .map((unit) => unit.getAttribute('id'))
    .filter((id) => !known.has(id))
    .map((id) => found(id, 'file', 'no longer used'));
  const translated = new Map(translations.map(({name, contents}) => [name, contents]));
  const texts = messages.flatMap((message) => {
    const {name: id} = message;
    const english = plain(message.contents);
    const contents = translated.get(id);
    if (!contents || !plain(contents).trim()) return [found(id, 'missing', `not translated: ${english}`)];
    const text = plain(contents);
    const broken = translationFinding(message, contents);
    return [
      ...(broken ? [found(id, ...broken)] : []),
      ...inconsistentTerms(glossary, project.config.sourceLocale, language, english, text).map((term) =>
        found(id, 'terms', `does not say ‘${term}’, which the glossary fixes`),
      ),
      ...textFindings(language, message, text, glossary),
    ];
  });
  return [...stale, ...unused, ...texts];
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
  return outdated.map((language) => {
    const detail = `${fileOf(project, language)} is out of date; npm run locales`;
    return {language, id: '', kind: 'file', detail};
  });
};

/** @returns {Promise<{findings: Finding[], texts: number, languages: string[]}>} */
export const check = async (root) => {
  const project = openProject(root);
  const glossary = readGlossary(folderOf(project));
  const {sourceLocale, targetLocales} = project.config;
  const {messages, errors} = project.extractSourceMessages();
  const {translations} = project.readTranslationsSync();
  const findings = [
    ...sourceFindings(project, messages, errors).map((finding) => ({language: sourceLocale, ...finding})),
    ...messages.flatMap((message) => textFindings(sourceLocale, message, plain(message.contents), glossary)),
    ...reviewProblems(
      folderOf(project),
      [sourceLocale, ...targetLocales],
      messages.map(({name}) => name),
    ).map((detail) => ({language: sourceLocale, id: '', kind: 'file', detail})),
    ...targetLocales.flatMap((language) =>
      translationFindings(project, language, messages, translations.get(language) ?? [], glossary),
    ),
  ];
  if (targetLocales.every((language) => hasFile(project, language)))
    findings.push(...(await outdatedFiles(root, project)));
  return {findings, texts: messages.length, languages: [sourceLocale, ...targetLocales]};
};
