/** Modules from memory through Rollup, as if they lay in the folder of the project. */
import {dirname, resolve} from 'node:path';
import {rollup} from 'rollup';
import {fileOf} from '../../tools/build/modules.mjs';

const inMemory = (modules) => {
  const files = new Map(Object.entries(modules).map(([path, code]) => [resolve(path), code]));
  return {
    name: 'in-memory',
    resolveId(source, importer) {
      const file = importer ? resolve(dirname(importer), source) : resolve(source);
      return files.has(file) ? file : null;
    },
    load: {order: 'pre', handler: (id) => files.get(fileOf(id)) ?? null},
  };
};

/**
 * @param {Record<string, string>} modules code by path; the first is the entry
 * @returns {Promise<Record<string, string>>} the code of each file that is written, by its name
 */
export const bundle = async (modules, plugins, output = {}) => {
  const [input] = Object.keys(modules);
  const build = await rollup({input, plugins: [...plugins, inMemory(modules)], treeshake: output.treeshake});
  const {output: files} = await build.generate({format: 'es', chunkFileNames: '[name].js', ...output.options});
  return Object.fromEntries(files.map(({fileName, code}) => [fileName, code]));
};

/** One module through the transforms of some plugins. */
export const transformed = async (path, code, plugins) =>
  Object.values(await bundle({[path]: code}, plugins, {treeshake: false}))[0];
