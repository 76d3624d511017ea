/** The card is a part of the page's outline: its headings begin at the level that the page gives, and skip none. */
import {expect} from '@open-wc/testing';
import {headings} from '../support/mount.js';
import {show} from './page.js';
import {states} from './states.js';

describe('headings', () => {
  for (const state of states) {
    it(`follow heading-level, without a gap: ${state.name}`, async () => {
      const card = await show(state);
      for (const level of [2, 3, 4, 5, 6]) {
        card.headingLevel = level;
        await card.updateComplete;
        const [title, ...others] = headings(card).map((heading) => heading.level);
        expect(title, 'the title').to.equal(level);
        others.forEach((each, at) => {
          const before = others[at - 1] ?? title;
          expect(each, `heading ${at + 2} from level ${level}`).to.be.within(level + 1, before + 1);
        });
      }
    });
  }
});
