/** On paper. */
import {expect} from '@open-wc/testing';
import {languages} from '../../src/language/languages.js';
import {inMedia, printedPages} from '../support/browser.js';
import {until} from '../support/mount.js';
import {defects, root} from './defects.js';
import {show} from './page.js';
import {states} from './states.js';
import {play} from './states/quiz.js';
import {fixtures} from '../profile/fixtures-v1.js';
import {press} from './steps.js';

/** A wide font: what fits on a page in it fits in most. */
const setWide = (card: Element): string =>
  (card.parentElement!.style.font = '16px/1.5 "DejaVu Sans", Verdana, sans-serif');

describe('print', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`has nothing to press, and nothing out of place: ${state.name}`, async function () {
      const card = await show(state, {lang: 'fr', width: 720});
      await inMedia(this, {type: 'print'}, () => {
        const shown = [...root(card).querySelectorAll<HTMLElement>('nav, button')].filter((each) => each.offsetHeight);
        expect(shown.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        expect(defects(card)).to.deep.equal([]);
      });
    });
  }

  it('has every explanation of the card, whatever is open', async function () {
    await inMedia(this, {type: 'print'}, async () => {
      const card = await show(states[0], {lang: 'fr', width: 720});
      const shown = (selector: string) =>
        [...root(card).querySelectorAll(selector)].map((each) => each.getBoundingClientRect().height > 0);
      expect(shown('.panel p:not(.which), .inside p, .comparison td, .bibliography li')).not.to.include(false);
      expect(shown('nav, button')).not.to.include(true);
      expect(defects(card)).to.deep.equal([]);
    });
  });

  for (const lang of languages) {
    it(`has the result of a round of twelve questions on one page, in ${lang}`, async function () {
      const rights = Array.from({length: 12}, (_, at) => at % 2 === 0);
      const attributes = {view: 'quiz', questions: '12', seed: 'print'};
      const card = await show({name: 'a result', attributes, reach: (each) => play(each, ...rights)}, {lang});
      setWide(card);
      expect(await printedPages(this)).to.equal(1);
      await inMedia(this, {type: 'print'}, () => {
        const height = (selector: string) => root(card).querySelector<HTMLElement>(selector)!.offsetHeight;
        for (const printed of ['.account', '.lines li:last-child', '.review summary'])
          expect(height(printed), printed).to.be.above(0);
      });
    });
  }

  for (const {name, profile, code} of fixtures) {
    it(`has an organisation’s card on one page: ${name}`, async function () {
      const attributes = {view: 'profile', profile: code};
      const reach = (card: Element) => until(() => root(card).querySelector('#profile-link'));
      const card = await show({name, attributes, reach}, {lang: 'nl'});
      setWide(card);
      const {print} = window;
      let asked = false;
      window.print = () => (asked = true);
      await press(card, '.paper + button');
      await until(() => asked);
      window.print = print;
      expect(await printedPages(this), profile.name).to.equal(1);
      window.dispatchEvent(new Event('afterprint'));
    });
  }
});
