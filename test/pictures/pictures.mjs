/** What is pictured: the main states, narrow and wide, light and dark, in each language, on the screen and on paper. */
import {readFileSync} from 'node:fs';

/** The cards of invented organisations, as version 1 writes them. */
const fixtures = readFileSync('test/profile/fixtures-v1.ts', 'utf8');
const [, typical] = /code: '([^']+)'/.exec(fixtures);
const [, allYes] = /'a card with every answer yes'.*?code:\s*'([^']+)'/s.exec(fixtures);
const [, nothingApplies] = /'a card where nothing applies'.*?code:\s*'([^']+)'/s.exec(fixtures);

/** What a visitor does before the picture is taken. It runs in the page: see `act` in tools/pictures.mjs. */
const answer = (option) => `await choose(${option}); await primary();`;
const turns = (count) => `for (let turn = 0; turn < ${count}; turn++) { ${answer(1)} await primary(); }`;
const step = (index) => `await primary(); await press('.form-steps button', ${index});`;

const quiz = {view: 'quiz', seed: 'picture'};
const profile = {views: 'card quiz profile', view: 'profile'};

/** @typedef {{name: string, width: number, attributes: Record<string, string>, visit?: string, foot?: boolean, print?: boolean, media?: Record<string, string>}} Picture */

/** @type {Picture[]} */
export const pictures = [
  {name: 'card-fr-1200', width: 1200, attributes: {lang: 'fr'}},
  {name: 'card-open-en-1200', width: 1200, attributes: {lang: 'en', principle: 'democracy'}},
  {name: 'card-open-nl-768', width: 768, attributes: {lang: 'nl', principle: 'solidarity'}},
  {name: 'card-dark-fr-480', width: 480, foot: true, attributes: {lang: 'fr', theme: 'dark'}},
  {name: 'card-en-320', width: 320, attributes: {lang: 'en'}},
  {name: 'card-open-fr-1600', width: 1600, attributes: {lang: 'fr', principle: 'solidarity autonomy'}},
  {name: 'card-dark-nl-1024', width: 1024, attributes: {lang: 'nl', theme: 'dark', principle: 'health-actor'}},
  {name: 'card-folded-fr-360', width: 360, attributes: {lang: 'fr'}},
  {
    name: 'card-unfolded-nl-360',
    width: 360,
    foot: true,
    attributes: {lang: 'nl'},
    visit: `for (const fold of root.querySelectorAll('.fold')) fold.open = true;`,
  },
  {
    name: 'card-languages-de-360',
    width: 360,
    attributes: {lang: 'de'},
    visit: `await press('[aria-expanded]');`,
  },
  {name: 'card-es-768', width: 768, attributes: {lang: 'es'}},
  {name: 'card-nl-280', width: 280, attributes: {lang: 'nl', views: 'card quiz profile'}},
  {name: 'card-yellow-en-768', width: 768, attributes: {lang: 'en', style: '--mic-accent: #ffcc00'}},
  {
    name: 'card-forced-fr-768',
    width: 768,
    attributes: {lang: 'fr', principle: 'autonomy'},
    media: {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
  },
  {
    name: 'card-mirrored-en-1200',
    width: 1200,
    attributes: {lang: 'en', principle: 'democracy'},
    visit: `root.querySelector('article').dir = 'rtl';`,
  },
  {name: 'card-print-fr-794', width: 794, attributes: {lang: 'fr'}, print: true},
  {name: 'quiz-question-fr-1200', width: 1200, attributes: {lang: 'fr', ...quiz}},
  {name: 'quiz-question-en-320', width: 320, attributes: {lang: 'en', ...quiz}, visit: `${turns(2)}`},
  {name: 'quiz-answered-nl-320', width: 320, attributes: {lang: 'nl', ...quiz}, visit: answer(0)},
  {
    name: 'quiz-answered-en-768',
    width: 768,
    attributes: {lang: 'en', ...quiz},
    visit: `${turns(4)} ${answer(2)}`,
  },
  {name: 'quiz-result-en-1200', width: 1200, attributes: {lang: 'en', ...quiz, questions: '6'}, visit: turns(6)},
  {name: 'quiz-answered-pt-320', width: 320, attributes: {lang: 'pt', ...quiz}, visit: answer(0)},
  {name: 'quiz-result-print-de-794', width: 794, attributes: {lang: 'de', ...quiz}, visit: turns(12), print: true},
  {name: 'quiz-result-print-fr-794', width: 794, attributes: {lang: 'fr', ...quiz}, visit: turns(12), print: true},
  {
    name: 'profile-form-fr-768',
    width: 768,
    attributes: {lang: 'fr', ...profile},
    visit: `${step(3)} await choose(0, 5, 10);`,
  },
  {
    name: 'profile-problem-nl-320',
    width: 320,
    attributes: {lang: 'nl', ...profile},
    visit: `${step(7)} primary();`,
  },
  {name: 'profile-card-fr-1200', width: 1200, attributes: {lang: 'fr', ...profile, profile: typical}},
  {name: 'profile-card-de-320', width: 320, attributes: {lang: 'de', ...profile, profile: typical}},
  {name: 'profile-card-typical-en-480', width: 480, attributes: {lang: 'en', ...profile, profile: typical}},
  {name: 'profile-card-yes-nl-1200', width: 1200, attributes: {lang: 'nl', ...profile, profile: allYes}},
  {name: 'profile-card-empty-en-768', width: 768, attributes: {lang: 'en', ...profile, profile: nothingApplies}},
  {
    name: 'profile-card-print-fr-794',
    width: 794,
    attributes: {lang: 'fr', ...profile, profile: typical},
    print: true,
  },
  {name: 'profile-card-dark-nl-320', width: 320, attributes: {lang: 'nl', ...profile, profile: typical, theme: 'dark'}},
];
