/** What each script file weighs on the wire, as a good static host sends it: brotli, highest quality. */
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

export const brotliSize = (file) => brotliCompressSync(readFileSync(file)).length;

const scripts = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`);

export const printSizes = () => {
  for (const file of [...scripts('dist'), ...scripts('dist/chunks')]) {
    console.log(`${String(brotliSize(file)).padStart(7)} B  ${file}`);
  }
};
