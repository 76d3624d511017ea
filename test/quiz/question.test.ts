/** One question, before and after its answer. */
import {expect} from '@open-wc/testing';
import * as english from '../../src/generated/en/card.js';
import {accessibilityTree} from '../support/browser.js';
import {all, plain, textOf, visible} from '../support/mount.js';
import * as player from './player.js';

const {find, languages, openQuiz, press, prompt, radios, record} = player;
const {quizUi: ui} = languages.en;

describe('a question', () => {
  it('begins a first round with what the card is, and says where the visitor is', async () => {
    const card = await openQuiz();
    expect(player.question(card, 'en').id).to.equal('what-the-card-is');
    const described = find(card, '[part=question]')!.getAttribute('aria-describedby')!;
    expect(plain(find(card, `#${described}`)!.innerText)).to.equal(ui.progress('1', '7'));
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
      const asked = languages.en.questions.find(({prompt: text}) => plain(text) === prompt(card))!;
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
    const group = tree.find(({role, name}) => role === 'group' && plain(name) === prompt(card));
    expect(group, 'a group with the name of the question').to.exist;
    const names = tree.filter(({role}) => role === 'radio').map(({name}) => plain(name));
    expect(names).to.deep.equal(player.options(card));
    await player.answer(card, 'en', false);
    const after = await accessibilityTree(this);
    // The others stand in the same place, unseen, so that nothing moves.
    const seen = all(card, '[part=feedback] *').map(textOf);
    const {feedback} = player.question(card, 'en').options.find((each) => seen.includes(plain(each.feedback)))!;
    const announced = after.filter(({role, name}) => role === 'StaticText' && plain(name) === plain(feedback));
    expect(announced).to.have.length(1);
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
    expect(player.described(card, find(card, '[part=question]')!)[1]).to.equal(plain(ui.choose));
    expect(player.active(card)).to.equal(radios(card)[0]);
    radios(card)[0].click();
    await card.updateComplete;
    expect(textOf(find(card, '[part=question]'))).not.to.include(plain(ui.choose));
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
    const descriptions = player.options(card);
    expect(descriptions.filter((text) => text.startsWith(ui.rightTag))).to.have.length(1);
    expect(descriptions.filter((text) => text.startsWith(ui.yourTag))).to.have.length(1);
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
    expect(player.described(card, player.active(card))[0]).to.equal(plain(ui.revealed));
    await press(card, ui.next);
    await player.answer(card, 'en', true);
    await press(card, ui.seeResult);
    expect(answers).to.have.length(1);
    expect(complete).to.deep.equal([{score: 1, total: 1, byPrinciple: {[answers[0].principle]: {score: 1, total: 1}}}]);
    expect(textOf(find(card, '[part=result]'))).to.include(plain(ui.revealedCount(1, '1')));
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
