/** Compiles what src/generated holds: the words and the card, once per language, and the icons. Exported for the other tools. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {optimize} from 'svgo';
import {compileCard} from './build/card-templates.mjs';
import {writeLanguages} from './build/languages.mjs';
import {compileViews} from './build/view-words.mjs';
import {languages} from './languages.mjs';
import {statusIn} from './locales/reviews.mjs';

/** The icon of each principle, by its name in Lucide (ISC licence). */
const icons = {
  solidarity: 'blend',
  'not-for-profit': 'piggy-bank',
  democracy: 'vote',
  'social-movement': 'megaphone',
  autonomy: 'compass',
  'health-actor': 'heart-pulse',
};

/** @returns {string} one path for the whole icon, on Lucide's grid of 24 */
const pathOf = (svg) => {
  const plugins = ['removeComments', {name: 'convertShapeToPath', params: {convertArcs: true}}];
  plugins.push({name: 'convertPathData', params: {floatPrecision: 1}}, {name: 'mergePaths', params: {force: true}});
  return / d="([^"]+)"/.exec(optimize(svg, {plugins, multipass: true}).data)[1];
};

/**
 * The edition as a language writes it: its date, and who has reviewed the words. Written here, since the first date that
 * a browser formats takes it as long as drawing the whole card.
 */
const writeEdition = (lang) => {
  const file = `src/generated/${lang}/edition.js`;
  const tag = lang === 'en' ? 'en-GB' : lang;
  const {format} = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'});
  const status = statusIn(lang);
  const reviewed = status.state === 'reviewed' && {
    by: new Intl.ListFormat(tag).format(status.by),
    date: format(new Date(status.date)),
  };
  const dated = readFileSync(file, 'utf8').replace(
    /date: '([\d-]+)'/,
    (_, iso) => `date: '${format(new Date(iso))}'${reviewed ? `, reviewed: ${JSON.stringify(reviewed)}` : ''}`,
  );
  writeFileSync(file, dated);
};

const require = createRequire(import.meta.url);

const compileWords = () =>
  execFileSync(process.execPath, [require.resolve('@lit/localize-tools/bin/lit-localize.js'), 'build'], {
    stdio: 'inherit',
  });

/** @param {() => void} [compile] writes the words; the preview writes others */
export const compileContent = async (compile = compileWords) => {
  compile();
  languages.forEach(writeEdition);
  writeLanguages();
  const folder = `${dirname(require.resolve('lucide-static/package.json'))}/icons`;
  const paths = Object.entries(icons).map(
    ([id, name]) => `  '${id}': '${pathOf(readFileSync(`${folder}/${name}.svg`, 'utf8'))}',\n`,
  );
  mkdirSync('src/generated', {recursive: true});
  writeFileSync(
    'src/generated/icons.ts',
    `/** From Lucide, ISC licence. */\nexport const icons = {\n${paths.join('')}};\n`,
  );
  await compileCard();
  await compileViews();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileContent();
