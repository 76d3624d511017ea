/** Narrow, wide, enlarged, spaced out, mirrored: nothing is cut off, nothing stands where it should not. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {MutualIdentityCard} from '../../src/element.js';
import {inMedia, withTouch} from '../support/browser.js';
import {textOf} from '../support/mount.js';
import {controls, inChromium, inWebKit, isShown, languages, moving, nameOf, show, states} from './states.js';

const root = (card: Element): ShadowRoot => card.shadowRoot!;
const article = (card: Element): HTMLElement => root(card).querySelector('article')!;

const describeElement = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} ‘${textOf(element).slice(0, 30)}’`;

/** Boxes that a visitor sees: not those of a drawing, nor of words for the ear alone. */
const boxes = (card: Element): HTMLElement[] =>
  [...article(card).querySelectorAll<HTMLElement>('*')].filter(
    (each) => !each.closest('svg') && isShown(each) && getComputedStyle(each).clipPath === 'none',
  );

/** What sticks out of the card, or is cut off in a box of its own. */
const cutOff = (card: Element): string[] => {
  const {left, right} = article(card).getBoundingClientRect();
  return boxes(card).flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.left < left - 0.5 || box.right > right + 0.5)
      return [`${describeElement(element)} sticks out: ${box.left - left}, ${right - box.right}`];
    const {overflowX, overflowY} = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      return [`${describeElement(element)} is cut off`];
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      return [`${describeElement(element)} is cut off below`];
    return [];
  });
};

/** Words that lie on other words. */
const overlapping = (card: Element): string[] => {
  const texts = boxes(card).filter((each) => /^(P|H[2-6]|DT|DD|LEGEND|BUTTON|SUMMARY|LABEL)$/.test(each.tagName));
  const placed = texts.map((element) => ({element, box: element.getBoundingClientRect()}));
  return placed.flatMap(({element, box}, at) =>
    placed.slice(at + 1).flatMap(({element: other, box: next}) => {
      const apart =
        box.right <= next.left + 1 ||
        next.right <= box.left + 1 ||
        box.bottom <= next.top + 1 ||
        next.bottom <= box.top + 1;
      if (apart || element.contains(other) || other.contains(element)) return [];
      return [`${describeElement(element)} lies on ${describeElement(other)}`];
    }),
  );
};

const defects = (card: Element): string[] => [...cutOff(card), ...overlapping(card)];

/** A style sheet of the page, while something is done. */
const withSheet = async (css: string, doing: () => unknown): Promise<void> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    await doing();
  } finally {
    document.adoptedStyleSheets.pop();
  }
};

describe('layout', function () {
  this.timeout(60_000);

  // A sidebar, a telephone, both sides of each container query, a page.
  const widths = inChromium ? [280, 320, 600, 768, 950, 1200] : [280, 768, 1200];
  const tongues = inWebKit ? (['nl'] as const) : languages;

  for (const state of states) {
    it(`has everything in its place from a sidebar to a page, in each language: ${state.name}`, async () => {
      await setViewport({width: 1280, height: 900});
      for (const lang of tongues) {
        const card = await show(state, {lang});
        for (const width of widths) {
          card.parentElement!.style.inlineSize = `${width}px`;
          expect(defects(card), `${lang}, ${width} px`).to.deep.equal([]);
        }
      }
    });
  }

  it('reflows in a window of 320 px, which is 1280 px at 400 %', async function () {
    if (inWebKit) this.skip(); // its window is never so narrow
    await setViewport({width: 320, height: 256});
    for (const state of states) {
      const card = await show(state, {lang: 'nl'});
      expect(document.scrollingElement!.scrollWidth, state.name).to.be.at.most(320);
      expect(defects(card), state.name).to.deep.equal([]);
    }
    await setViewport({width: 800, height: 600});
  });

  it('stands still sideways when what is open changes, at a wide width', async () => {
    await setViewport({width: 1280, height: 900});
    const card = await show(states[0], {width: 1200});
    const rows = [...root(card).querySelectorAll('[part=principle]')];
    const places = () => rows.map((row) => row.getBoundingClientRect());
    const before = places();
    rows[0].querySelector('summary')!.click();
    await card.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = places();
    expect(after.map(({left}) => left)).to.deep.equal(before.map(({left}) => left));
    const unmoved = after.slice(3).map(({top}, at) => Math.abs(top - before[at + 3].top));
    expect(Math.max(...unmoved), 'the other column').to.be.below(1);
  });
});

