/** Narrow, wide, enlarged: nothing is cut off, nothing stands where it should not. */
import '../support/built.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {inChromium, inWebKit} from '../support/engines.js';
import {eachLanguage, longest} from '../support/languages.js';
import {defects, root} from './defects.js';
import {show} from './page.js';
import {builtStates as states} from './states.js';

describe('layout', function () {
  this.timeout(60_000);
  after(() => setViewport({width: 800, height: 600}));

  // A sidebar, a telephone, both sides of each container query, a page.
  const widths = inChromium ? [280, 320, 600, 768, 950, 1200] : [280, 768, 1200];

  for (const state of states) {
    it(`has everything in its place from a sidebar to a page, in each language: ${state.name}`, async () => {
      await setViewport({width: 1280, height: 900});
      for (const lang of eachLanguage) {
        const card = await show(state, {lang});
        for (const width of widths) {
          card.parentElement!.style.inlineSize = `${width}px`;
          expect(defects(card), `${lang}, ${width} px`).to.deep.equal([]);
        }
      }
    });

    it(`reflows in a window of 320 px, which is 1280 px at 400 %: ${state.name}`, async function () {
      if (inWebKit) this.skip(); // its window is never so narrow
      await setViewport({width: 320, height: 256});
      const card = await show(state, {lang: longest});
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
      expect(defects(card)).to.deep.equal([]);
    });
  }

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
