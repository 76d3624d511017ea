/** Movement, and none for whoever asks for less. */
import {expect, nextFrame} from '@open-wc/testing';
import type {MutualIdentityCard} from '../../src/element.js';
import {inMedia} from '../support/browser.js';
import {root} from './defects.js';
import {moving, show} from './page.js';
import {states} from './states.js';

describe('motion', () => {
  const openFirst = async (card: MutualIdentityCard) => {
    root(card).querySelector<HTMLElement>('[part=principle] > summary')!.click();
    await card.updateComplete;
  };

  it('is none on load, and ends within 250 ms where something opens', async () => {
    const card = await show(states[0]);
    expect(moving(card)).to.deep.equal([]);
    await openFirst(card);
    const ends = moving(card).map((animation) => Number(animation.effect!.getComputedTiming().endTime));
    expect(ends, 'something moves').not.to.be.empty;
    expect(Math.max(...ends)).to.be.at.most(250);
  });

  it('is none where the visitor asks for less', async function () {
    await inMedia(this, {'prefers-reduced-motion': 'reduce'}, async () => {
      const card = await show(states[0]);
      await openFirst(card);
      expect(moving(card)).to.deep.equal([]);
      await nextFrame();
      expect(moving(card), 'a frame later').to.deep.equal([]);
    });
  });
});
