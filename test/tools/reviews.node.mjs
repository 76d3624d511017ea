/** A review holds for the words that were read, and lapses with them; the card says what holds, and nothing more. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {evaluate, sceneIn} from '../../tools/build/card-templates.mjs';
import {languages, sourceLocale} from '../../tools/languages.mjs';
import {fingerprintOf, readReviews, reviewProblems, statusIn, statusOf} from '../../tools/locales/reviews.mjs';
import {openProject, textsIn} from '../../tools/locales/project.mjs';

const texts = new Map([
  ['ui.title', 'La carte'],
  ['principles.a.name', 'Solidarité'],
  ['principles.a.essence', 'Chacun cotise.'],
  ['principles.ab.name', 'Autonomie'],
]);
const review = (of, more = {}) => ({
  language: 'fr',
  of,
  words: fingerprintOf(texts, of),
  by: 'A. Martin, MC',
  date: '2026-12-01',
  ...more,
});
const changed = new Map([...texts, ['principles.a.essence', 'Chacun cotise selon ses moyens.']]);

describe('a review', () => {
  it('holds for the item that was read, in the language in which it was', () => {
    const reviews = [review('principles.a')];
    const read = {state: 'reviewed', by: ['A. Martin, MC'], date: '2026-12-01'};
    assert.deepEqual(statusOf(reviews, 'fr', texts, 'principles.a'), read);
    assert.deepEqual(statusOf(reviews, 'nl', texts, 'principles.a'), {state: 'draft'});
    for (const of of ['principles.ab', 'all'])
      assert.deepEqual(statusOf(reviews, 'fr', texts, of), {state: 'draft'}, of);
  });

  it('lapses when a word of it changes, and that of other items holds', () => {
    const reviews = [review('principles.a'), review('principles.ab')];
    assert.deepEqual(statusOf(reviews, 'fr', changed, 'principles.a'), {state: 'draft', lapsed: reviews[0]});
    assert.equal(statusOf(reviews, 'fr', changed, 'principles.ab').state, 'reviewed');
    assert.equal(statusOf([review('all')], 'fr', changed, 'principles.ab').state, 'draft');
  });

  it('of all, or of every item, makes a language reviewed, by all who have read it', () => {
    const reviews = [review('ui'), review('principles', {by: 'B. Peeters, CM', date: '2026-12-03'})];
    const read = {state: 'reviewed', by: ['A. Martin, MC', 'B. Peeters, CM'], date: '2026-12-03'};
    assert.deepEqual(statusOf(reviews, 'fr', texts, 'all'), read);
    assert.equal(statusOf([review('all')], 'fr', texts, 'all').state, 'reviewed');
  });
});

describe('the file of the reviews', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'reviews-'))));
  after(() => rmSync(folder, {recursive: true}));
  const problems = (text) => {
    writeFileSync(join(folder, 'reviews.json'), text);
    return reviewProblems(folder, ['en', 'fr'], [...texts.keys()]);
  };

  it('may be missing', () => assert.deepEqual(readReviews(join(folder, 'none')), []));

  it('says of each entry what is wrong with it', () => {
    const listed = (entry) => problems(JSON.stringify({reviews: [review('all'), entry]}));
    assert.deepEqual(listed(review('principles.a')), []);
    const wrong = {language: 'xx', of: 'principle', words: 'all', by: ' ', date: '1 December'};
    for (const [key, value] of Object.entries(wrong)) {
      const [problem, ...others] = listed(review('all', {[key]: value}));
      assert.ok(problem.startsWith(`reviews.json, entry 2: ‘${key}’ is `), problem);
      assert.deepEqual(others, []);
    }
    assert.match(problems('{"reviews": [')[0], /^reviews\.json cannot be read: /);
    assert.deepEqual(problems('{}'), ['reviews.json has no list ‘reviews’']);
  });
});

describe('about this card', () => {
  const english = readFileSync('src/content/edition.ts', 'utf8');
  const [, version] = /version: '(.+)'/.exec(english);
  const [, date] = /date: '(.+)'/.exec(english);
  const plain = (markup) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const dateIn = (language, day) => {
    const tag = language === 'en' ? 'en-GB' : language;
    return new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day)).replace(/\s/g, ' ');
  };

  it('dates the edition no later than today', () => assert.ok(new Date(date) <= new Date()));

  for (const language of languages) {
    it(`says in ${language} which edition it is, of which date, and how far its words have come`, async () => {
      const {ui} = await import(`../../src/generated/${language}/card.js`);
      const shown = plain(readFileSync(`dist/prerendered/${language}.html`, 'utf8'));
      assert.ok(shown.includes(`${ui.version} ${version}, ${dateIn(language, date)} `));
      const status = statusIn(language);
      const reviewed = () =>
        ui.statusReviewed(new Intl.ListFormat(language).format(status.by), dateIn(language, status.date));
      assert.ok(shown.includes(`${ui.status} ${status.state === 'draft' ? ui.statusDraft : reviewed()} `));
    });
  }

  it('names those who have reviewed the words, once they have', async () => {
    const {inside} = await evaluate(`
      ${sceneIn('fr')}
      import {aboutBand} from './src/card/about.ts';
      import * as words from './src/generated/fr/card.js';
      const edition = {...words.edition, reviewed: {by: 'A. Martin, MC', date: '1 décembre 2026'}};
      export const inside = markupOf(aboutBand(scene, {...words, edition}).inside);
    `);
    const {ui} = await import('../../src/generated/fr/card.js');
    assert.ok(plain(inside).includes(`${ui.status} Relu par A. Martin, MC, le 1 décembre 2026`));
    assert.ok(!plain(inside).includes(ui.statusDraft));
  });

  it('is no more than a draft while the words of the project differ from those that were signed', () => {
    const project = openProject('.');
    const own = textsIn(project, [sourceLocale]).get(sourceLocale);
    const signed = {language: sourceLocale, of: 'all', words: fingerprintOf(own, 'all'), by: 'X', date: '2026-12-01'};
    assert.equal(statusOf([signed], sourceLocale, own, 'all').state, 'reviewed');
    const [[id, text]] = own;
    assert.equal(statusOf([signed], sourceLocale, new Map([...own, [id, `${text}.`]]), 'all').state, 'draft');
  });
});
