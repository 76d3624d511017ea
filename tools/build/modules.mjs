/** How the modules of a build are named, on every system: by their file, and a copy by its chunk as well. */
import {extname, posix} from 'node:path';
import {createFilter, normalizePath} from '@rollup/pluginutils';

/** The extension stays at the end, by which other plugins know what a module is. */
export const copyOf = (file, chunk) => `${file}?for=${chunk}${extname(file)}`;

/** @returns {{file: string, chunk?: string}} */
export const partsOf = (id) => /^(?<file>.+?)(?:\?for=(?<chunk>.+)\.\w+)?$/s.exec(id).groups;
export const fileOf = (id) => partsOf(id).file;

/** The path from the root of the project, with strokes that lean forward. */
export const pathOf = (id) => posix.relative(normalizePath(process.cwd()), normalizePath(fileOf(id)));

/** @returns {(id: string) => boolean} whether the file of a module matches one of the patterns */
export const isAmong = (patterns) => {
  const matches = createFilter(patterns);
  return (id) => matches(fileOf(id));
};
