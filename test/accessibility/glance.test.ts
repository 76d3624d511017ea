/** What a visitor sees at a glance: at first on a telephone, and when something opens where there is room. */
import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {MutualIdentityCard} from '../../src/element.js';
import type {Language} from '../../src/language/languages.js';
import {principleIds} from '../../src/content/model.js';
import {inChromium, inWebKit} from '../support/engines.js';
import {eachLanguage} from '../support/languages.js';
import {all, textOf, until, visible} from '../support/mount.js';
import {root} from './defects.js';
import {forlorn, lettersPerLine} from './lines.js';
import {show} from './page.js';
import type {State} from './states/state.js';
import {press, sources} from './steps.js';

/** One font wherever the tests run: a measure in pixels or letters is one of a font. */
const font = 'Glance';

const card = (attributes: Record<string, string> = {}): State => ({name: 'the card', attributes, reach: sources});
const quiz = (seed: string): State => ({
  name: 'a question',
  attributes: {view: 'quiz', seed},
  reach: (shown) => until(() => all(shown, '.quiz input').length),
});

const showIn = async (state: State, width: number, lang: Language = 'en'): Promise<MutualIdentityCard> => {
  const shown = await show(state, {lang, width});
  shown.parentElement!.style.fontFamily = font;
  await nextFrame();
  return shown;
};

const box = (shown: Element, selector: string, at = 0): DOMRect => all(shown, selector)[at].getBoundingClientRect();

const summaries = (shown: Element): HTMLElement[] => all(shown, '[part=principle] > summary');

