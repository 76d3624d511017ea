/** What a visitor pays for languages not used: the entry, with as many of them as there might be one day. */
import {rollup} from 'rollup';
import configurations from '../../rollup.config.mjs';
import {findWords, isLanguages} from '../../tools/build/languages.mjs';
import {languages as shipped} from '../../tools/languages.mjs';
import {onTheWire} from '../../tools/wire.mjs';

const entry = configurations.find(({input}) => input['mutual-identity-card']);

/** Languages that nobody speaks: in the entry, a language is its name. */
const invented = (count) => Array.from({length: count}, (_, at) => `'x${at}': 'Langue x${at}', `);

const more = (count) => ({
  name: 'more-languages',
  load(id) {
    if (!isLanguages(id)) return null;
    const code = findWords.load(id);
    if (!code.includes('names = {')) this.error('Where the names of the languages begin is not known any more.');
    return code.replace('names = {', `$&${invented(count).join('')}`);
  },
});

/** @returns {Promise<number>} bytes of the entry when so many languages ship */
export const entryWith = async (languages) => {
  const plugins = [more(languages - shipped.length), ...entry.plugins];
  const bundle = await rollup({...entry, plugins, onLog: () => {}});
  const {output} = await bundle.generate({
    ...entry.output,
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: false,
  });
  await bundle.close();
  return onTheWire(output.find(({isEntry}) => isEntry).code).bytes;
};
