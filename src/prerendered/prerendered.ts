/** A card that stood in the page before the element: declarative shadow DOM, and perhaps read already. */
import {principleIds, type PrincipleId} from '../content/model.js';
import type {LanguageController} from '../language/controller.js';
import {Lazy} from '../lazy.js';
import type {ViewHost} from '../view.js';

const code = new Lazy((again) => import('./take-over.js'));

export class Prerendered {
  #root: ShadowRoot;
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
  }

  /** The principles that were opened, in the order of the card. */
  get open(): PrincipleId[] {
    return principleIds.filter((id) => this.#root.querySelector(`#${id}[open]`));
  }

  /** What is read must not go: it stays until all of it can be drawn, even if a part does not load. */
  async fetch(host: ViewHost, language: LanguageController): Promise<void> {
    try {
      await Promise.all([code.load(), language.load('more')]);
    } catch {
      host.emit('mic-error', {reason: 'part', lang: language.lang});
      await new Promise((online) => window.addEventListener('online', online, {once: true}));
      await this.fetch(host, language);
    }
  }

  /** Leaves its place to what the element has drawn behind it. */
  leave(drawn: HTMLElement): void {
    code.value!.takeOver(this.#nodes, drawn);
  }
}
