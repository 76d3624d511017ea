import {Lazy} from './lazy.js';
import type {Reader} from './own-words/own-words.chunk.js';
import type {ViewHost} from './view.js';

const chunk = new Lazy((again) => import('./own-words/own-words.chunk.js'));

/** A partner's own words: what reads them is fetched for a page that has some, and for no other. */
export class OwnWords {
  reader: Reader | undefined;
  #card: HTMLElement & {readonly content: unknown};
  #host: ViewHost;
  #observer = new MutationObserver(() => void this.follow());

  constructor(card: HTMLElement & {readonly content: unknown}, host: ViewHost) {
    this.#card = card;
    this.#host = host;
  }

  connect(): void {
    this.#observer.observe(this.#card, {subtree: true, childList: true, characterData: true});
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** Follows the attribute and what stands within the element. Resolves when there is nothing to wait for; never rejects. */
  async follow(): Promise<void> {
    if (!this.reader && !this.#card.content && !this.#card.querySelector('script')) return;
    try {
      this.reader ??= new (await chunk.load()).Reader(this.#card, this.#host);
      await this.reader.follow();
    } catch {
      this.#host.emit('mic-error', {reason: 'content'});
    }
  }
}