const openRow = async (shown: MutualIdentityCard, at: number): Promise<void> => {
  summaries(shown)[at].click();
  await until(() => summaries(shown)[at].parentElement!.hasAttribute('open'));
  await shown.updateComplete;
  await nextFrame();
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('at a glance', function () {
  this.timeout(60_000);

  before(async () => {
    const files = '/node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-';
    for (const weight of [400, 600, 700]) {
      const url = `url(${files}${weight}-normal.woff2)`;
      document.fonts.add(await new FontFace(font, url, {weight: String(weight)}).load());
    }
    await setViewport({width: 1280, height: 900});
  });
  after(() => setViewport({width: 800, height: 600}));

  for (const lang of eachLanguage) {
    it(`a telephone’s first screen says what it is and is not, and shows three principles: ${lang}`, async () => {
      const shown = await showIn(card(), 360, lang);
      const {top} = box(shown, 'article');
      const first = ['.languages', '.definition', '.ways', '.intro p', '.hero'];
      for (const part of first) expect(box(shown, part).bottom - top, part).to.be.at.most(640);
      const third = summaries(shown)[2].querySelector('h3, h4')!;
      expect(third.getBoundingClientRect().bottom - top, 'the third name').to.be.at.most(640);
    });
  }

  it('a telephone’s card folds what lies further down, and every section still says a sentence', async () => {
    const shown = await showIn(card(), 360);
    expect(box(shown, 'article').height).to.be.below(2700);
    const sections = all(shown, '.band');
    expect(sections).to.have.length(5);
    for (const section of sections) {
      expect(visible(section.querySelector('h3')!)).to.equal(true);
      expect(visible(section.querySelector('.label p')!)).to.equal(true);
      expect(visible(section.querySelector('.inside')!)).to.equal(false);
    }
  });

  it('a telephone’s card leads from its top to each section, and opens it', async () => {
    const shown = await showIn(card(), 360);
    const names = () => all(shown, '.contents button');
    const look = async () => {
      await press(shown, '.contents > summary');
      await until(() => names().length);
    };
    await look();
    expect(names().map((each) => each.textContent.trim())).to.deep.equal(
      all(shown, '.band h3').map((each) => each.textContent.trim()),
    );
    for (let at = 0; at < 5; at++) {
      if (!names().length) await look();
      names()[at].click();
      const section = all(shown, '.band')[at];
      expect(visible(section.querySelector('.inside')!)).to.equal(true);
      expect(root(shown).activeElement).to.equal(section.querySelector('summary'));
    }
  });

  it('with room, nothing is folded, and there is nothing to unfold', async () => {
    for (const width of [768, 1200]) {
      const shown = await showIn(card(), width);
      expect([...root(shown).querySelectorAll('.inside')].map(visible)).not.to.include(false);
      expect(all(shown, '.fold > summary, .contents')).to.deep.equal([]);
    }
  });

  for (const width of [768, 1024, 1200]) {
    it(`what opens is read below all six, which stay where they are, at ${width} px`, async () => {
      const shown = await showIn(card(), width);
      const places = () =>
        [...summaries(shown), ...all(shown, '.hero')].map((each) => {
          const {left, top, width: wide, height} = each.getBoundingClientRect();
          return [left, top - box(shown, 'article').top, wide, height].map(Math.round);
        });
      const before = places();
      await openRow(shown, 4);
      await openRow(shown, 1);
      expect(places()).to.deep.equal(before);

      const panels = all(shown, '.panel').map((each) => each.getBoundingClientRect());
      expect(panels).to.have.length(2);
      const lowest = Math.max(...summaries(shown).map((each) => each.getBoundingClientRect().bottom));
      expect(panels[0].top).to.be.at.least(lowest);
      expect(panels[1].top, 'in the order of the card').to.be.at.least(panels[0].bottom);
      const ends = summaries(shown).map((each) => each.getBoundingClientRect().right);
      for (const panel of panels) expect(panel.right, 'across the stage').to.be.at.least(Math.max(...ends) - 1);
    });
  }

  it('what opens comes into sight, and the name that was pressed stays there', async () => {
    const shown = await showIn(card(), 1200);
    await setViewport({width: 1280, height: 600});
    summaries(shown)[0].scrollIntoView({block: 'end'});
    await openRow(shown, 0);
    await until(() => box(shown, '.panel').top < innerHeight);
    expect(summaries(shown)[0].getBoundingClientRect().top).to.be.at.least(0);
    await setViewport({width: 1280, height: 900});
  });

  for (const width of [768, 1024, 1200, 1600]) {
    it(`a line of an explanation has 45 to 65 letters, at ${width} px`, async function () {
      if (inWebKit && width > 1200) this.skip(); // its window is narrower
      for (const lang of eachLanguage) {
        const shown = await showIn(card(), width, lang);
        for (const [at] of principleIds.entries()) await openRow(shown, at);
        const lines = all(shown, '.panel .explanation > p').flatMap(lettersPerLine);
        expect(mean(lines), lang).to.be.within(45, 65);
      }
    });
  }

  for (const lang of eachLanguage) {
    it(`a question, its answers and the button fit on a small telephone: ${lang}`, async () => {
      for (const seed of ['a', 'b', 'c', 'd']) {
        const shown = await showIn(quiz(seed), 320, lang);
        const height = box(shown, '.quiz .primary').bottom - box(shown, 'legend').top;
        expect(height, seed).to.be.at.most(568);
      }
    });
  }

  it('buttons follow the answers and the explanation follows the buttons, for the eye and in reading', async () => {
    for (const width of [320, 768]) {
      const shown = await showIn(quiz('order'), width);
      const order = ['.options', '.buttons', '[part=feedback]'];
      const elements = order.map((selector) => all(shown, selector)[0]);
      elements.slice(1).forEach((each, at) => {
        const before = elements[at];
        expect(each.getBoundingClientRect().top).to.be.at.least(before.getBoundingClientRect().bottom);
        expect(before.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      });
    }
  });

  for (const lang of eachLanguage) {
    it(`no line of an answer, a question or a heading is one short word: ${lang}`, async () => {
      for (const width of [320, 360, 768]) {
        // Whoever does not know `text-wrap: pretty` balances headings all the same, and leaves the rest as it comes.
        const titles = CSS.supports('text-wrap: pretty') ? 'h2, h3, h4, .essence' : 'h2, h3, h4';
        expect(all(await showIn(card(), width, lang), titles).flatMap(forlorn), `${width} px`).to.deep.equal([]);

        const every = {view: 'quiz', seed: 'all', questions: '33'};
        const shown = await showIn({...quiz('all'), attributes: every}, width, lang);
        for (let turn = 0; turn < 33; turn++) {
          await until(() => all(shown, 'legend').length, 'the words of the question');
          expect(all(shown, 'legend > *, .option span').flatMap(forlorn), `${width} px`).to.deep.equal([]);
          all(shown, '.buttons button')[1].click();
          await shown.updateComplete;
          await press(shown, '.buttons .primary');
        }
        expect(all(shown, '[part=result]'), 'all questions were seen').to.have.length(1);
      }
    });
  }

  it('a search in the page finds what is folded, and opens it', async () => {
    const shown = await showIn(card(), 360);
    const folded = all<HTMLDetailsElement>(shown, '.fold, [part=principle]');
    expect(folded).to.have.length(11);
    // A browser opens what it finds in a native disclosure, as long as the text is there and only skipped.
    for (const each of folded) {
      expect(each).to.be.an.instanceof(HTMLDetailsElement);
      expect(each.open).to.equal(false);
      const content = each.querySelector('.inside, .panel')!;
      expect(textOf(content)).not.to.equal('');
      expect(getComputedStyle(content).display).not.to.equal('none');
      expect(getComputedStyle(content).visibility).to.equal('visible');
    }
    if (inChromium)
      for (const each of folded)
        expect(getComputedStyle(each, '::details-content').contentVisibility).to.equal('hidden');
  });

  it('headings are balanced, running text is not', async () => {
    const running = [
      ...all(await showIn(card(), 360), 'p:not(.wait p), dd, li'),
      ...all(await showIn(quiz('text'), 360), '.option span'),
    ];
    const balanced = running.filter((each) => getComputedStyle(each).getPropertyValue('text-wrap').includes('balance'));
    expect(balanced).to.deep.equal([]);
  });

  it('the reader’s own part of the world comes first', async () => {
    const tags = {'fr-SN': 'Afrique', 'nl-BE': 'Europa', 'en-PH': 'Asia', 'en-PE': 'Americas'};
    for (const [tag, continent] of Object.entries(tags)) {
      const shown = await showIn(card({lang: tag}), 1200);
      for (const [at] of principleIds.entries()) await openRow(shown, at);
      const lists = all(shown, '.panel .examples').map((list) =>
        [...list.querySelectorAll<HTMLElement>('.example')].map((example) => ({
          top: example.getBoundingClientRect().top,
          name: example.querySelector('.continent')!.textContent,
        })),
      );
      const ofThere = lists.filter((list) => list.some(({name}) => name === continent));
      expect(ofThere, tag).not.to.be.empty;
      for (const list of ofThere) expect(list.sort((one, other) => one.top - other.top)[0].name).to.equal(continent);
    }
  });
});
