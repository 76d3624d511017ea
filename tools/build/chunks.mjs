/**
 * The chunks are the same for every entry: the first build writes them, the others only name them. See addresses.mjs
 * for where they are.
 */
import {basename, dirname} from 'node:path';
import {pathOf} from './modules.mjs';

/** The file of each chunk, by the module that it begins with. */
const written = new Map();

export const writeChunks = {
  name: 'write-chunks',
  generateBundle(_, bundle) {
    for (const {fileName, facadeModuleId} of Object.values(bundle))
      if (facadeModuleId) written.set(facadeModuleId, fileName);
  },
};

export const nameChunks = {
  name: 'name-chunks',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const {id} = await this.resolve(specifier, importer);
    return {id: `./${written.get(id)}`, external: true};
  },
};

/** A chunk is called after its folder, and after its file unless that is the view or bears its name: `quiz`, `profile-form`, `fr-card`. */
export const chunkName = ({facadeModuleId}) => {
  const path = pathOf(facadeModuleId);
  const [folder, file] = [basename(dirname(path)), basename(path).replace(/(\.chunk)?\.\w+$/, '')];
  return `chunks/${['view', folder].includes(file) ? folder : `${folder}-${file}`}-[hash].js`;
};
