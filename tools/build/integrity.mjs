/**
 * The hash of every script and chunk, for `integrity` in a page: in dist/integrity.json, and printed.
 * See docs/embedding.md for what to do with them.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const scriptsIn = (folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => folder + file);

export const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export const writeIntegrity = () => {
  const files = [...scriptsIn(''), ...scriptsIn('chunks/')];
  const hashes = Object.fromEntries(files.map((file) => [file, hashOf(readFileSync(`dist/${file}`))]));
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  for (const [file, hash] of Object.entries(hashes)) console.log(`${hash}  ${file}`);
};
