/** The keyboard alone: order of focus, visible focus, no trap, everything reached and operated. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {inChromium} from '../support/engines.js';
import {until} from '../support/mount.js';
import {contrast, painted} from './colour.js';
import {backgroundOf, centre, controls, nameOf, show} from './page.js';
import {states} from './states.js';

const focused = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** Of a group of radio buttons one takes focus: the chosen one, or any where none is. */
const stops = (card: Element): HTMLElement[] => {
  const groups = new Set<string>();
  return controls(card).filter((each) => {
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
    const chosen = card.shadowRoot!.querySelector(`[name="${each.name}"]:checked`);
    if (chosen ? chosen !== each : groups.has(each.name)) return false;
    groups.add(each.name);
    return true;
  });
};

/** The card between two buttons of the page. */
const between = (card: Element) => {
  const [before, after] = ['before', 'after'].map((text) =>
    Object.assign(document.createElement('button'), {textContent: text}),
  );
  card.before(before);
  card.after(after);
  return {before, after};
};

/** WCAG 2.4.11 and 2.4.13: what shows the focus, where it shows it, and whether anything lies over it. */
const defectsOfFocus = (card: Element, element: HTMLElement): string[] => {
  const shown = element.matches('input') ? (element.closest<HTMLElement>('[part=option], label') ?? element) : element;
  const bearer = [element, shown].find((each) => getComputedStyle(each).outlineStyle !== 'none');
  if (!bearer) return [`${nameOf(element)}: no outline`];
  const {outlineWidth, outlineOffset, outlineColor} = getComputedStyle(bearer);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const box = bearer.getBoundingClientRect();
  const frame = card.shadowRoot!.querySelector('article')!.getBoundingClientRect();
  const [colour, background] = painted([outlineColor, backgroundOf(bearer)]);
  const defects = [
    parseFloat(outlineWidth) < 2 && `the outline is ${outlineWidth}`,
    contrast(colour, background) < 3 && `contrast ${contrast(colour, background)}`,
    (box.left - reach < frame.left || box.right + reach > frame.right) && 'the outline is cut off',
    !centre(element).seen && `${centre(element).found?.outerHTML.slice(0, 200)} lies over it`,
  ];
  return defects.filter(Boolean).map((defect) => `${nameOf(element)}: ${defect as string}`);
};

/** WebKitGTK on a display without a window manager never has it, and then shows no focus. */
const hasFocus = (): boolean => document.hasFocus() && document.querySelector(':focus') !== null;

describe('by the keyboard', function () {
  this.timeout(60_000);

  // Each key is a message through a driver: where everything is open there are a hundred.
  for (const state of states.filter(({long}) => inChromium || !long)) {
    it(`every control is reached in reading order, shows its focus, and lets it go: ${state.name}`, async () => {
      const card = await show(state, {width: 780});
      const {before, after} = between(card);
      const expected = stops(card);
      before.focus();
      const reached: Element[] = [];
      const defects: string[] = [];
      for (let left = expected.length + 1; left; left--) {
        await sendKeys({press: 'Tab'});
        const element = focused() as HTMLElement;
        if (element === after) break;
        reached.push(element);
        if (hasFocus()) defects.push(...defectsOfFocus(card, element));
      }
      expect(focused(), 'the way out').to.equal(after);
      expect(reached.map(nameOf)).to.deep.equal(expected.map(nameOf));
      expect(defects).to.deep.equal([]);
    });
  }

  it('the way back is the same', async () => {
    const card = await show(states[0]);
    const {before, after} = between(card);
    const expected = stops(card).reverse();
    after.focus();
    await sendKeys({down: 'Shift'});
    const reached: Element[] = [];
    for (let left = expected.length; left; left--) {
      await sendKeys({press: 'Tab'});
      reached.push(focused()!);
    }
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(reached.map(nameOf)).to.deep.equal(expected.map(nameOf));
    expect(focused()).to.equal(before);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ]) {
    it(`${name} opens and closes a principle, and chooses a language`, async () => {
      const card = await show(states[0]);
      const summary = controls(card).find((each) => each.matches('summary'))!;
      summary.focus();
      await sendKeys({press: key});
      await until(() => (summary.parentElement as HTMLDetailsElement).open);
      await sendKeys({press: key});
      await until(() => !(summary.parentElement as HTMLDetailsElement).open);
      const other = controls(card).find((each) => each.lang === 'nl')!;
      other.focus();
      await sendKeys({press: key});
      await until(() => card.shadowRoot!.querySelector('article')!.lang === 'nl');
      expect(focused(), 'focus stays where it was').to.equal(other);
    });
  }

  it('focus is not hidden under a header that sticks to the top of the page', async function () {
    if (!inChromium) this.skip();
    const card = await show(states[0], {width: 320});
    const header = document.createElement('div');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 60px; background: white; z-index: 9';
    document.body.append(header);
    const {after} = between(card);
    after.focus();
    await sendKeys({down: 'Shift'});
    const hidden: string[] = [];
    for (let left = stops(card).length; left; left--) {
      await sendKeys({press: 'Tab'});
      if (focused()!.getBoundingClientRect().bottom <= 60) hidden.push(nameOf(focused()!));
    }
    await sendKeys({up: 'Shift'});
    header.remove();
    expect(hidden).to.deep.equal([]);
  });
});
