/** Name, role and value of every control, as the browser tells them to assistive technology (WCAG 4.1.2, 2.5.3). */
import {expect} from '@open-wc/testing';
import {languages} from '../../src/language/languages.js';
import {accessibilityTree, type AccessibilityNode} from '../support/browser.js';
import {expectedNames} from './expected-names.js';
import {controls, nameOf, show} from './page.js';
import {states} from './states.js';

/** What Chromium calls each kind of control. */
const roles: readonly (readonly [selector: string, role: string])[] = [
  ['a', 'link'],
  ['summary', 'DisclosureTriangle'],
  ['select', 'combobox'],
  ['[type=radio]', 'radio'],
  ['[type=checkbox]', 'checkbox'],
  ['button, [type=file]', 'button'],
  ['input, textarea', 'textbox'],
];
const roleOf = (control: Element): string => roles.find(([selector]) => control.matches(selector))![1];

const announced = (tree: readonly AccessibilityNode[]): AccessibilityNode[] =>
  tree.filter(({role}) => roles.some(([, known]) => known === role));

/** Whether there is a space between two pieces of a name depends on how they are nested, and is heard by nobody. */
const squeezed = (text: string): string => text.replace(/[\s\u00AD]+/g, '').toLowerCase();

/** A control in a line: `role: name, state, state = value`. */
const lineOf = (node: AccessibilityNode, control: Element): string => {
  const {role, name, value, expanded, checked, required, invalid, readonly} = node;
  const states = [
    role === 'DisclosureTriangle' && (expanded ? 'open' : 'closed'),
    checked === 'true' && 'checked',
    required && 'required',
    invalid === 'true' && 'invalid',
    readonly && 'read only',
    control.matches('[aria-current]') && 'current', // the protocol of the developer tools has no word for it
  ].filter(Boolean);
  const own = control.matches('input:not([readonly]), textarea:not([readonly]), select') && value;
  return `${[`${role}: ${name.replace(/\s+/g, ' ').trim()}`, ...states].join(', ')}${own ? ` = ${own}` : ''}`;
};

/** `…` stands for content that writers may change. */
const agrees = (line: string, expected: string): boolean => {
  const [start, end = ''] = expected.split('…').map(squeezed);
  const found = squeezed(line);
  return expected.includes('…') ? found.startsWith(start) && found.endsWith(end) : found === start;
};

describe('name, role and value', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`are told of every control, its visible words among them: ${state.name}`, async function () {
      for (const lang of languages) {
        const card = await show(state, {lang});
        const nodes = announced(await accessibilityTree(this));
        const all = controls(card);
        expect(
          nodes.map(({role}) => role),
          lang,
        ).to.deep.equal(all.map(roleOf));
        const wrong = nodes.flatMap(({role, name, expanded, checked}, at) => {
          const control = all[at];
          const {open} = control.parentElement as HTMLDetailsElement;
          return [
            !name.trim() && 'no name',
            !squeezed(name).includes(squeezed(nameOf(control))) && `‘${name}’ lacks ‘${nameOf(control)}’`,
            role === 'DisclosureTriangle' && expanded !== open && `expanded: ${String(expanded)}`,
            /radio|checkbox/.test(role) && checked !== String((control as HTMLInputElement).checked) && 'checked',
          ].filter(Boolean);
        });
        expect(wrong, lang).to.deep.equal([]);
      }
    });
  }

  for (const [name, expected] of Object.entries(expectedNames)) {
    it(`are those that were meant: ${name}`, async function () {
      const card = await show(states.find((state) => state.name === name)!);
      const all = controls(card);
      const lines = announced(await accessibilityTree(this)).map((node, at) => lineOf(node, all[at]));
      const differing = lines.filter((line, at) => !agrees(line, expected[at] ?? '(none)'));
      expect(differing, lines.join('\n')).to.deep.equal([]);
      expect(lines.length).to.equal(expected.length);
    });
  }

  it('are told of groups and pictures as well', async function () {
    const named = async (state: string, role: RegExp) => {
      await show(states.find((each) => each.name === state)!);
      return (await accessibilityTree(this)).filter((node) => role.test(node.role)).map(({name}) => name);
    };
    expect(await named('the card', /^(image|navigation)$/)).to.deep.equal(['Language', 'Parts of the card']);
    const [result] = await named('the result of a round, all open', /^image$/);
    expect(result).to.match(/^Your result as a ring of six parts, one for each principle: Solidarity /);
    const [emblem] = await named('a card in Arabic script', /^image$/);
    expect(emblem).to.match(/^Emblem in six segments. Solidarity: Largely, Not-for-profit: In part/);
    const groups = await named('the form, about a principle, all open', /^group$/);
    expect(groups.filter(Boolean).length, 'questions').to.equal(5);
  });
});
