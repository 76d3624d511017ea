/** axe over every state, language and theme. */
import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {inMedia} from '../support/browser.js';
import {inChromium, languages, show, states} from './states.js';

declare const axe: typeof axeCore;

/** What is found against the card, as lines to read. */
const violations = async (card: Element, runOnly?: readonly string[]): Promise<string[]> => {
  const {violations: found} = await axe.run(card, {
    ...(runOnly ? {runOnly: [...runOnly]} : {}),
    rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: inChromium}},
    resultTypes: ['violations'],
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

describe('axe finds nothing in', function () {
  this.timeout(60_000);

  for (const state of states) {
    for (const lang of languages) {
      it(`${state.name}, in ${lang}`, async () => {
        const card = await show(state, {lang});
        expect(await violations(card)).to.deep.equal([]);
        card.theme = 'dark';
        await card.updateComplete;
        expect(await violations(card, inChromium ? ['color-contrast'] : undefined)).to.deep.equal([]);
      });
    }

    it(`${state.name}, in forced colours`, async function () {
      await inMedia(this, {'forced-colors': 'active'}, async () => {
        const card = await show(state, {lang: 'fr'});
        expect(await violations(card)).to.deep.equal([]);
      });
    });
  }
});
