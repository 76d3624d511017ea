/** Where the visitor's own few colours are forced upon the page, backgrounds go, and each text gets one of the system's. */
import {expect} from '@open-wc/testing';
import type {MutualIdentityCard} from '../../src/element.js';
import {languages} from '../../src/language/languages.js';
import {inMedia, pictureOf} from '../support/browser.js';
import {all, textOf, visible} from '../support/mount.js';
import {violations} from './axe.js';
import {contrast} from './colour.js';
import {controls, show} from './page.js';
import {states} from './states.js';
import type {State} from './states/state.js';

type Pixel = readonly number[];

const sum = ([red, green, blue]: Pixel): number => red + green + blue;

/** Looks at what is painted of a card, by the places that things have in the window. */
const paintingOf = async (test: Mocha.Context, card: Element) => {
  const {data, width: stride} = await pictureOf(test, card.getBoundingClientRect());
  return ({left, top, right, bottom}: DOMRect): Pixel[] => {
    const corner = card.getBoundingClientRect(); // the page may have been scrolled since
    const pixels: Pixel[] = [];
    for (let y = Math.round(top - corner.top); y < bottom - corner.top; y++) {
      for (let x = Math.round(left - corner.left); x < right - corner.left; x++) {
        const at = 4 * (y * stride + x);
        pixels.push([data[at], data[at + 1], data[at + 2]]);
      }
    }
    return pixels;
  };
};

/** How much the darkest and the lightest of some pixels differ. */
const range = (pixels: readonly Pixel[]): number => {
  let [darkest, lightest] = [pixels[0], pixels[0]];
  for (const pixel of pixels) {
    if (sum(pixel) < sum(darkest)) darkest = pixel;
    if (sum(pixel) > sum(lightest)) lightest = pixel;
  }
  return contrast(darkest, lightest);
};

/** The middle of a line of text, where there are letters and no edges. */
const lettersIn = ({left, top, width, height}: DOMRect): DOMRect =>
  new DOMRect(left + 1, top + height / 4, width - 2, height / 2);

/** Texts that are painted in the colour of what is behind them. */
const unreadable = async (test: Mocha.Context, card: MutualIdentityCard): Promise<string[]> => {
  const painted = await paintingOf(test, card);
  const found: string[] = [];
  const texts = document.createTreeWalker(card.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const {currentNode: text} = texts;
    if (!/[\p{L}\p{N}]{2}/u.test(text.nodeValue!) || !text.parentElement!.checkVisibility({visibilityProperty: true}))
      continue;
    const selection = document.createRange();
    selection.selectNodeContents(text);
    const [line] = selection.getClientRects();
    if (line?.width > 4 && range(painted(lettersIn(line))) < 4.5) found.push(text.nodeValue!.trim());
  }
  return found;
};

describe('in forced colours, nothing is amiss in', function () {
  this.timeout(60_000);

  for (const [at, state] of states.entries()) {
    it(state.name, async function () {
      await inMedia(this, {'forced-colors': 'active'}, async () => {
        const card = await show(state, {lang: languages[at % languages.length]});
        expect(await violations(card)).to.deep.equal([]);
        expect(await unreadable(this, card)).to.deep.equal([]);
      });
    });
  }
});

const stateNamed = (name: string): State => states.find((state) => state.name === name)!;
const withOneOpen = stateNamed('the card with a principle open');

/** A pixel from a place in the window. */
const spot = (x: number, y: number): DOMRect => new DOMRect(x, y, 1, 1);

