import {expect} from 'chai';
import type {OwnQuestion} from '../../src/own-words/file.js';
import {textIn} from '../../src/own-words/language.js';
import {questionIn, sourceIn} from '../../src/own-words/questions.js';
import {answer, question} from './file.js';

describe('own texts in a language', () => {
  const text = {fr: 'oui', 'pt-BR': 'sim'};
  const expected = {fr: 'oui', pt: 'sim', nl: undefined};
  for (const [lang, found] of Object.entries(expected))
    it(`in ${lang} are ${found ?? 'none, and what ships stays'}`, () => expect(textIn(text, lang)).to.equal(found));

  it('are one for all where they are written once', () => expect(textIn('ja', 'nl')).to.equal('ja'));
});

describe('own questions in a language', () => {
  const own = question({
    question: {nl: 'Wie betaalt?', 'fr-BE': 'Qui paie ?'},
    answers: [
      answer({text: {nl: 'Wij allemaal', fr: 'Nous tous'}, explanation: {nl: 'Samen.', fr: 'Ensemble.'}}),
      answer({text: {nl: 'Niemand'}, explanation: 'Zo.', correct: true}),
    ],
    source: {name: {nl: 'Statuten', fr: 'Statuts'}},
  }) as unknown as OwnQuestion;
  const textsIn = (lang: string) => {
    const {prompt, options} = questionIn(own, lang);
    return [prompt, ...options.flatMap(({text, feedback}) => [text, feedback])];
  };

  it('are written in it, with the text of another only where there is none', () => {
    expect(textsIn('nl')).to.deep.equal(['Wie betaalt?', 'Wij allemaal', 'Samen.', 'Niemand', 'Zo.']);
    expect(textsIn('fr')).to.deep.equal(['Qui paie ?', 'Nous tous', 'Ensemble.', 'Niemand', 'Zo.']);
    expect(questionIn(own, 'fr').lang).to.be.undefined;
  });

  it('are whole in the language that they were written in first, and say so, where they have no other', () => {
    expect(textsIn('de')).to.deep.equal(textsIn('nl'));
    expect(questionIn(own, 'de').lang).to.equal('nl');
    expect(sourceIn(own, 'de')[1]).to.include({publisher: 'Statuten', lang: 'nl', url: ''});
  });

  it('have names of their own, and one right answer', () => {
    const {id, options, sources} = questionIn(own, 'fr');
    expect(id).to.equal('own-our-fund');
    expect(sources).to.deep.equal([sourceIn(own, 'fr')[0]]);
    expect(options.map(({id, correct}) => [id, correct])).to.deep.equal([
      ['1', undefined],
      ['2', true],
    ]);
  });
});
