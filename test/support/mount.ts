/** A card in a page, as a test meets it: by role and by name, never by a class of ours. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/index.js';
import type {MicEventDetails, MicEventMap} from '../../src/events.js';
import type {MutualIdentityCard} from '../../src/element.js';

/** Resolves with the detail of the next event of that type. */
export const next = <Type extends keyof MicEventDetails>(
  target: EventTarget,
  type: Type,
): Promise<MicEventDetails[Type]> =>
  new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve((event as MicEventMap[Type]).detail), {
      once: true,
    }),
  );

/** Resolves when a condition holds; the runner's own time limit ends a wait in vain. */
export const until = async (holds: () => unknown): Promise<void> => {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** What a language calls itself, as it stands alone. */
export const ownNameOf = (lang: string): string => {
  const name = new Intl.DisplayNames(lang, {type: 'language'}).of(lang)!;
  return name[0].toLocaleUpperCase(lang) + name.slice(1);
};

/** The card drawn, in a template of the test. */
export const mount = async (
  template: TemplateResult = html`<mutual-identity-card lang="en"></mutual-identity-card>`,
) => {
  const place = await fixture<HTMLElement>(template);
  const card = place.matches('mutual-identity-card')
    ? (place as MutualIdentityCard)
    : place.querySelector<MutualIdentityCard>('mutual-identity-card')!;
  await drawn(card);
  return card;
};

export const drawn = async (card: MutualIdentityCard): Promise<void> => {
  await until(() => card.shadowRoot?.querySelector('article'));
  await card.updateComplete;
};

export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is drawn of it takes room: not in a closed disclosure, not hidden. */
export const visible = (node: Element): boolean =>
  node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});

/** What a visitor sees of a card, by a selector. */
export const all = <Found extends HTMLElement>(card: Element, selector: string): Found[] =>
  [...card.shadowRoot!.querySelectorAll<Found>(selector)].filter(visible);

export const buttons = (card: Element): HTMLButtonElement[] => all(card, 'button');

export const button = (card: Element, name: string | RegExp): HTMLButtonElement => {
  const found = buttons(card).find((each) =>
    typeof name === 'string' ? textOf(each) === name : name.test(textOf(each)),
  );
  if (!found) throw new Error(`No button ${String(name)} among: ${buttons(card).map(textOf).join(' | ')}`);
  return found;
};

export const headings = (card: Element): {level: number; text: string}[] =>
  all(card, 'h2, h3, h4, h5, h6').map((node) => ({
    level: Number(node.ariaLevel ?? node.localName[1]),
    text: textOf(node),
  }));

export const title = (card: Element): string => textOf(card.shadowRoot!.querySelector('[part=title]'));

/**
 * Presses a control as a visitor does, and waits until what follows is drawn. Focus is then on something: whoever uses the
 * keyboard is never sent back to the beginning of the page.
 */
export const press = async (card: MutualIdentityCard, control: HTMLElement): Promise<void> => {
  control.focus();
  control.click();
  await card.updateComplete;
  if (card.isConnected && !card.shadowRoot!.activeElement)
    throw new Error(`Focus is on nothing after a press on ${textOf(control)}`);
};

/** A principle's disclosure, by the name that a visitor reads. */
export const principle = (card: Element, name: string): HTMLDetailsElement => {
  const rows = [...card.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part=principle]')];
  const found = rows.find((each) => textOf(each.querySelector('h3, h4, h5, h6')) === name);
  if (!found) throw new Error(`No principle ${name}`);
  return found;
};

/** The warnings that the console gets while something is done. */
export const warnings = async (doing: () => unknown): Promise<string[]> => {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await doing();
  } finally {
    console.warn = warn;
  }
  return said;
};
