/** The result of a round, and how it is shared. */
import {expect, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import {mount, next, plain, principle, textOf, until} from '../support/mount.js';
import * as player from './player.js';

const {find, languages, openQuiz, press, record, scoreOf} = player;
const {quizUi: ui} = languages.en;

describe('the result', () => {
  it('names each principle, as text and as the text of the figure', async () => {
    const card = await openQuiz();
    await player.play(card, 'en', [true, true, true, true, true, true, true]);
    expect(scoreOf(card)).to.equal(plain(ui.scoreTitle(7, '7', '7')));
    expect(textOf(find(card, '[part=result]'))).to.include(plain(ui.toneAll));
    const label = find(card, '[part=result] [role=img]')!.getAttribute('aria-label')!;
    for (const name of ['Solidarity', 'Democracy', 'Autonomy']) {
      expect(label).to.include(`${name} ${ui.perPrinciple('1', '1')}`);
    }
    expect([...card.shadowRoot!.querySelectorAll('[part=result] li')].map(textOf)).to.include(`Solidarity 1 of 1`);
  });

  it('leads to the principle to read again', async () => {
    const card = await openQuiz();
    await player.play(card, 'en', [true, false, true, true, true, true, true]);
    const [link] = [...card.shadowRoot!.querySelectorAll('[part=result] li button')];
    const change = next(card, 'mic-view-change');
    const name = textOf(link);
    await press(card, ui.readAgainAction(name));
    expect(await change).to.deep.equal({view: 'card', previous: 'quiz'});
    await card.updateComplete;
    expect(principle(card, name).open).to.equal(true);
    card.view = 'quiz';
    await until(() => find(card, '[part=result]'));
  });

  it('shows every answer given and what is true', async () => {
    const card = await openQuiz('en', 'answers', 2);
    const asked = player.question(card, 'en');
    await player.play(card, 'en', [false, true]);
    const [first] = card.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part=result] details');
    first.querySelector('summary')!.click();
    await until(() => first.open);
    const right = asked.options.find(({correct}) => correct)!;
    for (const text of [asked.prompt, ui.wrong, right.text, right.feedback])
      expect(textOf(first)).to.include(plain(text));
    expect(first.querySelectorAll('a').length).to.be.at.least(1);
  });

  it('offers the missed ones again, and a new round without them', async () => {
    const card = await openQuiz();
    const answers = record(card, 'mic-answer');
    await player.play(card, 'en', [true, false, true, true, false, true, true]);
    const missed = answers.filter(({correct}) => !correct).map(({question}) => question);
    await press(card, ui.againMissed);
    expect(textOf(find(card, '#quiz-progress'))).to.include(ui.progress('1', '2'));
    expect(player.active(card).localName).to.equal('h3');
    await player.play(card, 'en', [true, true]);
    expect(answers.slice(7).map(({question}) => question)).to.deep.equal(missed);
    const played = new Set(answers.map(({question}) => question));
    await press(card, ui.newRound);
    await player.play(card, 'en', [false, false, false, false, false, false, false]);
    for (const {question} of answers.slice(9)) expect(played.has(question)).to.equal(false);
    expect(textOf(find(card, '[part=result]'))).to.include(plain(ui.toneNone));
  });

  it('does not send the visitor to a card that the page does not offer', async () => {
    const card = await mount(
      html`<mutual-identity-card lang="en" views="quiz" seed="x" questions="1"></mutual-identity-card>`,
    );
    await until(() => find(card, '.quiz'));
    await player.play(card, 'en', [false]);
    expect(textOf(find(card, '[part=result]'))).not.to.include(ui.backToCard);
  });
});

describe('sharing', () => {
  const replace = <Name extends 'share' | 'clipboard'>(name: Name, value: unknown): void => {
    Object.defineProperty(navigator, name, {configurable: true, value});
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });
  const finished = async () => {
    const card = await openQuiz('en', 'share', 1);
    await player.play(card, 'en', [true]);
    return card;
  };

  it('hands a text and the address of the page to the system, without an organisation’s profile', async () => {
    history.replaceState(null, '', '#mic-profile=1abc');
    const shared: ShareData[] = [];
    replace('share', (data: ShareData) => Promise.resolve(shared.push(data)));
    const card = await finished();
    await press(card, ui.share);
    await until(() => shared.length);
    expect(Object.keys(shared[0]).sort()).to.deep.equal(['text', 'url']);
    expect(shared[0].text).to.include('1');
    expect(shared[0].url).to.equal(location.href.replace(/#.*/, ''));
  });

  it('copies where nothing can be shared, and says so', async () => {
    const copied: string[] = [];
    replace('share', undefined);
    replace('clipboard', {writeText: (text: string) => Promise.resolve(copied.push(text))});
    const card = await finished();
    expect(find(card, '[part=result] [role=status]')!.textContent).to.equal('');
    await press(card, ui.share);
    await until(() => textOf(find(card, '[part=result] [role=status]')) === plain(ui.copied));
    expect(copied[0]).to.include(location.href);
  });

  it('leaves the text to copy by hand where the page allows neither', async () => {
    replace('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    replace('clipboard', undefined);
    const card = await finished();
    await press(card, ui.share);
    await until(() => find(card, 'textarea'));
    const field = find<HTMLTextAreaElement>(card, 'textarea')!;
    expect(field.value).to.include(location.href);
    expect(player.active(card)).to.equal(field);
    expect(textOf(field.closest('label'))).to.include(plain(ui.shareFailed));
  });

  it('does nothing when the visitor changes their mind', async () => {
    replace('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const card = await finished();
    await press(card, ui.share);
    await nextFrame();
    expect(find(card, 'textarea')).to.equal(null);
    expect(textOf(find(card, '[part=result] [role=status]'))).to.equal('');
  });
});
