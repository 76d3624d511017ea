import type {MoreWords} from './card/words.js';
import type {LanguageController} from './language/controller.js';
import type {ViewName} from './language/languages.js';
import {Lazy} from './lazy.js';
import type {ViewHost} from './view.js';
import {warnOf} from './warnings.js';

const catalogue = new Lazy((again) => import('./content/sources.js'));

type Name = 'more' | 'moreQuiz' | 'sources';

/** What nobody sees at first: the rest of the card and of the quiz, and the publications that an own card names. */
export class AfterPaint {
  #host: ViewHost;
  #language: LanguageController;
  #missing = new Set<Name>();

  constructor(host: ViewHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
  }

  /** Something did not load. */
  get failed(): boolean {
    return this.#missing.size > 0;
  }

  get sources() {
    return catalogue.value?.sources;
  }

  /** What is here already may have been fetched by another card of the page: this one has to be drawn with it as well. */
  fetch(view: ViewName): void {
    void this.#fetch('more', this.#language.load('more'));
    if (view === 'quiz') void this.#fetch('moreQuiz', this.#language.load('moreQuiz'));
    if (view === 'profile') void this.#fetch('sources', catalogue.load());
  }

  /** The paint goes first, which is some frames away on a slow phone. */
  fetchAfterPaint(view: ViewName): void {
    const fetch = (): void => {
      this.fetch(view);
      this.#language.load('more').then(this.#inspect, () => {});
    };
    requestAnimationFrame(() => setTimeout(fetch, 100));
  }

  /** Tells the page's developer what only a look at the page can find. */
  #inspect = async ({swallowedBy}: MoreWords): Promise<void> => {
    const problem = await swallowedBy(this.#host.root.host);
    if (problem) warnOf(problem);
  };

  async #fetch(name: Name, arrival: Promise<unknown>): Promise<void> {
    try {
      await arrival;
      this.#missing.delete(name);
    } catch {
      this.#missing.add(name);
      this.#host.emit('mic-error', {reason: name === 'sources' ? name : 'part', lang: this.#language.lang});
    }
    this.#host.requestUpdate();
  }
}
