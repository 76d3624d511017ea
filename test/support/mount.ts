/** A card in a page, as a test meets it: by role and by name, never by a class of ours. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/index.js';
import type {MicEventDetails, MicEventMap} from '../../src/events.js';
import type {MutualIdentityCard} from '../../src/element.js';
import {visitor} from './visitor.js';

export const {until, plain, textOf, visible, all, buttons, button, field, focused, press, type, select} = visitor();

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

export const headings = (card: Element): {level: number; text: string}[] =>
  all(card, 'h2, h3, h4, h5, h6').map((node) => ({
    level: Number(node.ariaLevel ?? node.localName[1]),
    text: textOf(node),
  }));

export const title = (card: Element): string => textOf(card.shadowRoot!.querySelector('[part=title]'));

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
  const warned: string[] = [];
  console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  try {
    await doing();
  } finally {
    console.warn = warn;
  }
  return warned;
};
