import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {LanguageController} from '../src/language/controller.js';
import type {Language, ViewName, Shipped, Words} from '../src/language/languages.js';
import {ancestorLanguage, lookup} from '../src/language/lookup.js';
import {Lazy} from '../src/lazy.js';
import type {ViewHost} from '../src/view.js';
import {until} from './support/mount.js';

describe('language lookup (RFC 4647)', () => {
  const cases: [string, string | undefined][] = [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-BE', 'fr'],
    ['fr_BE', 'fr'],
    ['nl-Latn-BE-x-private', 'nl'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hans', undefined],
    ['de', undefined],
    ['frr', undefined],
    ['', undefined],
    ['-', undefined],
    [' en ', 'en'],
  ];
  for (const [tag, expected] of cases) {
    it(`${tag || 'the empty tag'} gives ${expected ?? 'nothing'}`, () => {
      expect(lookup(tag, ['fr', 'nl', 'en', 'zh-Hant'])).to.equal(expected);
    });
  }
});

describe('the language around an element', () => {
  it('is the nearest ancestor’s, not its own', async () => {
    const outer = await fixture(html`<div lang="nl"><p lang="fr"><b lang="en"></b></p></div>`);
    expect(ancestorLanguage(outer.querySelector('b')!)).to.equal('fr');
  });

  it('is found across nested shadow roots', async () => {
    const outer = await fixture(html`<div lang="nl"></div>`);
    const first = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('section'));
    const second = first.attachShadow({mode: 'closed'}).appendChild(document.createElement('b'));
    expect(ancestorLanguage(second)).to.equal('nl');
    first.lang = 'fr';
    expect(ancestorLanguage(second)).to.equal('fr');
  });
});

/** A card without a view, and words that arrive when the test says so. */
const stage = (element = document.createElement('div')) => {
  const arrivals: Record<string, {resolve(): void; reject(): void}[]> = {};
  const asked: string[] = [];
  const words = (lang: string, view: keyof Words) =>
    new Lazy(
      (again) =>
        new Promise<never>((resolve, reject) => {
          asked.push(`${lang}/${view}${again}`);
          (arrivals[lang] ??= []).push({
            resolve: () => resolve({lang} as never),
            reject: () => reject(new Error('no network')),
          });
        }),
    );
  const language = (lang: string): Shipped => ({
    name: lang,
    dir: 'ltr',
    words: {
      more: words(lang, 'more'),
      card: words(lang, 'card'),
      quiz: words(lang, 'quiz'),
      profile: words(lang, 'profile'),
    },
  });
  const changes: string[] = [];
  const wordsNeeded: ViewName[] = ['card'];
  let last: Language | undefined;
  const host = {
    requestUpdate: () => {
      if (last && last !== controller.lang) changes.push(`${last}→${controller.lang}`);
      last = controller.lang;
    },
    emit: (_: string, {lang}: {lang?: Language}) => void changes.push(`${lang} failed`),
  } as Pick<ViewHost, 'emit' | 'requestUpdate'>;
  const shipped = {fr: language('fr'), nl: language('nl'), en: language('en')};
  const controller = new LanguageController(element, host, () => wordsNeeded, shipped);
  const settle = async (lang: Language, how: 'resolve' | 'reject' = 'resolve') => {
    await until(() => arrivals[lang]?.length);
    arrivals[lang].splice(0).forEach((arrival) => arrival[how]());
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    element,
    wordsNeeded,
    controller,
    changes,
    settle,
    asked,
    shown: () => (controller.words('card') as Words['card'] & {lang: string})?.lang,
  };
};

describe('the language of a card', () => {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));
  const connect = async ({element, controller}: ReturnType<typeof stage>, lang: string) => {
    const place = await fixture(html`<div lang=${lang}></div>`);
    place.append(element);
    controller.hostConnected();
    ends.push(() => controller.hostDisconnected());
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
    test.controller.refresh();
    await test.settle('nl');
    expect(test.controller.lang).to.equal('nl');
    expect(test.controller.failed).to.equal(undefined);
    expect(test.asked.filter((each) => each.startsWith('nl'))).to.deep.equal(['nl/card', 'nl/card?again=1']);
  });

  it('takes any language that loads when the wanted one does not, the first time', async () => {
    const test = stage();
    await connect(test, 'nl');
    await test.settle('nl', 'reject');
    await test.settle('fr', 'reject');
    await test.settle('en');
    expect(test.controller.lang).to.equal('en');
    expect(test.controller.failed).to.equal('nl');
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
