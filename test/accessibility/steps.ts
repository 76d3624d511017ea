/** Steps on the way to a state, by the role and the place of a control: so in any language. */
import type {MutualIdentityCard} from '../../src/element.js';
import {shipped, type Language, type ViewName} from '../../src/language/languages.js';
import {all, press as pressControl, type as typeIn, until} from '../support/mount.js';

export const find = <Kind extends HTMLElement>(card: Element, selector: string): Kind => {
  const [found] = all<Kind>(card, selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};

/** @param at which one, counted from the end where negative */
export const press = async (card: MutualIdentityCard, selector: string, at = 0): Promise<void> => {
  const found = all(card, selector).at(at);
  if (!found) throw new Error(`No ${at} of ${selector}`);
  await pressControl(card, found);
};

export const type = async (card: MutualIdentityCard, selector: string, text: string): Promise<void> => {
  typeIn(find<HTMLInputElement>(card, selector), text);
  await card.updateComplete;
};

/** Opens every disclosure, and those in what has opened. */
export const openAll = async (card: MutualIdentityCard): Promise<void> => {
  const closed = () => all(card, 'details:not([open]) > summary');
  while (closed().length) {
    closed().forEach((summary) => summary.click());
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await card.updateComplete;
};

export const languageOf = (card: Element): Language => find(card, 'article').lang as Language;

/** The publications come after the first paint. */
export const sources = (card: Element): Promise<unknown> => until(() => card.shadowRoot!.querySelector('article a'));

/** What states have changed outside their card, to be changed back. */
const changes: (() => void)[] = [];
export const leave = (): void => changes.splice(0).forEach((undo) => undo());

/**
 * From now on a module is not here, and `load` decides what comes of asking for it. What is on its way arrives first:
 * a pointer that rests on a button is enough to have it fetched.
 */
export const lose = async (
  module: {value: object | undefined; load(): Promise<object>},
  load: () => Promise<never>,
): Promise<void> => {
  await module.load();
  const {value, load: before} = module;
  changes.push(() => Object.assign(module, {value, load: before}));
  Object.assign(module, {value: undefined, load});
};

export const never = (): Promise<never> => new Promise(() => {});
export const fails = (): Promise<never> => Promise.reject(new Error('The network is away.'));

export const wordsOf = (card: Element, view: ViewName) => shipped[languageOf(card)].words[view];

/** From now on the page may copy, or may not; and has no dialogue for sharing. */
export const setClipboard = (allowed: boolean): void => {
  const writeText = () => new Promise((done, refuse) => setTimeout(allowed ? done : refuse));
  Object.defineProperties(navigator, {
    share: {value: undefined, configurable: true},
    clipboard: {value: {writeText}, configurable: true},
  });
  changes.push(() => ['share', 'clipboard'].forEach((name) => Reflect.deleteProperty(navigator, name)));
};