for (const scheme of ['light', 'dark']) {
  describe(`in forced colours, on a ${scheme} page,`, () => {
    const forced = (test: Mocha.Context, doing: () => unknown) =>
      inMedia(test, {'forced-colors': 'active', 'prefers-color-scheme': scheme}, doing);

    it('a disc stands before the view and the language that are shown, and a ring before others', async function () {
      await forced(this, async () => {
        const card = await show(withOneOpen, {width: 1000});
        const painted = await paintingOf(this, card);
        const isFilled = (button: Element): boolean => {
          const {left, top, height} = button.getBoundingClientRect();
          const [{paddingLeft}, {width}] = [getComputedStyle(button), getComputedStyle(button, '::before')];
          const disc = spot(left + parseFloat(paddingLeft) + parseFloat(width) / 2, top + height / 2);
          return range([...painted(disc), ...painted(spot(left - 3, top + height / 2))]) > 4.5;
        };
        for (const nav of all(card, 'nav')) {
          const buttons = [...nav.querySelectorAll('button')].filter(visible);
          const current = buttons.map(({ariaCurrent}) => ariaCurrent !== null);
          expect(current).to.include(true).and.to.include(false);
          expect(buttons.map(isFilled)).to.deep.equal(current);
        }
      });
    });

    it('what is open is told from what is closed, in the emblem and in the rows', async function () {
      await forced(this, async () => {
        const card = await show(withOneOpen, {width: 1000});
        const painted = await paintingOf(this, card);
        const lightness = (element: Element): number => {
          const pixels = painted(element.getBoundingClientRect());
          return pixels.reduce((total, pixel) => total + sum(pixel), 0) / pixels.length / sum([255, 255, 255]);
        };
        for (const selector of ['.hero .icon', 'summary > .disc']) {
          const light = [...card.shadowRoot!.querySelectorAll(selector)].map(lightness);
          const [democracy] = light.splice(2, 1);
          for (const other of light) expect(Math.abs(democracy - other), selector).to.be.above(0.2);
        }
      });
    });

    it('a button has an edge, or a line below its word', async function () {
      for (const name of ['the result of a round, all open', 'an answer chosen', 'the form, filled in part']) {
        await forced(this, async () => {
          const card = await show(stateNamed(name), {width: 560});
          const painted = await paintingOf(this, card);
          for (const button of all(card, '[part=button]')) {
            const {left, top, width} = button.getBoundingClientRect();
            const edged = range(painted(new DOMRect(left + width / 2, top - 4, 1, 8))) > 4.5;
            const underlined = getComputedStyle(button).textDecorationLine === 'underline';
            expect([edged, underlined], `${name}: ${textOf(button)}`).to.deep.equal([!underlined, underlined]);
          }
        });
      }
    });
  });
}

/** As far around a control goes what shows that it has focus. */
const around = 8;

/** A control that lies in its label shows there that it has focus. */
const placeOf = (control: HTMLElement): DOMRect => {
  const shown = control.closest('label') ?? control;
  const {left, top, width, height} = shown.getBoundingClientRect();
  return new DOMRect(left - around, top - around, width + 2 * around, height + 2 * around);
};

/** How many pixels are not what they were. */
const differences = ({data: before}: ImageData, {data: now}: ImageData): number => {
  let count = 0;
  for (let at = 0; at < now.length; at += 4)
    if (contrast([...before.subarray(at, at + 3)], [...now.subarray(at, at + 3)]) > 3) count++;
  return count;
};

describe('in forced colours, focus is seen around each kind of control in', function () {
  this.timeout(60_000);

  for (const name of ['the card', 'an answer chosen', 'the form, filled in part']) {
    it(name, async function () {
      await inMedia(this, {'forced-colors': 'active', 'prefers-color-scheme': 'dark'}, async () => {
        const card = await show(stateNamed(name), {width: 560});
        const kindOf = (control: Element) =>
          `${control.localName} ${control.className} ${String(control.matches(':checked'))}`;
        const kinds = new Map(controls(card).map((each) => [kindOf(each), each]));
        for (const [kind, control] of kinds) {
          control.focus();
          const [place, focused] = [placeOf(control), await pictureOf(this, placeOf(control))];
          control.blur();
          const ring = differences(focused, await pictureOf(this, placeOf(control)));
          expect(ring, kind).to.be.above(2 * (place.width + place.height - 4 * around));
        }
      });
    });
  }
});
