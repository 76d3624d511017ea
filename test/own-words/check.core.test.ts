/** What a partner may write, said twice: by the published schema, for editors; by the card, in words for people. */
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {check, parse} from '../../src/own-words/check.js';
import {answer, question} from './file.js';

const schema = JSON.parse(readFileSync('schema/content.schema.json', 'utf8')) as object;
const fits = new Ajv2020({allErrors: true}).compile(schema);

const right: Record<string, object> = {
  'nothing at all': {},
  'texts for all languages': {$schema: './content.schema.json', title: 'Our mutual', lead: 'Six.', footer: 'Ask us.'},
  'texts by language': {title: {fr: 'Notre mutuelle', 'pt-BR': 'A nossa', FIL: 'Atin'}},
  'a text as long as fits, in characters and not in code units': {title: '🫶'.repeat(80)},
  'markup, which is a text like another': {title: '<img src=x onerror=alert(1)>'},
  'some principles in another order': {principles: ['autonomy', 'solidarity'], region: 'africa'},
  questions: {questions: [question(), question({id: 'two-2', principle: 'card', question: {nl: 'Wie?'}})]},
  'a source that is printed, and an answer that says it is wrong': {
    questions: [
      question({
        answers: [answer({correct: true}), answer({correct: false}), answer()],
        source: {name: {fr: 'Nos statuts'}},
      }),
    ],
  },
};

/** What is wrong, and what is said of it. */
const wrong: Record<string, [unknown, RegExp]> = {
  'a list': [[], /^the file: a group of fields between { and } is needed$/],
  nothing: [null, /^the file: a group of fields/],
  'a text alone': ['title', /^the file: a group of fields/],
  'a field misspelt': [{titel: 'x'}, /^the file: “titel” is no field; there are title, lead, footer, principles, /],
  'a number for a text': [{title: 7}, /^title: a text between quotation marks is needed$/],
  'a list for a text': [{footer: ['x']}, /^footer: a text between quotation marks is needed$/],
  'an empty text': [{lead: {fr: ' '}}, /^lead › fr: the text is empty$/],
  'a text in no language': [{lead: {}}, /^lead: there is no text in any language$/],
  'a text in what is no language': [
    {lead: {français: 'x'}},
    /^lead: “français” is no language; write a tag such as fr/,
  ],
  'a long title': [{title: 'x'.repeat(81)}, /^title: the text is too long: it has 81 characters, and 80 fit$/],
  'a long lead in one language': [{lead: {fr: 'x'.repeat(301)}}, /^lead › fr: the text is too long: it has 301/],
  'a group in a group': [{title: {fr: {be: 'x'}}}, /^title › fr: a text between quotation marks is needed$/],
  'a principle misspelt': [{principles: ['solidarty']}, /^principles › 1: “solidarty” is not known; use one of solid/],
  'a principle twice': [{principles: ['autonomy', 'autonomy']}, /^principles: “autonomy” stands there twice$/],
  'no principle': [{principles: []}, /^principles: at least one of them is needed$/],
  'principles as a text': [{principles: 'autonomy'}, /^principles: a list between \[ and \] is needed$/],
  'a region that is none': [{region: 'Antarctica'}, /^region: “Antarctica” is not known; use one of africa, europe/],
  'a region that is a list': [{region: ['asia']}, /^region: a list is not known/],
  'a question about nothing': [
    {questions: [question({principle: undefined})]},
    /^questions › 1: “principle” is missing$/,
  ],
  'a question about another thing': [
    {questions: [question({principle: 'us'})]},
    /^questions › 1 › principle: “us” is not/,
  ],
  'an id with spaces': [
    {questions: [question({id: 'Our fund'})]},
    /^questions › 1 › id: “Our fund” cannot be used; write/,
  ],
  'an id that is a number': [{questions: [question({id: 7})]}, /^questions › 1 › id: “7” cannot be used/],
  'a question that is a text': [
    {questions: ['Who pays?']},
    /^questions › 1: a group of fields between { and } is needed$/,
  ],
  'a single answer, in the second question': [
    {questions: [question(), question({id: 'b', answers: [answer({correct: true})]})]},
    /^questions › 2 › answers: at least two of them are needed$/,
  ],
  'six answers': [
    {questions: [question({answers: [answer({correct: true}), ...Array<object>(5).fill(answer())]})]},
    /^questions › 1 › answers: there are 6, and 5 at most fit$/,
  ],
  'no right answer': [
    {questions: [question({answers: [answer(), answer()]})]},
    /^questions › 1 › answers: exactly one answer must say "correct": true, and none of them does$/,
  ],
  'two right answers': [
    {questions: [question({answers: [answer({correct: true}), answer({correct: true})]})]},
    /^questions › 1 › answers: exactly one answer must say "correct": true, and 2 of them do$/,
  ],
  'a right answer in words': [
    {questions: [question({answers: [answer({correct: 'yes'}), answer({correct: true})]})]},
    /^questions › 1 › answers › 1 › correct: true or false is needed, without quotation marks$/,
  ],
  'an answer without an explanation': [
    {questions: [question({answers: [{text: 'x', correct: true}, answer()]})]},
    /^questions › 1 › answers › 1: “explanation” is missing$/,
  ],
  'a question without a source': [{questions: [question({source: undefined})]}, /^questions › 1: “source” is missing$/],
  'a source by a script': [
    {questions: [question({source: {name: 'x', url: 'javascript:alert(1)'}})]},
    /^questions › 1 › source › url: “javascript:alert\(1\)” cannot be used; write a whole address/,
  ],
  'twenty-one questions': [
    {questions: [...Array(21).keys()].map((at) => question({id: `q-${at}`}))},
    /^questions: there are 21, and 20 at most fit$/,
  ],
  'a field that every object has': [JSON.parse('{"constructor": 1}'), /^the file: “constructor” is no field/],
  'a field by which an object is changed': [
    JSON.parse('{"__proto__": {"title": "x"}}'),
    /^the file: “__proto__” is no/,
  ],
  'a value that cannot be made a text': [{region: {toString: 1}}, /^region: a group of fields is not known/],
};

