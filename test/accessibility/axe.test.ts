/** axe over every state of every view, in both themes and in forced colours. */
import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {languages, type Language} from '../../src/language/languages.js';
import {inMedia} from '../support/browser.js';
import {show} from './page.js';
import {states} from './states.js';
import type {State} from './states/state.js';

declare const axe: typeof axeCore;

type Theme = 'light' | 'dark';

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

/** States take the languages in turn: the rules read structure, names and colours, of which no language has its own. */
const findNothingIn = async (state: State, lang: Language, themes: readonly Theme[]): Promise<void> => {
  const card = await show(state, {lang});
  for (const theme of themes) {
    card.theme = theme;
    await card.updateComplete;
    expect(await violations(card), `${lang}, ${theme}`).to.deep.equal([]);
  }
};

describe('axe finds nothing in', function () {
  this.timeout(60_000);

  for (const [at, state] of states.entries()) {
    const lang = languages[at % languages.length];

    it(state.name, () => findNothingIn(state, lang, ['light', 'dark']));

    it(`${state.name}, in forced colours`, async function () {
      await inMedia(this, {'forced-colors': 'active'}, () => findNothingIn(state, lang, ['light']));
    });
  }
});
