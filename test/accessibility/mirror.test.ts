/** Right to left, which the languages that come next are written in. */
import '../support/built.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {styles as more} from '../../src/card/more.styles.js';
import {styles as card} from '../../src/card/styles.js';
import {styles as profile} from '../../src/profile/styles.js';
import {styles as quiz} from '../../src/quiz/styles.js';
import {styles as frame} from '../../src/styles.js';
import {article, boxes, defects, describeElement} from './defects.js';
import {show} from './page.js';
import {builtStates as states} from './states.js';

describe('right to left', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`is the mirror of left to right: ${state.name}`, async () => {
      await setViewport({width: 1280, height: 900});
      const card = await show(state);
      for (const width of [320, 768, 1200]) {
        card.parentElement!.style.inlineSize = `${width}px`;
        article(card).dir = 'ltr';
        const {left, right} = article(card).getBoundingClientRect();
        // An inline box stands where its letters do, and these stay Latin here.
        const blocks = boxes(card).filter((each) => getComputedStyle(each).display !== 'inline');
        const before = blocks.map((each) => each.getBoundingClientRect());
        article(card).dir = 'rtl';
        const misplaced = blocks.flatMap((each, at) => {
          const {left: start, width: now} = each.getBoundingClientRect();
          const off = start - (left + right - before[at].right);
          return Math.abs(off) > 1.5
            ? [`${describeElement(each)} is ${off} off, ${now} wide instead of ${before[at].width}`]
            : [];
        });
        expect(misplaced, `${width} px`).to.deep.equal([]);
        expect(defects(card), `${width} px`).to.deep.equal([]);
      }
    });
  }

  const css = [frame, card, more, quiz, profile];

  it('is not fought by physical properties', () => {
    const physical =
      /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom|float|clear)\s*:(?!\s*inline-)|text-align\s*:\s*(left|right)/g;
    expect([...css.join('\n').matchAll(physical)].map(([found]) => found.trim())).to.deep.equal([]);
  });

  it('is not fought by shorthands whose sides differ', () => {
    const shorthand = /(?:padding|margin|inset|border-(?:width|color|style|radius)):([^;]+);/g;
    const uneven = [...css.join('\n').matchAll(shorthand)].filter(([, value]) => {
      const [, right, , left] = value.match(/(?:[^\s()]|\([^)]*\))+/g)!;
      return left !== undefined && left !== right;
    });
    expect(uneven.map(([found]) => found)).to.deep.equal([]);
  });
});
