/** What one aims at (WCAG 2.5.5, 2.5.8), with a mouse and with a finger. */
import {expect} from '@open-wc/testing';
import {withTouch} from '../support/browser.js';
import {centre, controls, nameOf, show} from './page.js';
import {states} from './states.js';

/** A link in a line of text is exempt, and so is what has a larger label. */
const tooSmall = (card: Element, least: number): string[] =>
  controls(card)
    .filter((each) => !each.matches('a'))
    .flatMap((control) => {
      const target = control.closest('label') ?? control;
      const {width, height} = target.getBoundingClientRect();
      return Math.min(width, height) < least - 0.01 ? [`${nameOf(control)}: ${width} × ${height}`] : [];
    });

describe('targets', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`are 24 px at least, and the pointer meets them: ${state.name}`, async () => {
      const card = await show(state, {width: 320});
      expect(tooSmall(card, 24)).to.deep.equal([]);
      const covered = controls(card).filter((each) => !centre(each).seen);
      expect(covered.map(nameOf)).to.deep.equal([]);
    });

    it(`are 44 px at least under a finger: ${state.name}`, async function () {
      await withTouch(this, async () => {
        expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
        expect(tooSmall(await show(state, {width: 320}), 44)).to.deep.equal([]);
      });
    });
  }
});
