import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {MicEventDetails} from '../../src/events.js';
import * as english from '../../src/generated/en/card.js';
import {languages as shippedLanguages} from '../../src/language/languages.js';
import {accessibilityTree} from '../support/browser.js';
import {drawn, mount, next, principle, textOf, until, visible} from '../support/mount.js';
import * as player from './player.js';

const storageKey = 'mutual-identity-card:quiz:1';

const {find, languages, openQuiz, press, prompt, radios} = player;
const {quizUi: ui} = languages.en;

const scoreOf = (card: Element): string => textOf(find(card, '[part=result] h3'));
const same = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything of one kind that the card tells the page. */
const record = <Type extends keyof MicEventDetails>(card: Element, type: Type): MicEventDetails[Type][] => {
  const said: MicEventDetails[Type][] = [];
  card.addEventListener(type, (event) => said.push((event as CustomEvent<MicEventDetails[Type]>).detail));
  return said;
};

afterEach(() => localStorage.removeItem(storageKey));

for (const lang of shippedLanguages) {
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
        expect(player.told(card, feedback)).to.deep.equal([same(verdict), same(chosen.feedback)]);
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
      expect(scoreOf(card)).to.equal(same(words.quizUi.scoreTitle(score, String(score), '3')));
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
      expect(scoreOf(card)).to.equal(same(words.quizUi.scoreTitle(6, '6', '7')));
      expect(textOf(find(card, '[part=result]'))).to.include(same(words.quizUi.toneMost));
    });
  });
}

describe('a question', () => {
  it('begins a first round with what the card is, and says where the visitor is', async () => {
    const card = await openQuiz();
    expect(player.question(card, 'en').id).to.equal('what-the-card-is');
    const described = find(card, '[part=question]')!.getAttribute('aria-describedby')!;
    expect(same(find(card, `#${described}`)!.innerText)).to.equal(ui.progress('1', '7'));
  });

  it('names its principle once it is answered, and not before: the name would give the answer away', async () => {
    const card = await openQuiz();
    for (let turn = 0; turn < 7; turn++) {
      const subject = find(card, '.subject')!;
      const height = () => find(card, '.progress')!.getBoundingClientRect().height;
      const before = height();
      expect(visible(subject)).to.equal(false);
      expect(find(card, '.marked'), 'a part marked').to.equal(null);
      if (turn % 2) await player.answer(card, 'en', true);
      else await press(card, ui.reveal);
      const asked = languages.en.questions.find(({prompt: text}) => same(text) === prompt(card))!;
      expect(textOf(subject)).to.equal(english.principles.find(({id}) => id === asked.subject)?.name ?? ui.subjectCard);
      expect(visible(subject)).to.equal(true);
      expect(Boolean(find(card, '.marked')), 'its part marked').to.equal(asked.subject !== 'card');
      expect(height(), 'nothing moves').to.equal(before);
      await press(card, turn < 6 ? ui.next : ui.seeResult);
    }
  });

  it('is a group of radio buttons, told once and without a live region', async function () {
    const card = await openQuiz();
    const tree = await accessibilityTree(this);
    const group = tree.find(({role, name}) => role === 'group' && same(name) === prompt(card));
    expect(group, 'a group with the name of the question').to.exist;
    const names = tree.filter(({role}) => role === 'radio').map(({name}) => same(name));
    expect(names).to.deep.equal(player.options(card));
    await player.answer(card, 'en', false);
    const after = await accessibilityTree(this);
    const {feedback} = player.question(card, 'en').options.find(({correct}) => !correct)!;
    const said = after.filter(({role, name}) => role === 'StaticText' && same(name) === same(feedback));
    expect(said.length).to.be.at.most(1);
    expect(after.filter(({role}) => role === 'status' || role === 'alert').map(({name}) => name)).to.deep.equal(
      after.filter(({role}) => role === 'status' || role === 'alert').map(() => ''),
    );
  });

  it('has a group name of its own for its radio buttons', async () => {
    const card = await openQuiz();
    const names = new Set<string>();
    for (let at = 0; at < 7; at++) {
      const [name, ...others] = new Set(radios(card).map((each) => each.name));
      expect(others).to.deep.equal([]);
      expect(radios(card).some(({checked}) => checked)).to.equal(false);
      names.add(name);
      await player.answer(card, 'en', true);
      await press(card, at < 6 ? ui.next : ui.seeResult);
    }
    expect(names.size).to.equal(7);
  });

  it('asks for a choice in words, at the answers', async () => {
    const card = await openQuiz();
    await press(card, ui.check);
    expect(player.told(card, find(card, '[part=question]')!)[1]).to.equal(same(ui.choose));
    expect(player.active(card)).to.equal(radios(card)[0]);
    radios(card)[0].click();
    await card.updateComplete;
    expect(textOf(find(card, '[part=question]'))).not.to.include(same(ui.choose));
  });

  for (const width of [300, 480, 760, 1100]) {
    it(`keeps its place when it is answered, at ${width} px`, async () => {
      for (const right of [true, false]) {
        const card = await openQuiz('fr', `place ${right}`, 3);
        card.style.setProperty('width', `${width}px`);
        await press(card, languages.fr.quizUi.reveal);
        await press(card, languages.fr.quizUi.next);
        const boxes = () =>
          ['legend', '[part=option]', '[part=option]:last-child', '[part=feedback]'].map((selector) => {
            const {x, y, width, height} = find(card, selector)!.getBoundingClientRect();
            const from = find(card, 'article')!.getBoundingClientRect().y;
            return [x, y - from, width, height].map(Math.round);
          });
        const before = boxes();
        await player.answer(card, 'fr', right);
        expect(boxes()).to.deep.equal(before);
        expect(find(card, 'article')!.scrollWidth).to.be.at.most(width);
        card.remove();
      }
    });
  }

  it('tells right and wrong in words', async () => {
    const card = await openQuiz();
    await player.answer(card, 'en', false);
    const told = player.options(card);
    expect(told.filter((text) => text.startsWith(ui.rightTag))).to.have.length(1);
    expect(told.filter((text) => text.startsWith(ui.yourTag))).to.have.length(1);
    await press(card, ui.next);
    await player.answer(card, 'en', true);
    expect(player.options(card).filter((text) => text.startsWith(ui.yourRightTag))).to.have.length(1);
    expect(radios(card)).to.deep.equal([]);
  });

  it('shows the answer without counting it', async () => {
    const card = await openQuiz('en', 'reveal', 2);
    const answers = record(card, 'mic-answer');
    const complete = record(card, 'mic-quiz-complete');
    await press(card, ui.reveal);
    expect(player.told(card, player.active(card))[0]).to.equal(same(ui.revealed));
    await press(card, ui.next);
    await player.answer(card, 'en', true);
    await press(card, ui.seeResult);
    expect(answers).to.have.length(1);
    expect(complete).to.deep.equal([{score: 1, total: 1, byPrinciple: {[answers[0].principle]: {score: 1, total: 1}}}]);
    expect(textOf(find(card, '[part=result]'))).to.include(same(ui.revealedCount(1, '1')));
  });

  it('can be read again on the way back, and is not asked again', async () => {
    const card = await openQuiz();
    const first = prompt(card);
    await player.answer(card, 'en', false);
    const read = player.options(card);
    await press(card, ui.next);
    radios(card)[1].click();
    await press(card, ui.previous);
    expect(prompt(card)).to.equal(first);
    expect(player.options(card)).to.deep.equal(read);
    expect(player.active(card).localName).to.equal('h3');
    await press(card, ui.next);
    expect(radios(card)[1].checked).to.equal(true);
  });

  it('is not passed over by the second click of a double click', async () => {
    const card = await openQuiz();
    await player.answer(card, 'en', true);
    const first = prompt(card);
    const button = player.active(card).parentElement!.querySelector<HTMLElement>('.primary')!;
    button.dispatchEvent(new MouseEvent('click', {detail: 2, bubbles: true}));
    await card.updateComplete;
    expect(prompt(card)).to.equal(first);
  });
});