describe('a partner’s own words', () => {
  for (const [name, value] of Object.entries(right)) {
    it(`may be ${name}`, () => {
      expect(check(value)).to.deep.equal({file: value});
      expect(fits(value), JSON.stringify(fits.errors)).to.be.true;
    });
  }

  for (const [name, [value, fault]] of Object.entries(wrong)) {
    it(`may not be ${name}, and it is said in words`, () => {
      const written = JSON.parse(JSON.stringify(value)) as unknown;
      const asIs = name.startsWith('a field by') ? value : written;
      const checked = check(asIs);
      if (!('faults' in checked)) throw new Error('Nothing was found wrong with it.');
      expect(
        checked.faults.filter((each) => fault.test(each)),
        checked.faults.join('\n'),
      ).to.have.length(1);
      expect(fits(asIs), 'The schema has something against it.').to.be.false;
    });
  }

  const faultsOf = (json: string): readonly string[] => {
    const checked = parse(json);
    return 'faults' in checked ? checked.faults : [];
  };

  it('have one name for each question, which the schema cannot say', () => {
    expect(check({questions: [question(), question()]})).to.deep.equal({
      faults: ['questions: “our-fund” stands there twice'],
    });
  });

  it('are told all their faults at once', () => {
    expect(faultsOf('{"title": 7, "lead": 8}')).to.have.length(2);
  });

  it('are read with the mark that some editors put first', () => {
    expect(parse('\uFEFF{"title": "x"}')).to.deep.equal({file: {title: 'x'}});
  });

  it('are told why they are no JSON', () => {
    expect(faultsOf('{"title": }')[0]).to.match(/^the file: this is not JSON; perhaps a comma/);
    expect(faultsOf('{“title”: “x”}')[0]).to.match(/quotation marks must be straight ones/);
    expect(faultsOf('<!doctype html><title>Not found</title>')[0]).to.match(/this is a page, and not JSON/);
    expect(faultsOf('')[0]).to.match(/^the file: it is empty/);
  });

  it('may be nested as deep as anybody wants, and are only wrong', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(faultsOf(`{"region": ${deep}, "title": ${deep}, "questions": ${deep}}`)).to.have.length(3);
  });
});
