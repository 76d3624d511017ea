import type {Continent} from '../content/model.js';
import type {ViewHost} from '../view.js';
import {languages, lastResort, shipped as allShipped, type Language, type Shipped, type Words} from './languages.js';
import {ancestorLanguage, lookup, treesOf} from './lookup.js';

/** The languages of the browser, if the page has left them as they were. */
const languagesOfBrowser = (): readonly string[] => {
  try {
    return [...navigator.languages].filter((tag: unknown) => typeof tag === 'string');
  } catch {
    return [];
  }
};

/** What bears on the choice of a language, as the card knows it at any time. */
export interface LanguageNeeds {
  /** The languages that the page offers; where `lang` says nothing, one of them is chosen. */
  offered(): readonly Language[];
  /** Which words must be here before a language is shown. */
  wordsNeeded(): readonly (keyof Words)[];
}

/**
 * The language of one card: follows `lang` on the element and above it, fetches the words, and keeps showing the
 * last language whose words are here until the next one's are. What is wanted and what is shown are two things.
 */
export class LanguageController {
  /** The language shown; none before the first words are here. */
  lang: Language | undefined;
  /** Wanted, but its words did not load. */
  failed: Language | undefined;
  /** Resolves when there is a language to show. */
  readonly ready: Promise<void>;

  #element: HTMLElement;
  #host: Pick<ViewHost, 'emit' | 'requestUpdate'>;
  #needs: LanguageNeeds;
  #observer = new MutationObserver(() => this.refresh());
  #shipped: Record<Language, Shipped>;
  #markReady!: () => void;
  #wanted: Language | undefined;
  /** The tags that held last. */
  #tags = '';
  /** What the page asks for. */
  #asked: Language | undefined;

  constructor(
    element: HTMLElement,
    host: Pick<ViewHost, 'emit' | 'requestUpdate'>,
    needs: LanguageNeeds,
    shipped: Record<Language, Shipped> = allShipped,
  ) {
    this.#element = element;
    this.#host = host;
    this.#needs = needs;
    this.#shipped = shipped;
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  connect(): void {
    for (const tree of treesOf(this.#element)) this.#observer.observe(tree, {subtree: true, attributeFilter: ['lang']});
    this.refresh();
    if (this.failed) this.retry();
  }

  disconnect(): void {
    this.#observer.disconnect();
    window.removeEventListener('online', this.retry);
  }

  get dir(): 'ltr' | 'rtl' {
    return this.words('card')?.dir ?? 'ltr';
  }

  /** Where in the world the page is read, if it says so: known with the examples that it puts in order. */
  get continent(): Continent | undefined {
    return this.words('more')?.continentOf(this.#tagsOfPage());
  }

  /** The language whose words are on their way. */
  get awaited(): Language | undefined {
    return this.#wanted === this.lang || this.#wanted === this.failed ? undefined : this.#wanted;
  }

  /** Words in the language shown, if they are here. */
  words<Name extends keyof Words>(name: Name): Words[Name] | undefined {
    return this.lang && this.#shipped[this.lang].words[name].value;
  }

  /** Fetches words in the language shown. */
  load<Name extends keyof Words>(name: Name): Promise<Words[Name]> {
    return this.#shipped[this.lang ?? lastResort].words[name].load();
  }

  /** The visitor's choice; it holds until the page asks for something else. */
  choose(lang: Language): void {
    void this.#show(lang);
  }

  /** Follows the page, which may ask for another language than before, or for the same in another part of the world. */
  refresh(): void {
    const tags = this.#tagsOfPage().join();
    if (tags !== this.#tags) this.#host.requestUpdate();
    this.#tags = tags;
    const [asked] = this.#wishes();
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#show(asked);
  }

  #tagsOfPage(): (string | null)[] {
    return [this.#element.getAttribute('lang'), ancestorLanguage(this.#element)];
  }

  /** Another attempt at what failed. */
  retry = (): void => {
    if (this.#wanted) void this.#show(this.#wanted);
  };

  /** What to show, the best first: what the element says, then what the page and the browser say of what is offered. */
  #wishes(): Language[] {
    const offered = this.#needs.offered();
    const among = offered.length ? offered : languages;
    const [own, around] = this.#tagsOfPage();
    const others = [around, ...languagesOfBrowser()];
    const wishes = [own && lookup(own, languages), ...others.map((tag) => tag && lookup(tag, among))];
    const fallback = among === languages ? lastResort : among[0];
    return [...wishes.filter((wish): wish is Language => Boolean(wish)), fallback];
  }

  async #show(wanted: Language): Promise<void> {
    this.#wanted = wanted;
    this.failed = undefined;
    this.#host.requestUpdate();
    // The first time, a card in some language is better than none.
    const candidates = this.lang ? [wanted] : new Set([wanted, ...this.#wishes(), lastResort, ...languages]);
    for (const lang of candidates) {
      try {
        // While the words were on their way, the visitor may have gone to a view that needs others.
        for (let missing = this.#missing(lang); missing.length; missing = this.#missing(lang)) {
          await Promise.all(missing.map((words) => words.load()));
          if (this.#wanted !== wanted) return;
        }
      } catch {
        if (this.#wanted !== wanted) return;
        this.#fail(lang);
        continue;
      }
      this.#adopt(lang);
      return;
    }
  }

  #missing(lang: Language) {
    const {words} = this.#shipped[lang];
    return this.#needs.wordsNeeded().flatMap((name) => (words[name].value ? [] : [words[name]]));
  }

  #adopt(lang: Language): void {
    if (!this.failed) window.removeEventListener('online', this.retry);
    this.lang = lang;
    this.#markReady();
    this.#host.requestUpdate();
  }

  #fail(lang: Language): void {
    if (lang === this.#wanted) this.failed = lang;
    if (this.#element.isConnected) window.addEventListener('online', this.retry);
    this.#host.emit('mic-error', {reason: 'language', lang});
    this.#host.requestUpdate();
  }
}
