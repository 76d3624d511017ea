/** What the check of the translations takes for wrong in signs and spaces, and for right. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {typographyProblems} from '../../tools/locales/typography.mjs';

describe('typography', () => {
  const wrong = [
    ['en', 'Rock & roll'],
    ['nl', 'a < b'],
    ['en', "It's"],
    ['nl', 'Het "woord"'],
    ['fr', 'adhérent·e'],
    ['nl', 'Wie beslist ?'],
    ['en', 'Source : AIM'],
    ['fr', 'Qui?'],
    ['fr', 'Qui\u00A0?'],
    ['fr', 'Un ; deux'],
    ['fr', 'Source :'],
    ['fr', 'Source\u202F:'],
    ['fr', '«\u202Fmot\u00A0»'],
    ['fr', '« mot »'],
    ['fr', '«mot»'],
    ['fr', '?'],
    ['fr', 'un “mot”'],
    ['nl', 'twee  spaties'],
    ['en', 'an end '],
    ['es', 'Quién decide?'],
    ['es', 'Hola!'],
    ['es', '«Hola.»'],
    ['de', 'Ein “Wort”'],
  ];
  for (const [language, text] of wrong) {
    it(`is wrong in ${language}: ${text}`, () => assert.notDeepEqual(typographyProblems(language, text), []));
  }
  const right = [
    ['en', 'It’s a ‘word’: who decides? INSP!R; https://example.org/a?b'],
    ['nl', 'Wie beslist? Bron: AIM, 10:30'],
    ['fr', 'Qui\u202F? Oui\u202F! Un\u202F; deux\u202F?!'],
    ['fr', 'Le réseau INSP!R, à 10:30, https://example.org/?a;b'],
    ['fr', 'Source\u00A0: «\u00A0mot\u00A0»'],
    ['es', 'Sí. ¿Quién decide? ¡Usted! «¿Y yo?». «También».'],
    ['de', 'Das „Wort“: wer entscheidet?'],
  ];
  for (const [language, text] of right) {
    it(`is right in ${language}: ${text}`, () => assert.deepEqual(typographyProblems(language, text), []));
  }
});
