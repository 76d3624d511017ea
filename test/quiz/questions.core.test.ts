import {expect} from 'chai';
import {principleIds, type Question} from '../../src/content/model.js';
import {sources} from '../../src/content/sources.js';
import {opening} from '../../src/quiz/round.js';
import {questionCount} from '../../src/settings.js';
import {quiz} from '../support/words.js';

const {questions} = quiz.en;
const textsOf = ({prompt, options}: Question): string[] => [
  prompt,
  ...options.flatMap(({text, feedback}) => [text, feedback]),
];
const factsOf = ({id, subject, level, sources, options}: Question) => ({
  id,
  subject,
  level,
  sources,
  options: options.map((option) => [option.id, option.correct]),
});

describe('the questions', () => {
  it('are as many as the page may ask for', () => {
    expect(questions).to.have.length(questionCount);
    expect(questions.length).to.be.at.least(30);
    expect(new Set(questions.map(({id}) => id)).size).to.equal(questionCount);
    expect(questions[0].id).to.equal(opening);
  });

  it('cover every principle at every level, and the card', () => {
    for (const principle of principleIds) {
      const own = questions.filter(({subject}) => subject === principle);
      expect(own.length, principle).to.be.at.least(4);
      expect([...new Set(own.map(({level}) => level))].sort(), principle).to.deep.equal([
        'advanced',
        'basic',
        'medium',
      ]);
    }
    expect(questions.filter(({subject}) => subject === 'card').length).to.be.at.least(6);
  });

  it('have their right answers spread over the positions', () => {
    const positions = [0, 0, 0, 0];
    for (const {options} of questions) positions[options.findIndex(({correct}) => correct)]++;
    for (const times of positions.slice(0, 3))
      expect(times).to.be.within(questions.length * 0.15, questions.length * 0.4);
    expect(positions[3]).to.be.at.least(questions.length * 0.1);
  });

  it('are not given away by the length of the right answer', () => {
    const longest = questions.filter(({options}) => {
      const [first, second] = [...options].sort((a, b) => b.text.length - a.text.length);
      return first.correct && first.text.length > second.text.length * 1.1;
    });
    expect(longest.length).to.be.at.most(questions.length * 0.2);
  });

  for (const {id, options, sources: ids} of questions) {
    it(`${id} has one right answer, two or three wrong ones, and a source`, () => {
      expect(options.filter(({correct}) => correct)).to.have.length(1);
      expect(options.length).to.be.within(3, 4);
      expect(new Set(options.map((option) => option.id)).size).to.equal(options.length);
      expect(ids.length).to.be.at.least(1);
      for (const each of ids) expect(sources, each).to.have.property(each);
    });
  }
});

for (const [lang, words] of Object.entries(quiz).filter(([lang]) => lang !== 'en')) {
  describe(`the questions in ${lang}`, () => {
    it('are the same questions', () => {
      expect(words.questions.map(factsOf)).to.deep.equal(questions.map(factsOf));
    });

    it('are translated, text for text', () => {
      words.questions.forEach((question, at) => {
        const english = textsOf(questions[at]);
        textsOf(question).forEach((text, which) => {
          expect(text.trim(), question.id).not.to.equal('');
          expect(text, question.id).not.to.equal(english[which]);
        });
      });
    });
  });
}
