/** A round that is kept where the page asks for it. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {drawn, mount, plain, textOf, until} from '../support/mount.js';
import * as player from './player.js';

const {find, languages, openQuiz, press, prompt, radios, scoreOf, storageKey} = player;
const {quizUi: ui} = languages.en;

describe('remember', () => {
  const remembering = async () => {
    const card = await mount(
      html`<mutual-identity-card lang="en" view="quiz" questions="4" remember></mutual-identity-card>`,
    );
    await drawn(card);
    await until(() => find(card, '.quiz a'));
    return card;
  };

  it('takes up an unfinished round, without taking focus', async () => {
    const card = await remembering();
    await player.answer(card, 'en', true);
    await press(card, ui.next);
    radios(card)[1].click();
    const asked = prompt(card);
    card.remove();
    const again = await remembering();
    expect(prompt(again)).to.equal(asked);
    expect(radios(again)[1].checked).to.equal(true);
    expect(player.active(again)).to.equal(null);
  });

  it('forgets a finished one', async () => {
    const card = await remembering();
    await player.play(card, 'en', [true, true, true, true]);
    expect(localStorage.getItem(storageKey)).to.equal(null);
  });

  it('stores nothing where the page did not ask for it', async () => {
    const card = await openQuiz();
    await player.play(card, 'en', [true, true, true, true, true, true, true]);
    expect(localStorage.length).to.equal(0);
  });

  it('plays on when storage throws or holds garbage', async () => {
    localStorage.setItem(storageKey, '{"asked":"4 ","drawn":[1]}');
    const card = await remembering();
    expect(textOf(find(card, '#quiz-progress'))).to.include(ui.progress('1', '4'));
    const {setItem, getItem, removeItem} = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, {setItem: refuse, getItem: refuse, removeItem: refuse});
    try {
      await player.play(card, 'en', [true, true, true, true]);
      expect(scoreOf(card)).to.equal(plain(ui.scoreTitle(4, '4', '4')));
      await remembering();
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem, removeItem});
    }
  });
});
