import type {ReactiveController} from 'lit';
import type {Continent} from '../content/model.js';
import type {ViewHost} from '../view.js';
import {continentOf} from './continent.js';
import {languages, lastResort, shipped as allShipped, type Language, type Shipped, type Words} from './languages.js';
import {ancestorLanguage, lookup, treesOf} from './lookup.js';

const live = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** One observer for all cards of the page, while there are any. It sees each tree that a card stands in. */
const follow = (controller: LanguageController, trees: readonly Node[]): void => {
  live.add(controller);
  observer ??= new MutationObserver(() => live.forEach((each) => each.refresh()));
  for (const tree of trees) observer.observe(tree, {subtree: true, attributeFilter: ['lang']});
};

const unfollow = (controller: LanguageController): void => {
  live.delete(controller);
  if (live.size) return;
  observer?.disconnect();
  observer = undefined;
};

/**
 * The language of one card: follows `lang` on the element and above it, fetches the words, and keeps showing the
 * last language whose words are here until the next one's are. What is wanted and what is shown are two things.
 */
export class LanguageController implements ReactiveController {
  /** The language shown; none before the first words are here. */
  lang: Language | undefined;
  /** Wanted, but its words did not load. */
  failed: Language | undefined;
  /** Where in the world the page is read, if it says so. */
  continent: Continent | undefined;
  /** Resolves when there is a language to show. */
  readonly ready: Promise<void>;

  #element: HTMLElement;
  #host: Pick<ViewHost, 'emit' | 'requestUpdate'>;
  #wordsNeeded: () => readonly (keyof Words)[];
  #shipped: Record<Language, Shipped>;
  #markReady!: () => void;
  #wanted: Language | undefined;
  /** What the page asks for. */
  #asked: Language | undefined;
  /** What the visitor chose; holds until the page asks for something else. */
  #chosen: Language | undefined;

  /** @param wordsNeeded what must be here of a language before a language is shown */
  constructor(
    element: HTMLElement,
    host: Pick<ViewHost, 'emit' | 'requestUpdate'>,
    wordsNeeded: () => readonly (keyof Words)[],
    shipped: Record<Language, Shipped> = allShipped,
  ) {
    this.#element = element;
    this.#host = host;
    this.#wordsNeeded = wordsNeeded;
    this.#shipped = shipped;
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  hostConnected(): void {
    follow(this, treesOf(this.#element));
    this.refresh();
  }

  hostDisconnected(): void {
    unfollow(this);
    window.removeEventListener('online', this.#onOnline);
  }

  get dir(): 'ltr' | 'rtl' {
    return this.#shipped[this.lang ?? lastResort].dir;
  }

  /** The words of a view in the language shown, if they are here. */
  words<Name extends keyof Words>(part: Name): Words[Name] | undefined {
    return this.lang && this.#shipped[this.lang].words[part].value;
  }

  /** Fetches the words of a view in the language shown. */
  load(part: keyof Words): Promise<unknown> {
    return this.#shipped[this.lang ?? lastResort].words[part].load();
  }

  /** The visitor's choice. */
  choose(lang: Language): void {
    this.#chosen = lang;
    this.refresh();
  }

  /** Looks again which language is wanted, and fetches what it lacks. */
  refresh(): void {
    const tags = this.#tagsOfPage();
    this.continent = tags.map(continentOf).find(Boolean);
    const asked = this.#resolve([...tags, ...(navigator.languages ?? [])]);
    if (asked !== this.#asked) this.#chosen = undefined;
    this.#asked = asked;
    void this.#show(this.#chosen ?? asked);
  }

  #tagsOfPage(): string[] {
    return [this.#element.getAttribute('lang'), ancestorLanguage(this.#element)].filter((tag) => tag !== null);
  }

  #resolve(tags: readonly string[]): Language {
    for (const tag of tags) {
      const found = lookup(tag, languages);
      if (found) return found;
    }
    return lastResort;
  }

  async #show(wanted: Language): Promise<void> {
    this.#wanted = wanted;
    // The first time, a card in some language is better than none.
    const candidates = this.lang ? [wanted] : [wanted, ...languages.filter((lang) => lang !== wanted)];
    for (const lang of candidates) {
      try {
        await Promise.all(this.#wordsNeeded().map((part) => this.#shipped[lang].words[part].load()));
      } catch {
        if (this.#wanted === wanted) this.#fail(lang);
        continue;
      }
      if (this.#wanted === wanted) this.#adopt(lang, lang === wanted);
      return;
    }
  }

  #adopt(lang: Language, asWanted: boolean): void {
    if (asWanted) {
      this.failed = undefined;
      window.removeEventListener('online', this.#onOnline);
    }
    this.lang = lang;
    this.#markReady();
    this.#host.requestUpdate();
  }

  #fail(lang: Language): void {
    this.failed = lang === this.#wanted ? lang : this.failed;
    if (this.#element.isConnected) window.addEventListener('online', this.#onOnline);
    this.#host.emit('mic-error', {reason: 'language', lang});
    this.#host.requestUpdate();
  }

  #onOnline = (): void => this.refresh();
}
