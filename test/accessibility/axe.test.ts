/** axe over every state of every view, in both themes; in forced colours, see there. */
import {expect} from '@open-wc/testing';
import {languages} from '../../src/language/languages.js';
import {violations} from './axe.js';
import {show} from './page.js';
import {states} from './states.js';

describe('axe finds nothing in', function () {
  this.timeout(60_000);

  // States take the languages in turn: the rules read structure, names and colours, of which no language has its own.
  for (const [at, state] of states.entries()) {
    it(state.name, async () => {
      const lang = languages[at % languages.length];
      const card = await show(state, {lang});
      for (const theme of ['light', 'dark']) {
        card.theme = theme;
        await card.updateComplete;
        expect(await violations(card), `${lang}, ${theme}`).to.deep.equal([]);
      }
    });
  }
});
