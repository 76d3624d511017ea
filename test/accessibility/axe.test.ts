/** axe over every view, state, language and theme. */
import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {inMedia} from '../support/browser.js';
import {someLanguages} from '../support/languages.js';
import {show} from './page.js';
import {states} from './states.js';
import type {State} from './states/state.js';

declare const axe: typeof axeCore;

/** What is found against the card, as lines to read. */
const violations = async (card: Element): Promise<string[]> => {
  const {violations: found} = await axe.run(card, {
    rules: {'target-size': {enabled: true}},
    resultTypes: ['violations'],
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

/** In some languages and each theme. To draw a state costs more than to change its theme. */
const findNothingIn = async (state: State): Promise<void> => {
  for (const lang of someLanguages) {
    const card = await show(state, {lang});
    for (const theme of ['light', 'dark']) {
      card.theme = theme;
      await card.updateComplete;
      expect(await violations(card), `${lang}, ${theme}`).to.deep.equal([]);
    }
  }
};

describe('axe finds nothing in', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(state.name, () => findNothingIn(state));

    it(`${state.name}, in forced colours`, async function () {
      await inMedia(this, {'forced-colors': 'active'}, () => findNothingIn(state));
    });
  }
});
