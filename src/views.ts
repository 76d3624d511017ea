import type {LanguageController} from './language/controller.js';
import {styles as cardStyles} from './card/styles.js';
import {registerColours} from './colours.js';
import type {Frame} from './frame/frame.js';
import {Lazy} from './lazy.js';
import type {ViewName, Words} from './language/languages.js';
import {policy} from './markup.js';
import {dress} from './style-sheets.js';
import {styles} from './styles.js';
import type {CardScene, FetchedView, View, ViewHost, ViewModule} from './view.js';

type AnyView = View<FetchedView>;
type AnyModule = ViewModule<FetchedView>;

/** The code of the own card. That of the quiz comes with the words of its first question: one request for both. */
const profile = new Lazy((again) => import('./profile/view.js'));

/** What they draw with. */
const drawing = new Lazy(async (again) => {
  const module = await import('./templates/drawing.js');
  module.usePolicy(policy);
  return module;
});

/** How long the card waits for the view that the page begins with, in milliseconds, when it could show itself. */
const patienceAtFirst = 3000;

/**
 * The views of one card. What is wanted and what is shown are two things: a view is shown when its code and its words
 * are here, and until then the one before stays.
 */
export class Views {
  shown: ViewName = 'card';
  /** Wanted, but its code or its words did not load. */
  failed: ViewName | undefined;

  #host: ViewHost;
  #language: LanguageController;
  #wanted: ViewName | undefined;
  #instances: Partial<Record<FetchedView, AnyView>> = {};
  /** The style sheets, as text. */
  #styles = [styles, cardStyles];

  constructor(host: ViewHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
  }

  /** Which words must be here before another language is shown: nothing that is read now goes missing. */
  get wordsNeeded(): readonly (keyof Words)[] {
    const later = this.shown === 'quiz' ? (['more', 'moreQuiz'] as const) : (['more'] as const);
    const here = later.filter((name) => this.#language.words(name));
    return ['card', ...here, ...(this.shown === 'card' ? [] : [this.shown])];
  }

  /** There is something of the visitor's in a view. */
  get begun(): boolean {
    return Object.values(this.#instances).some((view) => view.begun);
  }

  /** Shows a view if it can, and fetches it if not. */
  want(view: ViewName): void {
    this.#wanted = view;
    if (this.#has(view)) this.shown = view;
    else if (this.failed !== view) void this.fetch(view);
    if (!this.#has(this.shown)) this.shown = 'card';
  }

  /**
   * Fetches the first view; the card does not wait for ever, being at hand.
   * @param whole with what of the card comes later otherwise
   * @param own the page's own words are on their way
   */
  async fetchFirst(view: ViewName, whole: boolean, own: Promise<void>): Promise<void> {
    this.#wanted = view;
    const more = whole ? this.#language.load('more').catch(() => undefined) : undefined;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceAtFirst));
    await Promise.race([Promise.all([this.fetch(view), more, own]), patience]);
  }

  /**
   * Fetches what a view lacks, code and words side by side. Never rejects.
   * @param quiet when nobody waits for it yet: a failure is then nobody's business, and what failed before is left
   * to the visitor, so that nothing changes by a mere touch or focus
   */
  async fetch(view: ViewName, quiet = false): Promise<void> {
    if (this.#has(view) || (quiet && this.failed === view)) return;
    try {
      const words = this.#language.load(view);
      if (view === 'card') await words;
      else {
        const code = view === 'profile' ? profile.load() : words;
        const [module] = await Promise.all([code as Promise<AnyModule>, drawing.load(), words]);
        if (!this.#instances[view]) this.#adopt(view, module);
      }
    } catch {
      // Every update of the card asks for what it waits for: one failure is told once, while somebody waits.
      if (quiet || this.failed === view || this.#wanted !== view) return;
      this.failed = view;
      this.#host.emit('mic-error', {reason: 'view', lang: this.#language.lang});
    }
    this.#host.requestUpdate();
  }

  /** Tells the view shown what the page asks for now. */
  receive(scene: CardScene): void {
    if (scene.more) this.#wear(scene.more.styles, 2); // before those of the views, which may want it otherwise
    const {shown} = this;
    if (shown === 'card' || !drawing.value) return;
    const {formatFor, ...tools} = drawing.value;
    const more = shown === 'quiz' ? this.#language.words('moreQuiz') : undefined;
    if (more) this.#wear(more.styles);
    const words = this.#language.words(shown)!;
    this.#instances[shown]?.receive({...tools, ...scene, format: formatFor(scene.lang)}, words, more);
  }

  /** Draws a view beyond the card in its place; nothing stays there of the one before. */
  draw({article, footer}: Frame): void {
    const {value: tools} = drawing;
    const view = this.shown === 'card' ? undefined : this.#instances[this.shown];
    tools?.render(view ? view.render() : tools.nothing, article, {renderBefore: footer});
  }

  /** The page no longer says `remember`. */
  forget(): void {
    for (const view of Object.values(this.#instances)) view.forget?.();
  }

  /** Puts the style sheets on, again when the card has come into another document. */
  dress(root: ShadowRoot): void {
    const {defaultView} = root.ownerDocument;
    if (!defaultView) return;
    registerColours(defaultView);
    dress(root, defaultView, this.#styles);
  }

  #has(view: ViewName): boolean {
    return (view === 'card' || this.#instances[view] !== undefined) && this.#language.words(view) !== undefined;
  }

  #adopt(view: FetchedView, {View, styles}: AnyModule): void {
    this.#instances[view] = new View(this.#host);
    this.#wear(styles);
  }

  #wear(text: string, at = this.#styles.length): void {
    if (this.#styles.includes(text)) return;
    this.#styles.splice(at, 0, text);
    this.dress(this.#host.root);
  }
}
