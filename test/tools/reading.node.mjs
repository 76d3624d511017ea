/** The texts stay easy to read, and each word that the card explains is explained where it is first met. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from '../../tools/languages.mjs';
import {figuresOf, readTexts} from '../../tools/reading/figures.mjs';
import {bandOf, plainFrom, scoreOf} from '../../tools/reading/formulas.mjs';
import {sentencesIn, wordsIn} from '../../tools/reading/sentences.mjs';
import {syllablesIn} from '../../tools/reading/syllables.mjs';

/**
 * The average is the project’s own promise. The longest is what gov.uk allows its writers:
 * https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/
 */
const limits = {average: 20, longest: 25};

/** What webmasters read, mostly labels: short, and free to use their words. */
const forWebmasters = 'around';

const problemsIn = (language, texts) =>
  figuresOf(language, texts)
    .filter(({place}) => !place.includes('/'))
    .flatMap(({place, average, longest, score}) => [
      ...(average > limits.average ? [`${place}: ${average.toFixed(1)} words per sentence`] : []),
      ...(longest.words > limits.longest ? [`${longest.id}: ${longest.words} words: ${longest.text}`] : []),
      ...(score < plainFrom(language) && place !== forWebmasters ? [`${place}: a score of ${score.toFixed(1)}`] : []),
    ]);

const texts = readTexts('.');

describe('the texts', () => {
  for (const language of languages) {
    it(`are easy to read in ${language}`, () => assert.deepEqual(problemsIn(language, texts[language]), []));
  }

  const long = `These ${'and their children '.repeat(8)}pay.`;
  const hard = 'International organisations institutionalise mutualistic responsibilities. '.repeat(40);
  for (const [fault, text] of [
    [/^ui\.more: 26 words/, long],
    [/^ui\.more: 26 words/, long.replace('.', '')],
    [/^card: a score of/, hard],
    [/^card: 2\d\.\d words per sentence/, `${long} `.repeat(400)],
  ]) {
    it(`would not pass with ${fault.source}`, () => {
      const problems = problemsIn('en', [...texts.en, {id: 'ui.more', text}]);
      assert.ok(
        problems.some((problem) => fault.test(problem)),
        problems.join('\n'),
      );
    });
  }

  it('belong to a view, each of them', () => {
    assert.throws(() => figuresOf('en', [...texts.en, {id: 'elsewhere.title', text: 'A title'}]), /elsewhere\.title/);
  });
});

describe('the words that the card explains', () => {
  const principles = [...new Set(texts.en.map(({id}) => /^principles\.([^.]+)/.exec(id)?.[1]).filter(Boolean))];

  /** Terms that are met before the principle that explains them, or not there either. */
  const misplaced = (all) => {
    const prose = (principle) =>
      all
        .filter(({id}) => id.startsWith(`principles.${principle}.`) && !id.includes('.terms.'))
        .map(({text}) => text.replaceAll('\u00AD', '').toLowerCase())
        .join(' ');
    return all
      .filter(({id}) => /^principles\..*\.terms\..*\.word$/.test(id))
      .filter(({id, text}) => {
        const word = text.replaceAll('\u00AD', '').toLowerCase();
        const first = principles.find((principle) => prose(principle).includes(word));
        return first !== id.split('.')[1];
      })
      .map(({id}) => id);
  };

  for (const language of languages) {
    it(`are explained where they first appear in ${language}`, () => assert.deepEqual(misplaced(texts[language]), []));
  }

  it('would be missed elsewhere', () => {
    const id = 'principles.autonomy.terms.more.word';
    assert.deepEqual(misplaced([...texts.en, {id, text: 'Shareholders'}]), [id]);
    assert.deepEqual(misplaced([...texts.en, {id, text: 'Moral hazard'}]), [id]);
  });
});

