import {expect} from '@open-wc/testing';
import {continentOf} from '../src/language/continent.js';

describe('the continent of a page', () => {
  const expected = {
    'fr-SN': 'africa',
    fr_CD: 'africa',
    'fr-BE': 'europe',
    'es-ES': 'europe', // has zones in Africa, too
    'pt-BR': 'americas',
    'es-419-PE': undefined,
    'fr-HT': 'americas',
    'fil-PH': 'asia',
    'zh-Hant-TW': 'asia',
    fr: undefined,
    'es-419': undefined,
    'en-AU': undefined,
    'not a tag': undefined,
    '': undefined,
  };
  for (const [tag, continent] of Object.entries(expected))
    it(`of ‘${tag}’ is ${String(continent)}`, () => expect(continentOf([tag])).to.equal(continent));
});
