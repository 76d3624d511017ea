/** What a visitor pays for languages not used: the entry, with as many of them as there might be one day. */
import {readFileSync} from 'node:fs';
import {rollup} from 'rollup';
import configurations from '../../rollup.config.mjs';
import {copyOf, partsOf} from '../../tools/build/modules.mjs';
import {onTheWire} from '../../tools/wire.mjs';

const entry = configurations.find(({input}) => input['mutual-identity-card']);

/** Languages that nobody speaks, with the words of English, each under a name and an address of its own. */
const invented = (count) => Array.from({length: count}, (_, at) => `x${at}`);

const record = (lang) => `
  ${lang}: {
    name: 'Langue ${lang}',
    dir: 'ltr',
    words: {
      card: new Lazy((again) => import('../generated/en/card.js?${lang}')),
      quiz: new Lazy((again) => import('../generated/en/quiz.js?${lang}')),
      profile: new Lazy((again) => import('../generated/en/profile.js?${lang}')),
    },
  },`;

const more = (count) => ({
  name: 'more-languages',
  async resolveId(source, importer) {
    const [file, lang] = source.split('?');
    return lang ? copyOf((await this.resolve(file, importer)).id, lang) : null;
  },
  load(id) {
    const {file, chunk: lang} = partsOf(id);
    if (/^x\d+$/.test(lang)) return `${readFileSync(file, 'utf8')}\nexport const language = '${lang}'`;
    if (!id.endsWith('/language/languages.ts')) return null;
    const text = readFileSync(id, 'utf8');
    return text.replace('export const shipped = {', `$&${invented(count).map(record).join('')}`);
  },
});

/** @returns {Promise<number>} bytes of the entry when so many languages ship */
export const entryWith = async (languages) => {
  const plugins = [more(languages - 3), ...entry.plugins];
  const bundle = await rollup({...entry, plugins, onLog: () => {}});
  const {output} = await bundle.generate({
    ...entry.output,
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: false,
  });
  await bundle.close();
  return onTheWire(output.find(({isEntry}) => isEntry).code).bytes;
};
