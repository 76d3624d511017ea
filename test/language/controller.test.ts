import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {until} from '../support/mount.js';
import {stage} from './stage.js';

describe('the language of a card', () => {
  const ends: (() => void)[] = [];
  const browserSpeaks = (get: () => unknown): void => {
    Object.defineProperty(navigator, 'languages', {configurable: true, get});
    ends.push(() => Reflect.deleteProperty(navigator, 'languages'));
  };
  afterEach(() => ends.splice(0).forEach((end) => end()));
  const connect = async ({element, controller}: ReturnType<typeof stage>, lang: string) => {
    const place = await fixture(html`<div lang=${lang}></div>`);
    place.append(element);
    controller.connect();
    ends.push(() => controller.disconnect());
    return place as HTMLElement;
  };

  it('shows nothing before the words are here', async () => {
    const {controller, settle, shown, ...rest} = stage();
    await connect({controller, settle, shown, ...rest}, 'fr');
    expect(controller.lang).to.equal(undefined);
    await settle('fr');
    expect(controller.lang).to.equal('fr');
    expect(shown()).to.equal('fr');
  });

  it('A, then B, then A again before B is here: stays with A', async () => {
    const test = stage();
    const place = await connect(test, 'fr');
    await test.settle('fr');
    place.lang = 'nl';
    await until(() => test.asked.includes('nl/card'));
    place.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve));
    await test.settle('nl');
    expect(test.controller.lang).to.equal('fr');
    expect(test.changes).to.deep.equal([]);
  });

  it('A, then B, then C while B is slow: shows C, and never B', async () => {
    const test = stage();
    const place = await connect(test, 'fr');
    await test.settle('fr');
    place.lang = 'nl';
    await until(() => test.asked.includes('nl/card'));
    place.lang = 'en';
    await test.settle('en');
    await test.settle('nl');
    expect(test.controller.lang).to.equal('en');
    expect(test.changes).to.deep.equal(['fr→en']);
  });

  it('keeps the language shown when the next one does not load, and asks again under another address', async () => {
    const test = stage();
    const place = await connect(test, 'fr');
    await test.settle('fr');
    place.lang = 'nl';
    await test.settle('nl', 'reject');
    expect(test.controller.lang).to.equal('fr');
    expect(test.controller.failed).to.equal('nl');
    expect(test.changes).to.deep.equal(['nl failed']);
    test.controller.retry();
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
    expect(test.controller.failed).to.equal(undefined);
    expect(test.asked.filter((each) => each.startsWith('nl'))).to.deep.equal(['nl/card', 'nl/card?again=1']);
  });

  it('tries the visitor’s other wishes when the wanted one does not load, then English, then any', async () => {
    browserSpeaks(() => ['ja', 'fr-BE']);
    const test = stage();
    await connect(test, 'nl');
    await test.settle('nl', 'reject');
    await test.settle('fr', 'reject');
    await test.settle('en');
    expect(test.asked).to.deep.equal(['nl/card', 'fr/card', 'en/card']);
    expect(test.controller.lang).to.equal('en');
    expect(test.controller.failed).to.equal('nl');
  });

  it('asks for no other candidate once the page wants something else', async () => {
    browserSpeaks(() => ['fr']);
    const test = stage();
    const place = await connect(test, 'nl');
    place.lang = 'en';
    await until(() => test.asked.includes('en/card'));
    await test.settle('nl', 'reject');
    await test.settle('en');
    expect(test.asked).to.deep.equal(['nl/card', 'en/card']);
    expect(test.changes).to.deep.equal([]);
  });

  it('chooses among the languages offered, where the element itself says nothing', async () => {
    browserSpeaks(() => ['ja', 'nl-BE', 'fr']);
    const test = stage();
    test.offered.push('fr', 'nl');
    await connect(test, 'en');
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
  });

  it('shows the first of those offered when none suits the visitor', async () => {
    browserSpeaks(() => ['ja', 'en']);
    const test = stage();
    test.offered.push('nl', 'fr');
    await connect(test, '');
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
  });

  it('shows what the element itself asks for, also beyond those offered', async () => {
    const test = stage();
    test.offered.push('nl', 'fr');
    test.element.lang = 'eng';
    await connect(test, 'nl');
    await test.settle('en');
    expect(test.controller.lang).to.equal('en');
  });

  const strangeBrowsers: [string, () => unknown][] = [
    ['holds what is no text', () => [null, 7, {}, 'nl-BE']],
    ['is missing', () => undefined],
    [
      'throws',
      () => {
        throw new Error('Not for you.');
      },
    ],
  ];
  for (const [how, speaks] of strangeBrowsers) {
    it(`goes on where navigator.languages ${how}`, async () => {
      browserSpeaks(speaks);
      const test = stage();
      await connect(test, '');
      const expected = how.startsWith('holds') ? 'nl' : 'en';
      await test.settle(expected);
      expect(test.controller.lang).to.equal(expected);
    });
  }

  it('is not asked for again by a lang that changes elsewhere on the page', async () => {
    const test = stage();
    const place = await connect(test, 'fr');
    await test.settle('fr');
    place.lang = 'nl';
    await test.settle('nl', 'reject');
    const drawings = test.drawings();
    const elsewhere = await fixture<HTMLElement>(html`<p></p>`);
    elsewhere.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    expect(test.drawings()).to.equal(drawings);
    expect(test.asked.filter((each) => each.startsWith('nl'))).to.deep.equal(['nl/card']);
    expect(test.changes).to.deep.equal(['nl failed']);
  });

  it('says which language is on its way', async () => {
    const test = stage();
    await connect(test, 'fr');
    await test.settle('fr');
    expect(test.controller.awaited).to.equal(undefined);
    test.controller.choose('nl');
    expect(test.controller.awaited).to.equal('nl');
    await test.settle('nl', 'reject');
    expect(test.controller.awaited).to.equal(undefined);
  });

  it('waits for the words of a view that the visitor has gone to meanwhile', async () => {
    const test = stage();
    await connect(test, 'fr');
    await test.settle('fr');
    test.controller.choose('nl');
    test.wordsNeeded.push('quiz');
    await test.settle('nl');
    expect(test.controller.lang).to.equal('fr');
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
    expect(test.asked).to.include('nl/quiz');
  });

  it('holds the visitor’s choice until the page asks for something else', async () => {
    const test = stage();
    const place = await connect(test, 'fr');
    await test.settle('fr');
    test.controller.choose('en');
    await test.settle('en');
    place.title = 'something else changes';
    test.controller.refresh();
    await new Promise((resolve) => setTimeout(resolve));
    expect(test.controller.lang).to.equal('en');
    place.lang = 'nl';
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
  });

  it('waits for the words of every view that is shown', async () => {
    const test = stage();
    const place = await connect(test, 'fr');
    await test.settle('fr');
    test.wordsNeeded.push('quiz');
    place.lang = 'nl';
    await until(() => test.asked.includes('nl/quiz'));
    expect(test.controller.lang).to.equal('fr');
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
  });
});
