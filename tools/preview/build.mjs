/** Builds the card with other words: in a copy of the project, so that what ships is left alone. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sourceLocale} from '../languages.mjs';

/** Within the project, where packages are found from. */
export const folder = 'build/preview';

const needed = [
  'lit-localize.json',
  'locales',
  'package.json',
  'rollup.config.mjs',
  'src',
  'tools',
  'tsconfig.content.json',
  'tsconfig.json',
];

/** @param {readonly string[]} languages what the card is to speak, beside its source */
export const buildPreview = (languages) => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const isSource = (path) => !path.replaceAll('\\', '/').startsWith('src/generated');
  for (const path of needed) cpSync(path, join(folder, path), {recursive: true, filter: isSource});
  const registration = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const targetLocales = languages.filter((language) => language !== sourceLocale);
  writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify({...registration, targetLocales}));
  execFileSync(process.execPath, ['tools/preview/compile.mjs'], {cwd: folder, stdio: 'inherit'});
};
