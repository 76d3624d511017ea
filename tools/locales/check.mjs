/** Everything that keeps the texts from being complete, current and well set: one finding for each. */
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {readFile, textOf, unitsOf} from './file.mjs';
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
  if (!hasFile(project, language)) return [found('', 'file', `there is no ${basename(fileOf(project, language))}`)];
  const {document, problems} = readFile(project, language);
  if (problems.length) return problems.map((problem) => found('', 'file', problem));
  const units = unitsOf(document);
  const stale = units
    .map(({id, target}) => [id, target?.getAttribute('state') ?? ''])
    .filter(([, state]) => /^needs-|^new$/.test(state))
    .map(([id, state]) => found(id, 'stale', `${state}: its English has changed, or an editor has marked it`));
  const known = new Set(messages.map(({name}) => name));
  const unused = units.filter(({id}) => !known.has(id)).map(({id}) => found(id, 'file', 'no longer used'));
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

/** What a file holds of the English: however an editor set its lines, it is compared by that. */
const englishIn = (project, language) =>
  JSON.stringify(
    unitsOf(readFile(project, language).document)
      .map(({id, source, notes}) => [id, textOf(source), notes])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** The files must hold the English of today: what the tool would write now. */
const outdatedFiles = async (root, project) => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync(folderOf(project), folder, {recursive: true});
  const fresh = openProject(root, folder);
  fresh.config.targetLocales = project.config.targetLocales;
  await fresh.writeInterchangeFiles();
  const outdated = project.config.targetLocales.filter(
    (language) => englishIn(project, language) !== englishIn(fresh, language),
  );
  rmSync(folder, {recursive: true});
  return outdated.map((language) => {
    const detail = `${basename(fileOf(project, language))} does not hold the English of today`;
    return {language, id: '', kind: 'file', detail};
  });
};

/** @returns {Promise<{findings: Finding[], texts: number, languages: string[]}>} */
export const check = async (root) => {
  const project = openProject(root);
  const glossary = readGlossary(folderOf(project));
  const {sourceLocale, targetLocales} = project.config;
  const {messages, errors} = project.extractSourceMessages();
  // One file that cannot be understood would keep the tool from reading the others.
  const readable = targetLocales.filter(
    (language) => hasFile(project, language) && !readFile(project, language).problems.length,
  );
  project.config.targetLocales = readable;
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
  findings.push(...(await outdatedFiles(root, project)));
  return {findings, texts: messages.length, languages: [sourceLocale, ...targetLocales]};
};
