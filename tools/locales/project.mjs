/** The texts of a project and their translations, as lit-localize reads them. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';

/** @param {string} [xliffDir] other than the project's own */
export const openProject = (root, xliffDir) => {
  const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));
  if (xliffDir) config.interchange.xliffDir = xliffDir;
  return new TransformLitLocalizer(config);
};

export const folderOf = ({config}) => config.resolve(config.interchange.xliffDir);

export const fileOf = (project, language) => join(folderOf(project), `${language}.xlf`);

export const hasFile = (project, language) => existsSync(fileOf(project, language));

/** A text as one string, with `{0}` for what is filled in. */
export const plain = (contents) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/**
 * @param {readonly string[]} languages
 * @returns {Map<string, Map<string, string>>} for each language, its texts by their ids, as far as they are there
 */
export const textsIn = (project, languages) => {
  const {messages} = project.extractSourceMessages();
  const {translations} = project.readTranslationsSync();
  const textsOf = (language) =>
    language === project.config.sourceLocale ? messages : (translations.get(language) ?? []);
  return new Map(
    languages.map((language) => [
      language,
      new Map(textsOf(language).map(({name, contents}) => [name, plain(contents)])),
    ]),
  );
};
