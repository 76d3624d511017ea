/** Adds a language: to lit-localize.json, the one list from which everything else follows. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {languagesIn, nameOf} from '../languages.mjs';

/** @returns {string} the tag as the registry of languages writes it: `ES` is `es` */
const tagOf = (text) => {
  try {
    const tag = new Intl.Locale(text).toString();
    if (new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(tag)) return tag;
  } catch {
    // no tag at all
  }
  throw new Error(`${text} is no language that I know. Give its tag, such as es for Spanish or de for German.`);
};

/** @returns {Promise<string>} the tag of the language that was added */
export const add = async (root, text) => {
  const file = join(root, 'lit-localize.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  const tag = tagOf(text);
  if (languagesIn(config).includes(tag)) throw new Error(`${nameOf(tag)} is there already: locales/${tag}.xlf.`);
  config.targetLocales.push(tag);
  writeFileSync(file, await format(JSON.stringify(config), {...(await resolveConfig(file)), filepath: file}));
  return tag;
};
