/** A round, from its first question to its last. */
import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {eachLanguage} from '../support/languages.js';
import {plain, textOf, until} from '../support/mount.js';
import * as player from './player.js';

const {find, languages, openQuiz, press, prompt, radios, record, scoreOf} = player;
const {quizUi: ui} = languages.en;

for (const lang of eachLanguage) {
  const words = languages[lang];

  describe(`a round in ${lang}`, () => {
    it('can be played with the keyboard alone', async function () {
      this.timeout(60_000);
      const card = await openQuiz(lang, 'keys', 3);
      const answers = record(card, 'mic-answer');
      const complete = record(card, 'mic-quiz-complete');
      for (const at of [0, 1, 2]) {
        await player.tabTo(card, (node) => node instanceof HTMLInputElement);
        expect(player.active(card)).to.equal(radios(card)[0]);
        await sendKeys({press: ' '});
        for (let down = 0; down < at; down++) await sendKeys({press: 'ArrowDown'});
        expect(radios(card).findIndex(({checked}) => checked)).to.equal(at);
        await player.tabTo(card, player.isButton(words.quizUi.check));
        await sendKeys({press: 'Enter'});
        await card.updateComplete;
        const feedback = find(card, '[part=feedback]')!;
        expect(player.active(card)).to.equal(feedback);
        const {question: id, choice, correct} = answers[at];
        const chosen = words.questions.find((each) => each.id === id)!.options.find((each) => each.id === choice)!;
        const verdict = correct ? words.quizUi.right : words.quizUi.wrong;
        expect(player.described(card, feedback)).to.deep.equal([plain(verdict), plain(chosen.feedback)]);
        // The explanation follows the buttons, so the way on is a step back.
        await player.tabTo(card, player.isButton(at < 2 ? words.quizUi.next : words.quizUi.seeResult), {back: true});
        await sendKeys({press: 'Enter'});
        await card.updateComplete;
        expect(player.active(card).localName).to.equal('h3');
        if (at < 2) expect(textOf(player.active(card))).to.equal(prompt(card));
      }
      expect(complete).to.have.length(1);
      const {score, total} = complete[0];
      expect(total).to.equal(3);
      expect(scoreOf(card)).to.equal(plain(words.quizUi.scoreTitle(score, String(score), '3')));
      expect(player.active(card)).to.equal(find(card, '[part=result] h3'));
    });

    it('can be played by pointer', async () => {
      const card = await openQuiz(lang);
      const answers = record(card, 'mic-answer');
      const complete = record(card, 'mic-quiz-complete');
      await player.play(card, lang, [true, true, false, true, true, true, true]);
      expect(answers.map(({correct}) => correct)).to.deep.equal([true, true, false, true, true, true, true]);
      const [{score, total, byPrinciple}] = complete;
      expect([score, total]).to.deep.equal([6, 7]);
      const missed = answers[2].principle;
      expect(byPrinciple[missed]).to.deep.equal({score: 0, total: 1});
      expect(JSON.parse(JSON.stringify(complete[0]))).to.deep.equal(complete[0]);
      expect(scoreOf(card)).to.equal(plain(words.quizUi.scoreTitle(6, '6', '7')));
      expect(textOf(find(card, '[part=result]'))).to.include(plain(words.quizUi.toneMost));
    });
  });
}

describe('a round', () => {
  it('goes on in another language where it stands', async () => {
    const card = await openQuiz();
    await player.answer(card, 'en', false);
    const {id} = player.question(card, 'en');
    card.lang = 'fr';
    await until(() => find(card, 'article')!.lang === 'fr');
    expect(player.question(card, 'fr').id).to.equal(id);
    expect(textOf(find(card, '[part=feedback]'))).to.include(plain(languages.fr.quizUi.wrong));
    await press(card, languages.fr.quizUi.next);
    const chosen = radios(card)[1];
    chosen.click();
    card.lang = 'nl';
    await until(() => find(card, 'article')!.lang === 'nl');
    expect(radios(card).map(({checked}) => checked)[1]).to.equal(true);
    expect(prompt(card)).to.equal(plain(player.question(card, 'nl').prompt));
  });

  it('waits while the visitor reads the card', async () => {
    const card = await openQuiz();
    await player.answer(card, 'en', true);
    await press(card, ui.next);
    radios(card)[2].click();
    const asked = prompt(card);
    card.view = 'card';
    await until(() => find(card, '[part=principle]'));
    card.view = 'quiz';
    await until(() => find(card, '.quiz'));
    expect(prompt(card)).to.equal(asked);
    expect(radios(card)[2].checked).to.equal(true);
    expect(textOf(player.active(card))).to.equal(asked);
  });

  it('starts anew when the page asks for other questions', async () => {
    const card = await openQuiz();
    await player.answer(card, 'en', true);
    await press(card, ui.next);
    card.questions = '4';
    await card.updateComplete;
    expect(textOf(find(card, '#quiz-progress'))).to.include(ui.progress('1', '4'));
    await player.answer(card, 'en', true);
    card.seed = 'other';
    await card.updateComplete;
    expect(radios(card).length).to.be.above(1);
  });

  it('takes no focus when it is first drawn', async () => {
    const card = await openQuiz();
    await nextFrame();
    expect(player.active(card)).to.equal(null);
  });
});
