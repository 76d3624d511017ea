/** A card in a state, on a page with nothing else, and what the tests of this folder ask of it. */
import {fixture, fixtureCleanup} from '@open-wc/testing';
import type {MutualIdentityCard} from '../../src/element.js';
import type {Language} from '../../src/language/languages.js';
import {all, drawn, textOf, visible} from '../support/mount.js';
import type {State} from './states/state.js';
import {leave} from './steps.js';

export interface Setting {
  readonly lang?: Language;
  readonly theme?: 'light' | 'dark';
  /** CSS pixels of the place in which the card stands. */
  readonly width?: number;
}

afterEach(leave);

/** A page with a card in that state, and nothing else. */
export const show = async (
  state: State,
  {lang = 'en', theme = 'light', width}: Setting = {},
): Promise<MutualIdentityCard> => {
  fixtureCleanup();
  leave();
  const place = await fixture<HTMLElement>('<div></div>');
  if (width) place.style.inlineSize = `${width}px`;
  const card = document.createElement('mutual-identity-card');
  for (const [name, value] of Object.entries({lang, theme, ...state.attributes})) card.setAttribute(name, value);
  place.append(card);
  await drawn(card);
  await state.reach?.(card);
  await card.updateComplete;
  await stillness(card);
  return card;
};

/** What moves and can be seen. */
export const moving = (card: Element): Animation[] =>
  card.shadowRoot!.getAnimations().filter((animation) => {
    const {target} = animation.effect as KeyframeEffect;
    return target && visible(target);
  });

/** Resolves when nothing moves any more. */
const stillness = (card: Element): Promise<unknown> =>
  Promise.allSettled(moving(card).map((animation) => animation.finished));

/** What a visitor can operate, in the order of the document. */
export const controls = (card: Element): HTMLElement[] =>
  all(card, 'a[href], button, summary, input, textarea, select');

/** What a visitor reads on a control, or on its label. */
export const nameOf = (control: Element): string => {
  const [label = control] = (control as HTMLInputElement).labels ?? [];
  const words = label.cloneNode(true) as Element;
  words.querySelectorAll('select, textarea').forEach((field) => field.remove());
  return textOf(words) || control.outerHTML;
};

/** The colour on which something stands, whichever root it is in. */
export const backgroundOf = (element: Element): string => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {backgroundColor} = getComputedStyle(at);
    if (at !== element && !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
};

/** The middle of something, scrolled to where it can be seen, and whether it is what one finds there. */
export const centre = (element: Element): {seen: boolean; found: Element | null} => {
  const before = element.getBoundingClientRect();
  if (before.top < 0 || before.bottom > innerHeight) element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const found = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  return {found, seen: found !== null && (element.contains(found) || found.contains(element))};
};
