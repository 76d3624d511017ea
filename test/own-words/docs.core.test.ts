/** What docs/own-words.md says is so. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import {parse} from '../../src/own-words/check.js';
import type {OwnFile} from '../../src/own-words/file.js';

const docs = readFileSync('docs/own-words.md', 'utf8');
const blocks = (kind: string): string[] =>
  [...docs.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text);

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: {readonly question: {readonly properties: Readonly<Record<string, unknown>>}};
}

const fileOf = (json: string): OwnFile => {
  const checked = parse(json);
  if ('faults' in checked) throw new Error(checked.faults.join('\n'));
  return checked.file;
};

describe('the page on own words', () => {
  const [example] = blocks('json');

  it('has an example that can be used, with every field, in three languages', () => {
    const file = fileOf(example);
    const {properties, $defs} = JSON.parse(readFileSync('schema/content.schema.json', 'utf8')) as Schema;
    expect(Object.keys(file).sort()).to.deep.equal(Object.keys(properties).sort());
    expect(Object.keys(file.questions![0]).sort()).to.deep.equal(Object.keys($defs.question.properties).sort());
    const asked = Object.keys(file.title as object);
    expect([...languages]).to.include.members(asked);
    for (const text of [file.lead, file.footer, file.questions![0].question])
      expect(Object.keys(text as object)).to.deep.equal(asked);
  });

  it('has a script that can be used within the element', () => {
    const json = blocks('html').map((html) => /<script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1]);
    const found = json.filter((each) => each !== undefined);
    expect(found).to.have.length(1);
    expect(fileOf(found[0])).to.include.keys('title', 'region');
  });

  it('quotes what is said of mistakes as it is said', () => {
    const faulty = (at: number) =>
      at === 1 ? {answers: [{text: 'x', explanation: 'x', correct: true}]} : at === 2 ? {source: undefined} : {};
    const [question] = fileOf(example).questions!;
    const questions = [0, 1, 2].map((at) => ({...question, id: `q-${at}`, ...faulty(at)}));
    const checked = parse(JSON.stringify({title: {fr: 'x'.repeat(91)}, questions}));
    const said = /change nothing:\n([^]*)$/.exec(blocks('text')[0])![1].split('\n').filter(Boolean);
    expect(checked).to.deep.equal({faults: said.map((line) => line.trim())});
  });
});
