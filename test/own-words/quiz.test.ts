/** A partner's own questions, as a visitor of the quiz meets them. */
import {expect} from '@open-wc/testing';
import type {MutualIdentityCard} from '../../src/element.js';
import {next, plain, press as pressControl, button, textOf, until, warnings} from '../support/mount.js';
import {find, languages, options, press, prompt, radios} from '../quiz/player.js';
import {answer, question} from './file.js';
import {addressOf, script, withScript} from './pages.js';

const {en, fr} = languages;

/** One question of ours, then theirs. */
const quizOf = async (...questions: object[]) => {
  const card = await withScript({questions}, {view: 'quiz', questions: '2'});
  await until(() => find(card, '.quiz a'));
  return card;
};

const answerWith = async (card: MutualIdentityCard, value: string) => {
  radios(card)
    .find((each) => each.value === value)!
    .click();
  await card.updateComplete;
  await press(card, en.quizUi.check);
};

const skip = async (card: MutualIdentityCard) => {
  await press(card, en.quizUi.reveal);
  await press(card, en.quizUi.next);
};

describe('a partner’s own question', () => {
  it('is asked after ours on the card, with its explanation and its source, and events name it', async () => {
    const card = await quizOf(question());
    await skip(card);
    expect(prompt(card)).to.equal('Who pays into our fund?');
    expect(options(card).sort()).to.deep.equal(['All of us', 'None of us']);
    const told = next(card, 'mic-answer');
    await answerWith(card, '2');
    expect(await told).to.deep.equal({question: 'own-our-fund', principle: 'solidarity', choice: '2', correct: false});
    expect(textOf(find(card, '#quiz-reason'))).to.equal('It would be empty.');
    const link = find<HTMLAnchorElement>(card, '.references a')!;
    expect([textOf(link), link.href]).to.deep.equal(['Our statutes, article 12', 'https://example.org/statutes']);
    await press(card, en.quizUi.seeResult);
    expect(textOf(find(card, '[part=result]'))).to.contain('Who pays into our fund?');
  });

  it('is a text, whatever it holds, and its source may be on paper', async () => {
    const markup = '<img src=x onerror="window.hurt = 1">';
    const card = await quizOf(
      question({
        question: markup,
        answers: [answer({text: markup, explanation: markup, correct: true}), answer()],
        source: {name: markup},
      }),
    );
    await skip(card);
    await answerWith(card, '1');
    expect(prompt(card)).to.equal(markup);
    expect(textOf(find(card, '#quiz-reason'))).to.equal(markup);
    expect(textOf(find(card, '.references'))).to.equal(plain(`${en.quizUi.source} ${markup}`));
    expect(find(card, '.references a')).to.be.null;
    expect(find(card, 'img')).to.be.null;
  });

  it('follows the language, and says in which it is written where it has no other', async () => {
    const card = await quizOf(question({question: {nl: 'Wie betaalt?', fr: 'Qui paie ?'}}));
    await skip(card);
    const legend = () => find(card, '[part=question] legend')!;
    expect([prompt(card), legend().lang]).to.deep.equal(['Wie betaalt?', 'nl']);
    await pressControl(card, button(card, 'Français'), () => prompt(card) === 'Qui paie ?');
    expect(legend().lang).to.equal('');
    expect(button(card, fr.quizUi.check)).to.exist;
  });

  it('leaves a round that is begun as it is, and comes in the next', async () => {
    const card = await withScript({}, {view: 'quiz', questions: '2'});
    await until(() => find(card, '.quiz a'));
    await skip(card);
    const before = prompt(card);
    card.querySelector('script')!.replaceWith(script({questions: [question()]}));
    card.content = addressOf({title: 'Taken up', questions: [question()]});
    await until(() => textOf(find(card, '[part=title]')) === 'Taken up');
    expect(prompt(card)).to.equal(before);
    await press(card, en.quizUi.reveal);
    await press(card, en.quizUi.seeResult);
    await press(card, en.quizUi.newRound);
    expect(prompt(card)).to.equal('Who pays into our fund?');
  });

  it('takes the round with it when the page takes it away', async () => {
    const card = await quizOf(question());
    await skip(card);
    await warnings(() => card.querySelector('script')!.remove());
    await until(() => prompt(card) !== 'Who pays into our fund?');
    expect(en.questions.map((each) => plain(each.prompt))).to.include(prompt(card));
  });
});