describe('text spacing (WCAG 1.4.12)', function () {
  this.timeout(60_000);
  const spacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';

  it('gets in through a visitor’s own style sheet, and cuts nothing off', async () => {
    await withSheet(`mutual-identity-card { ${spacing} }`, async () => {
      for (const state of states) {
        const card = await show(state, {lang: 'fr', width: 320});
        const wanted = parseFloat(getComputedStyle(card).fontSize) * 0.12;
        const deaf = boxes(card).filter(
          (each) => Math.abs(parseFloat(getComputedStyle(each).letterSpacing) - wanted) > 0.1,
        );
        expect(deaf.map(describeElement), state.name).to.deep.equal([]);
        expect(defects(card), state.name).to.deep.equal([]);
      }
    });
  });

  it('cuts nothing off where a tool sets it on every element, in every root', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { ${spacing} } p { margin-block-end: 2em !important }`);
    for (const state of states) {
      for (const lang of inChromium ? languages : (['fr'] as const)) {
        const card = await show(state, {lang, width: 320});
        root(card).adoptedStyleSheets.push(sheet);
        expect(defects(card), `${state.name}, ${lang}`).to.deep.equal([]);
      }
    }
  });
});

describe('targets (WCAG 2.5.5, 2.5.8)', function () {
  this.timeout(60_000);

  /** A link in a line of text is exempt, and so is what has a larger label. */
  const tooSmall = (card: Element, least: number): string[] =>
    controls(card)
      .filter((each) => !each.matches('a'))
      .flatMap((control) => {
        const target = control.closest('label') ?? control;
        const {width, height} = target.getBoundingClientRect();
        return Math.min(width, height) < least - 0.01 ? [`${nameOf(control)}: ${width} × ${height}`] : [];
      });

  it('are 24 px at least', async () => {
    for (const state of states) expect(tooSmall(await show(state, {width: 320}), 24), state.name).to.deep.equal([]);
  });

  it('are 44 px at least under a finger', async function () {
    await withTouch(this, async () => {
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      for (const state of states) expect(tooSmall(await show(state, {width: 320}), 44), state.name).to.deep.equal([]);
    });
  });
});

describe('right to left', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`is the mirror of left to right: ${state.name}`, async () => {
      await setViewport({width: 1280, height: 900});
      const card = await show(state);
      for (const width of [320, 768, 1200]) {
        card.parentElement!.style.inlineSize = `${width}px`;
        article(card).dir = 'ltr';
        const {left, right} = article(card).getBoundingClientRect();
        // An inline box stands where its letters do, and these stay Latin here.
        const blocks = boxes(card).filter((each) => getComputedStyle(each).display !== 'inline');
        const before = blocks.map((each) => each.getBoundingClientRect());
        article(card).dir = 'rtl';
        const misplaced = blocks.flatMap((each, at) => {
          const {left: start, width: now} = each.getBoundingClientRect();
          const off = start - (left + right - before[at].right);
          return Math.abs(off) > 1.5
            ? [`${describeElement(each)} is ${off} off, ${now} wide instead of ${before[at].width}`]
            : [];
        });
        expect(misplaced, `${width} px`).to.deep.equal([]);
        expect(defects(card), `${width} px`).to.deep.equal([]);
      }
    });
  }

  it('is not fought by physical properties', () => {
    const css = MutualIdentityCard.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
    const physical =
      /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom|float|clear)\s*:|text-align\s*:\s*(left|right)/g;
    expect([...css.matchAll(physical)].map(([found]) => found.trim())).to.deep.equal([]);
  });
});

describe('motion', () => {
  const openFirst = async (card: MutualIdentityCard) => {
    root(card).querySelector<HTMLElement>('[part=principle] > summary')!.click();
    await card.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };

  it('is none on load, and ends within 250 ms where something opens', async () => {
    const card = await show(states[0]);
    expect(moving(card)).to.deep.equal([]);
    await openFirst(card);
    const ends = moving(card).map((animation) => Number(animation.effect!.getComputedTiming().endTime));
    expect(Math.max(0, ...ends)).to.be.at.most(250);
  });

  it('is none where the visitor asks for less', async function () {
    await inMedia(this, {'prefers-reduced-motion': 'reduce'}, async () => {
      const card = await show(states[0]);
      await openFirst(card);
      expect(moving(card)).to.deep.equal([]);
    });
  });
});

describe('print', function () {
  this.timeout(60_000);

  it('has every explanation, whatever is open, and nothing to press', async function () {
    await inMedia(this, {type: 'print'}, async () => {
      const card = await show(states[0], {lang: 'fr', width: 720});
      const shown = (selector: string) =>
        [...root(card).querySelectorAll(selector)].map((each) => each.getBoundingClientRect().height > 0);
      expect(shown('.more p, .term p, .bibliography li')).not.to.include(false);
      expect(shown('nav, button')).not.to.include(true);
      expect(defects(card)).to.deep.equal([]);
    });
  });
});
