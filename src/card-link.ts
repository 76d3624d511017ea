import type {Focus} from './focus.js';
import {profileIn} from './shared/fragment.js';

/**
 * The link to an organisation's card by which the visitor came, or went on within the page. That a code arrives in the
 * fragment is an act of navigation, and happens once: what the visitor does next is not undone by what still stands there.
 */
export class CardLink {
  /** The code that arrived last. */
  code: string | undefined;
  #onChange: () => void;
  #page: Window | null = null;
  #read = '';
  /** The fragment changed while the card was here. */
  #fromHere = false;
  /** The card of a link is yet to come into sight, and to take focus if the visitor was here before. */
  #landing: 'sight' | 'focus' | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param page the window of the card's document, which is another one after an adoption */
  connect(page: Window | null): void {
    this.#page = page;
    page?.addEventListener('hashchange', this.#onFragment);
  }

  disconnect(): void {
    this.#page?.removeEventListener('hashchange', this.#onFragment);
  }

  /** @returns whether a code has arrived since the last look */
  arrives(): boolean {
    const {hash = ''} = this.#page?.location ?? {};
    if (hash === this.#read) return false;
    this.#read = hash;
    const code = profileIn(hash);
    if (!code) return false;
    this.code = code;
    this.#landing = this.#fromHere ? 'focus' : 'sight';
    return true;
  }

  /** The visitor goes somewhere else. */
  leave(): void {
    this.#landing = undefined;
  }

  /** The card of the link is drawn. */
  land(root: ShadowRoot, focus: Focus): void {
    if (!this.#landing) return;
    if (this.#landing === 'focus') focus.move();
    focus.settle(root);
    this.#landing = undefined;
    root.querySelector('article')?.scrollIntoView();
  }

  #onFragment = (): void => {
    this.#read = '';
    this.#fromHere = true;
    this.#onChange();
  };
}
