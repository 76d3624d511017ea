/**
 * A chunk imports nothing: not the entry, whose address may bear a query and would then be loaded twice, and no other
 * chunk, which would be one more request. The few lines that several chunks need are copied into each.
 *
 * What may be copied is written down, so that nothing large is copied without a decision.
 */
import {readFile} from 'node:fs/promises';
import {copyOf, fileOf, isAmong, partsOf, pathOf} from './modules.mjs';

/** What our chunks are made of: our own modules, and Lit's. */
const isSource = isAmong(['src/**', '**/node_modules/{lit,lit-html}/**']);

/** @param {readonly string[]} copied patterns of the modules that may be in more than one file */
export const ownCopies = (copied) => {
  const mayBeCopied = isAmong(copied);
  /** The modules that are imported when they are needed: a chunk begins with each. */
  let beginnings;
  /** Which files each module is in. */
  let places;

  const chunkOf = (id) => (beginnings.has(id) ? pathOf(id).replaceAll('/', ':') : partsOf(id).chunk);

  return {
    name: 'own-copies',
    buildStart() {
      beginnings = new Set();
      places = new Map();
    },
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null; // an address that is put together, see languages.mjs
      const resolved = await this.resolve(specifier, fileOf(importer));
      beginnings.add(resolved.id);
      return resolved;
    },
    async resolveId(source, importer, {custom}) {
      if (!importer || custom?.ownCopies) return null; // our own question, which another plugin passes on
      const resolved = await this.resolve(source, fileOf(importer), {skipSelf: true, custom: {ownCopies: true}});
      if (!resolved || resolved.external || !isSource(resolved.id)) return resolved;
      const chunk = chunkOf(importer);
      places.set(resolved.id, (places.get(resolved.id) ?? new Set()).add(chunk ?? 'the entry'));
      return chunk ? copyOf(resolved.id, chunk) : resolved;
    },
    load: (id) => (partsOf(id).chunk ? readFile(fileOf(id), 'utf8') : null),
    buildEnd(error) {
      if (error) return;
      for (const [file, {size}] of places) {
        if (size > 1 && !mayBeCopied(file))
          this.error(`${pathOf(file)} would be in ${[...places.get(file)].join(' and in ')}. Hand it over instead.`);
      }
    },
  };
};
