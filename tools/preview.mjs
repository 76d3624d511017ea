/**
 * `npm run preview -- fr`: every screen of a language on one page, where each text shows its id. Without a language, the
 * source. `-- pseudo` shows a language that nobody speaks, longer and accented.
 */
import {languages, sourceLocale} from './languages.mjs';
import {buildPreview, folder} from './preview/build.mjs';
import {writePages} from './preview/pages.mjs';
import {pseudo} from './preview/pseudo.mjs';
import {show} from './show.mjs';

const [wanted = sourceLocale] = process.argv.slice(2);
const language = wanted === 'pseudo' ? pseudo : wanted;
if (![...languages, pseudo].includes(language)) {
  console.error(`There is no language ${wanted}. There are: ${languages.join(', ')}, pseudo.`);
  process.exit(1);
}
buildPreview([language]);
await writePages(language);
const [served] = folder.split('/');
await show(`Every screen, ${language}`, {folders: [served], home: `/${folder}/${language}/`});
