/**
 * Every state that a visitor can bring a card into, and how: what the tests of this folder are run on. To add one is
 * to add an entry. What they do is what a visitor does, by the role and the place of a control, so in any language.
 */
import {fixture, fixtureCleanup} from '@open-wc/testing';
import type {MutualIdentityCard} from '../../src/element.js';
import {shipped, type Language} from '../../src/language/languages.js';
import type {ViewName} from '../../src/settings.js';
import {drawn, textOf, until} from '../support/mount.js';

export interface State {
  readonly name: string;
  /** Beside `lang`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the visitor does to get there. */
  reach?(card: MutualIdentityCard): unknown;
}

export const languages = Object.keys(shipped) as Language[];

const find = <Kind extends Element>(card: Element, selector: string): Kind => {
  const found = card.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};

const open = (card: Element, selector: string): void =>
  card
    .shadowRoot!.querySelectorAll<HTMLElement>(`${selector}:not([open]) > summary`)
    .forEach((summary) => summary.click());

const sourcesOf = (card: Element): Promise<void> => until(() => card.shadowRoot!.querySelector('a'));

/** The visitor asks for the quiz, and the network does not answer. */
const loseTheQuiz = async (card: MutualIdentityCard): Promise<void> => {
  const {words} = shipped[find<HTMLElement>(card, 'article').lang as Language];
  const {load, value} = words.quiz;
  words.quiz.value = undefined;
  words.quiz.load = () => Promise.reject(new Error('The network is away.'));
  find<HTMLElement>(card, '[part=navigation] button:not([aria-current])').click();
  await until(() => find(card, '[role=status]').querySelector('button'));
  Object.assign(words.quiz, {load, value});
};

const cardStates: State[] = [
  {name: 'the card', reach: sourcesOf},
  {
    name: 'the card with a principle open',
    attributes: {principle: 'democracy', views: 'card quiz profile'},
    reach: sourcesOf,
  },
  {
    name: 'the card with everything open',
    async reach(card) {
      await sourcesOf(card);
      open(card, '[part=principle]');
      open(card, 'details details, section details');
      await until(() => !card.shadowRoot!.querySelector('details:not([open])'));
      await card.updateComplete;
    },
  },
  {
    name: 'two principles at level 5',
    attributes: {principles: 'autonomy solidarity', 'heading-level': '5', languages: ''},
  },
  {name: 'the card when the quiz does not load', attributes: {views: 'card quiz'}, reach: loseTheQuiz},
];

/** By view; a state begins on that view. */
const byView: Record<ViewName, readonly State[]> = {card: cardStates, quiz: [], profile: []};

export const states: readonly State[] = Object.entries(byView).flatMap(([view, list]) =>
  list.map((state) => ({...state, attributes: {view, ...state.attributes}})),
);

export interface Setting {
  readonly lang?: Language;
  readonly theme?: 'light' | 'dark';
  /** CSS pixels of the place in which the card stands. */
  readonly width?: number;
}

/** A page with a card in that state, and nothing else. */
export const show = async (
  state: State,
  {lang = 'en', theme = 'light', width}: Setting = {},
): Promise<MutualIdentityCard> => {
  fixtureCleanup();
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

/** What costs much and is the same everywhere is asked of one engine. */
export const inChromium = 'userAgentData' in navigator;
export const inWebKit = !inChromium && navigator.userAgent.includes('AppleWebKit');

/** What moves and can be seen. */
export const moving = (card: Element): Animation[] =>
  card.shadowRoot!.getAnimations().filter((animation) => {
    const {target} = animation.effect as KeyframeEffect;
    return target && isShown(target);
  });

/** Resolves when nothing moves any more. */
const stillness = (card: Element): Promise<unknown> =>
  Promise.allSettled(moving(card).map((animation) => animation.finished));

export const isShown = (element: Element): boolean =>
  element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});

/** What a visitor can operate, in the order of the document. */
export const controls = (card: Element): HTMLElement[] => {
  const all = card.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, summary, input, textarea, select');
  return [...all].filter(isShown);
};

/** What a visitor reads on a control. */
export const nameOf = (control: Element): string =>
  textOf(control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control) || control.outerHTML;

/** The colour on which something stands, whichever root it is in. */
export const backgroundOf = (element: Element): string => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {backgroundColor} = getComputedStyle(at);
    if (at !== element && !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
};

/** The middle of something, scrolled to where it can be seen, and whether it is what one finds there. */
export const centre = (element: Element): {x: number; y: number; seen: boolean} => {
  const before = element.getBoundingClientRect();
  if (before.top < 0 || before.bottom > innerHeight) element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const found = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  return {x, y, seen: found !== null && (element.contains(found) || found.contains(element))};
};
