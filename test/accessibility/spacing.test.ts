/** A visitor's own spacing of text (WCAG 1.4.12) gets in, and nothing is cut off by it. */
import '../support/built.js';
import {expect} from '@open-wc/testing';
import {someLanguages} from '../support/languages.js';
import {boxes, defects, describeElement, root} from './defects.js';
import {show} from './page.js';
import {builtStates as states} from './states.js';

const spacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';

/** A style sheet of the page, while something is done. */
const withSheet = async (css: string, doing: () => unknown): Promise<void> => {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(css);
  document.adoptedStyleSheets.push(styleSheet);
  try {
    await doing();
  } finally {
    document.adoptedStyleSheets.pop();
  }
};

describe('text spacing', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`gets in through a visitor’s own style sheet, and cuts nothing off: ${state.name}`, async () => {
      await withSheet(`mutual-identity-card { ${spacing} }`, async () => {
        const card = await show(state, {lang: 'fr', width: 320});
        const wanted = parseFloat(getComputedStyle(card).fontSize) * 0.12;
        const deaf = boxes(card)
          .filter((each) => !each.matches('[type=radio], [type=checkbox], [type=file]')) // no text in it
          .filter((each) => Math.abs(parseFloat(getComputedStyle(each).letterSpacing) - wanted) > 0.1);
        expect(deaf.map(describeElement)).to.deep.equal([]);
        expect(defects(card)).to.deep.equal([]);
      });
    });

    it(`cuts nothing off where a tool sets it on every element, in every root: ${state.name}`, async () => {
      const styleSheet = new CSSStyleSheet();
      styleSheet.replaceSync(`* { ${spacing} } p { margin-block-end: 2em !important }`);
      for (const lang of someLanguages) {
        const card = await show(state, {lang, width: 320});
        root(card).adoptedStyleSheets.push(styleSheet);
        expect(defects(card), lang).to.deep.equal([]);
      }
    });
  }
});