describe('the formulas', () => {
  const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 0.05, `${actual}, not ${expected}`);

  it('give what is published for them', () => {
    // One sentence of 13 words and 24 syllables, an example of Wikipedia’s article on Flesch’s tests.
    near(scoreOf('en', {sentences: 1, words: 13, syllables: 24}), 37.5);
    near(scoreOf('en', {sentences: 1, words: 6, syllables: 6}), 116.1);
  });

  it('give what a hand counts: 10 words, 15 syllables, 2 sentences', () => {
    const counts = {sentences: 2, words: 10, syllables: 15};
    near(scoreOf('fr', counts), 207 - 5.075 - 110.4);
    near(scoreOf('nl', counts), 206.84 - 4.65 - 115.5);
    near(scoreOf('es', counts), 206.84 - 5.1 - 90);
    near(scoreOf('pt', counts), 248.835 - 5.075 - 126.9);
    near(scoreOf('de', counts), 180 - 5 - 87.75);
  });

  it('have bands', () => {
    assert.equal(bandOf('en', 60), 'standard');
    assert.equal(bandOf('fr', 59.9), 'fairly difficult');
    assert.equal(bandOf('nl', 45), 'fairly difficult');
    assert.equal(bandOf('en', 45), 'difficult');
    assert.equal(bandOf('nl', -3), 'very difficult');
  });
});

describe('counting', () => {
  const counted = {
    en: {the: 1, member: 2, solidarity: 5, 'not-for-profit': 4, 'mutual’s': 3, 2024: 1, 'ILO’s': 1},
    fr: {
      mutuelle: 2,
      membres: 1,
      société: 3,
      'l’assemblée': 3,
      réelle: 2,
      risque: 1,
      création: 3,
      payer: 2,
      coopération: 5,
      UEMOA: 1,
    },
    nl: {
      ziekenfonds: 3,
      sociaal: 3,
      mutualiteit: 5,
      patiënten: 4,
      coöperatie: 5,
      één: 1,
      vrijheid: 2,
      beëindigen: 4,
      niveau: 2,
      'West-Afrika': 4,
    },
    es: {
      solidaridad: 5,
      mutual: 2,
      cuidado: 3,
      país: 2,
      seguro: 3,
      guía: 2,
      qué: 1,
      muy: 1,
      hay: 1,
      ayuda: 3,
      autonomía: 5,
      asociación: 4,
    },
    pt: {
      solidariedade: 7,
      mutualidade: 6,
      saúde: 3,
      história: 3,
      democracia: 5,
      muito: 2,
      não: 1,
      decisões: 3,
      água: 2,
      pessoas: 3,
      direito: 3,
    },
    de: {
      Krankenkasse: 4,
      Gegenseitigkeit: 5,
      Solidarität: 5,
      neue: 2,
      Häuser: 2,
      Beiträge: 3,
      Quelle: 2,
      Organisation: 6,
    },
  };
  for (const [language, words] of Object.entries(counted)) {
    it(`finds the syllables of ${language}`, () => {
      const found = Object.keys(words).map((word) => [word, syllablesIn(language, word)]);
      assert.deepEqual(Object.fromEntries(found), words);
    });
  }

  it('say what a new language wants', () => {
    assert.throws(
      () => syllablesIn('it', 'solidarietà'),
      /^Error: it: give its rule in tools\/reading\/syllables\.mjs/,
    );
  });

  it('takes for a word what stands between spaces', () => {
    assert.deepEqual(wordsIn('«\u00A0L’assemblée\u00A0» de 1992\u202F: 20\u202F%, non\u202F?'), [
      'L’assemblée',
      'de',
      '1992',
      '20',
      'non',
    ]);
    assert.deepEqual(wordsIn('‘Not-for-profit’ – a word'), ['Not-for-profit', 'a', 'word']);
  });

  it('ends a sentence at a stop, and lets labels run along without', () => {
    const lengths = (language, text) => sentencesIn(language, text).map(({words, running}) => [words, running]);
    assert.deepEqual(lengths('en', 'Try again'), [[2, false]]);
    assert.deepEqual(lengths('en', 'The INSP!R network drew it up. Who decides?'), [
      [6, true],
      [2, true],
    ]);
    assert.deepEqual(lengths('fr', '«\u00A0Oui, on cotise.\u00A0» La carte\u202F: un dessin'), [
      [3, true],
      [4, false],
    ]);
    assert.deepEqual(lengths('nl', 'Bezig met laden…'), [[3, true]]);
  });
});
