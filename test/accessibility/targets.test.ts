/** What one aims at (WCAG 2.5.5, 2.5.8), with a mouse and with a finger. */
import '../support/built.js';
import {expect} from '@open-wc/testing';
import {centre, controls, nameOf, show} from './page.js';
import {builtStates as states} from './states.js';

/** A link in a line of text is exempt, and so is what has a larger label. */
const tooSmall = (card: Element, least: number): string[] =>
  controls(card)
    .filter((each) => !each.matches('a'))
    .flatMap((control) => {
      const target = control.closest('label') ?? control;
      const {width, height} = target.getBoundingClientRect();
      return Math.min(width, height) < least - 0.01 ? [`${nameOf(control)}: ${width} × ${height}`] : [];
    });

const query = '(pointer: coarse)';

/**
 * Asks something while the rules for a finger hold. They are made to hold: Chromium's emulation of touch brings the whole
 * browser down now and then, and the others have none.
 */
const underFinger = <Answer>(card: Element, ask: () => Answer): Answer => {
  const rulesIn = ({cssRules}: {cssRules: CSSRuleList}): CSSMediaRule[] =>
    [...cssRules].flatMap((rule) => [
      ...(rule instanceof CSSMediaRule && rule.conditionText === query ? [rule] : []),
      ...('cssRules' in rule ? rulesIn(rule as CSSGroupingRule) : []),
    ]);
  const rules = card.shadowRoot!.adoptedStyleSheets.flatMap(rulesIn);
  expect(rules).not.to.be.empty;
  rules.forEach(({media}) => (media.mediaText = 'all'));
  try {
    return ask();
  } finally {
    rules.forEach(({media}) => (media.mediaText = query));
  }
};

describe('targets', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`are 24 px at least, and the pointer meets them: ${state.name}`, async () => {
      const card = await show(state, {width: 320});
      expect(tooSmall(card, 24)).to.deep.equal([]);
      const covered = controls(card).filter((each) => !centre(each).seen);
      expect(covered.map(nameOf)).to.deep.equal([]);
    });

    it(`are 44 px at least under a finger: ${state.name}`, async () => {
      const card = await show(state, {width: 320});
      expect(underFinger(card, () => tooSmall(card, 44))).to.deep.equal([]);
    });
  }
});