describe('a round', () => {
  it('goes on in another language where it stands', async () => {
    const card = await openQuiz();
    await player.answer(card, 'en', false);
    const {id} = player.question(card, 'en');
    card.lang = 'fr';
    await until(() => find(card, 'article')!.lang === 'fr');
    expect(player.question(card, 'fr').id).to.equal(id);
    expect(textOf(find(card, '[part=feedback]'))).to.include(same(languages.fr.quizUi.wrong));
    await press(card, languages.fr.quizUi.next);
    const chosen = radios(card)[1];
    chosen.click();
    card.lang = 'nl';
    await until(() => find(card, 'article')!.lang === 'nl');
    expect(radios(card).map(({checked}) => checked)[1]).to.equal(true);
    expect(prompt(card)).to.equal(same(player.question(card, 'nl').prompt));
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

describe('the result', () => {
  it('names each principle, as text and as the text of the figure', async () => {
    const card = await openQuiz();
    await player.play(card, 'en', [true, true, true, true, true, true, true]);
    expect(scoreOf(card)).to.equal(same(ui.scoreTitle(7, '7', '7')));
    expect(textOf(find(card, '[part=result]'))).to.include(same(ui.toneAll));
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
      expect(textOf(first)).to.include(same(text));
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
    expect(textOf(find(card, '[part=result]'))).to.include(same(ui.toneNone));
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
    await until(() => textOf(find(card, '[part=result] [role=status]')) === same(ui.copied));
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
    expect(textOf(field.closest('label'))).to.include(same(ui.shareFailed));
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
      expect(scoreOf(card)).to.equal(same(ui.scoreTitle(4, '4', '4')));
      await remembering();
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem, removeItem});
    }
  });
});

describe('what is out of sight', () => {
  it('cannot be reached: explanations that were not given', async () => {
    const card = await openQuiz();
    const links = (): Element[] => [...find(card, '[part=feedback]')!.querySelectorAll('a')].filter(visible);
    expect(links()).to.deep.equal([]);
    await player.answer(card, 'en', true);
    expect(links().length).to.be.above(0);
    const hidden = [...find(card, '[part=feedback]')!.querySelectorAll('[aria-hidden]')];
    expect(hidden.filter((node) => node.localName !== 'svg').some(visible)).to.equal(false);
  });
});
