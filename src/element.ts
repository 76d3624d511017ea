import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {AfterPaint} from './after-paint.js';
import {Announcements} from './announcements.js';
import {CardView} from './card/view.js';
import type {PrincipleId} from './content/model.js';
import type {MicEventDetails} from './events.js';
import {Focus} from './focus.js';
import {ForeignChanges} from './foreign-changes.js';
import {Frame} from './frame/frame.js';
import {LanguageController} from './language/controller.js';
import type {ViewName} from './language/languages.js';
import {Navigation} from './navigation.js';
import {OwnWords} from './own-words.js';
import {Prerendered} from './prerendered/prerendered.js';
import {properties} from './properties.js';
import {openBeside} from './publication-links.js';
import {Host} from './view-host.js';
import type {CardScene, ViewHost} from './view.js';
import {Views} from './views.js';
import {reportError} from './warnings.js';

/**
 * The identity card of a health mutual: six principles, how a mutual works, the roles it can play; a quiz; and an
 * organisation's own card. Its own content is the card in words for whoever has no JavaScript, and stays in the page.
 *
 * @element mutual-identity-card
 *
 * @attr {string} lang - BCP 47 tag: language of this card. Default: the nearest ancestor's `lang`, then the browser's languages, then English. With a region, as in `fr-SN`, examples from that continent come first.
 * @attr {string} languages - Space-separated tags that the language switcher offers, and among which a card without `lang` chooses. Default: all shipped. Empty or a single one hides the switcher; four or more fold on a narrow card.
 * @attr {string} content - Address, on the page's own site, of a file with words of your own: title, lead, footer, principles, examples first, questions. The same may stand in a `<script type="application/json">` within the element. See docs/own-words.md.
 * @attr {'card'|'quiz'|'profile'} view - The view shown. Default: the first of `views`. Reflected.
 * @attr {string} views - Space-separated views that the navigation offers, in this order. Default: `card quiz`, and `profile` where `view` is `profile` or `profile` is set. A single one hides the navigation. A view that was shown stays.
 * @attr {'solidarity'|'not-for-profit'|'democracy'|'social-movement'|'autonomy'|'health-actor'} principle - The principle shown open. Reflected.
 * @attr {string} principles - Space-separated principles that the card shows, in this order. Default: all six.
 * @attr {number} questions - Questions in one round of the quiz, from 1 to the number shipped. Default: 12.
 * @attr {string} seed - The same seed gives the same questions in the same order. Default: random.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, follows the page's CSS `color-scheme`.
 * @attr {number} heading-level - Level of the card's title in the page's outline, 2 to 6. Default: 2.
 * @attr {string} profile - What “copy link” gives: shows that organisation's own card.
 * @attr {boolean} profile-from-hash - Also opens the card of a link, `#mic-profile=…`, where the page does not offer one of its own. `false` forbids it everywhere, and no link is handed out.
 * @attr {boolean} remember - Keeps progress in `localStorage`, for each `id` apart. Without it nothing is ever stored.
 *
 * @fires {CustomEvent<{lang: string, view: string}>} mic-ready - First painted content, once for each connection.
 * @fires {CustomEvent<{lang: string, previous: string}>} mic-language-change - Another language is shown.
 * @fires {CustomEvent<{view: string, previous: string}>} mic-view-change - Another view is shown.
 * @fires {CustomEvent<{principle: string, open: boolean}>} mic-principle-toggle - The visitor opened or closed a principle.
 * @fires {CustomEvent<{question: string, principle: string, choice: string, correct: boolean}>} mic-answer - An answer was checked. Ids, never texts.
 * @fires {CustomEvent<{score: number, total: number, byPrinciple: object}>} mic-quiz-complete - The last question of a round was answered.
 * @fires {CustomEvent<{profile: string}>} mic-profile-complete - An organisation finished its card; `profile` is the string that the attribute takes.
 * @fires {CustomEvent<{reason: string, lang?: string}>} mic-error - `reason` is `language`, `view`, `part` (of a view) or `sources` for what did not load, `profile` for one that could not be read, `content` for own words that could not be used, `render` for what could not be drawn. The card goes on in a working state.
 *
 * @slot - What is shown without JavaScript. Not shown once the card is there, and never removed.
 * @slot logo - A partner's logo, beside the by-line.
 * @slot footer - A partner's own line at the foot of the card.
 *
 * @csspart card - The whole card.
 * @csspart header - By-line, languages, title, views.
 * @csspart title - The title.
 * @csspart navigation - The choice of views.
 * @csspart language-switcher - The choice of languages.
 * @csspart principle - One principle on the card.
 * @csspart question - The question of the quiz.
 * @csspart option - One answer to choose from.
 * @csspart feedback - The explanation after an answer.
 * @csspart result - The result of a round.
 * @csspart button - Every button with a word on it.
 * @csspart footer - The foot of the card.
 *
 * @cssprop [--mic-accent=#6d4c5e] - The one colour from which all others derive.
 * @cssprop --mic-on-accent - Text on the accent; contrast is then yours.
 * @cssprop --mic-surface - Background of the card; contrast is then yours.
 * @cssprop --mic-text - Text; contrast is then yours.
 * @cssprop --mic-muted - Secondary text; contrast is then yours.
 * @cssprop --mic-border - Hairlines.
 * @cssprop [--mic-radius=1.5em] - Corners of the card.
 * @cssprop [--mic-font=inherit] - Font family.
 * @cssprop [--mic-max-width=74em] - Greatest width of the card.
 */
export class MutualIdentityCard extends ReactiveElement {
  /** The released version. */
  static readonly version = '0.1.0';

  static override properties = properties;

  declare content: string | null | undefined;
  declare languages: string | null | undefined;
  declare view: string | null | undefined;
  declare views: string | null | undefined;
  declare principle: string | null | undefined;
  declare principles: string | null | undefined;
  declare questions: string | number | null | undefined;
  declare seed: string | number | null | undefined;
  declare theme: string | null | undefined;
  declare headingLevel: string | number | null | undefined;
  declare profile: string | null | undefined;
  declare profileFromHash: boolean | string | null | undefined;
  declare remember: boolean | string | null | undefined;

  #focus = new Focus();
  #host: ViewHost = new Host(this, this.#focus, (view, principle) => this.#go(view, principle));
  #own: OwnWords = new OwnWords(this, this.#host);
  #navigation = new Navigation(this, this.#own);
  #language: LanguageController = new LanguageController(this, this.#host, {
    offered: () => this.#navigation.settings.languages,
    wordsNeeded: () => this.#views.wordsNeeded,
  });
  #card = new CardView(this.#host, (id, open) => this.#onPrinciple(id, open));
  #views: Views = new Views(this.#host, this.#language);
  #afterPaint = new AfterPaint(this.#host, this.#language);
  #announcements = new Announcements(this.#host);
  #foreign = new ForeignChanges();
  #scene: CardScene | undefined;
  #frame: Frame | undefined;
  #fallback: HTMLSlotElement | undefined;
  #prerendered: Prerendered | undefined;
  #prepared = false;

  /** What `mic-ready` tells, also for who comes later. */
  get ready(): Promise<MicEventDetails['mic-ready']> {
    return this.#announcements.ready;
  }

  override connectedCallback(): void {
    this.#announcements.connected();
    this.#own.connect();
    if (this.hasUpdated) void this.#own.follow();
    this.#navigation.connect(this.ownerDocument.defaultView);
    super.connectedCallback();
    this.#language.connect();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#language.disconnect();
    this.#own.disconnect();
    this.#navigation.disconnect();
    this.#foreign.undo();
  }

  /** Libraries that bring the page back to what its server wrote (Turbo, idiomorph) must not lose the visitor's place. */
  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (now === null && before !== null && this.#navigation.isChosen(name, before)) return;
    super.attributeChangedCallback(name, before, now);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#views.dress(this.shadowRoot);
  }

  /** Until there is something better, the shadow root shows the element's own content. */
  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    if (root.firstChild) this.#prerendered = new Prerendered(root);
    else this.#fallback = root.appendChild(this.ownerDocument.createElement('slot'));
    root.addEventListener('click', (event) => openBeside(event, this.#views.begun));
    this.#views.dress(root); // in an old browser by style elements, which are nobody's but ours
    return root;
  }

  /** Nothing is painted before its words are here: no other language flashes, and the page's own content stays. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#prepared) {
      // Lit takes up what was set on the element before it was defined in a first pass, in which nothing is drawn.
      this.performUpdate();
      this.isUpdatePending = this.#prepared = true;
      this.#navigation.follow();
      this.#language.refresh();
      const own = this.#own.follow();
      await this.#language.ready;
      const {view, principle} = this.#navigation.settings;
      // What is open from the start, or read already, must not move.
      await this.#views.fetchFirst(view, principle !== undefined, own);
      await this.#prerendered?.fetch(this.#host, this.#language);
    }
    await super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.#prepared;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) {
      this.#prerendered?.open.forEach((id) => this.#card.follow(id));
      this.principle ??= this.#card.opened;
    }
    const {remember} = this.#navigation.settings;
    if (this.hasUpdated && changed.has('profile')) this.#navigation.forgetLink();
    this.#navigation.follow();
    const {settings} = this.#navigation;
    if (remember && !settings.remember) this.#views.forget();
    if (changed.has('content')) void this.#own.follow();
    if (changed.has('languages')) this.#language.refresh();
    if (changed.has('view')) this.#views.failed = undefined;
    if (changed.has('principle') || !this.hasUpdated) this.#card.follow(settings.principle);
    this.#views.want(settings.view);
    this.#scene = this.#sceneNow();
    if (this.#scene) this.#views.receive(this.#scene);
  }

  /** The last drawing stays when the next fails, and the page's own content when the first does. */
  protected override performUpdate(): void {
    this.#focus.hold(this.#host.root);
    try {
      this.#foreign.undo();
      super.performUpdate();
    } catch (error) {
      reportError(error);
      this.#host.emit('mic-error', {reason: 'render'});
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#scene) this.render(this.#scene);
    super.update(changed);
  }

  protected render(scene: CardScene): void {
    const {shown, failed} = this.#views;
    const {view} = this.#navigation.settings;
    const card = shown === 'card' ? this.#card.draw(scene) : undefined;
    this.#frame ??= this.#makeFrame();
    this.#frame.draw(scene, {
      dir: this.#language.dir,
      view: shown,
      sections: card?.sections ?? [],
      contents: card?.contents ?? [],
      awaitedView: view !== shown && !failed ? view : undefined,
      awaitedLanguage: this.#language.awaited,
      failed: Boolean(failed ?? this.#language.failed) || this.#afterPaint.failed,
    });
    this.#views.draw(this.#frame);
    if (this.#frame.outer.parentNode !== this.#host.root) this.#host.root.append(this.#frame.outer);
  }

  #makeFrame(): Frame {
    return new Frame({
      onLanguage: (language) => this.#language.choose(language),
      onView: (name) => this.#choose(name),
      onHeading: (name) => void this.#views.fetch(name, true),
      onRetry: () => this.#retry(),
    });
  }

  protected override updated(): void {
    if (!this.#scene) return;
    this.#fallback?.remove();
    this.#fallback = undefined;
    this.#prerendered?.leave(this.#frame!.outer);
    this.#prerendered = undefined;
    const {shown} = this.#views;
    this.#focus.settle(this.#host.root);
    this.#navigation.arrived(shown, this.#host.root, this.#focus);
    const {appears, differs} = this.#announcements.drawn({lang: this.#scene.lang, view: shown});
    if (appears) this.#afterPaint.fetchAfterPaint(shown);
    else if (differs) this.#afterPaint.fetch(shown);
    if (this.isConnected) this.#foreign.watch(this.#host.root);
  }

  /** What is drawn; nothing before there are words. */
  #sceneNow(): CardScene | undefined {
    const {lang} = this.#language;
    const words = this.#language.words('card');
    if (!lang || !words) return undefined;
    const {settings} = this.#navigation;
    const {continent} = this.#language;
    const scene = {
      words,
      lang,
      settings,
      continent,
      more: this.#language.words('more'),
      missing: this.#afterPaint.failed,
      sources: this.#afterPaint.sources,
    };
    return this.#own.reader?.over(scene) ?? scene;
  }

  /** The visitor's choice is always an attempt, also at what failed before. */
  #choose(view: ViewName): void {
    this.#views.failed = undefined;
    this.#navigation.go(view);
  }

  #go(view: ViewName, principle?: PrincipleId): void {
    this.#choose(view);
    const opens = principle && this.#navigation.settings.principles.includes(principle);
    if (opens) this.#navigation.open(principle);
    this.#host.focus(opens ? `#${principle} > summary` : undefined);
  }

  #retry(): void {
    this.#views.failed = undefined;
    if (this.#language.failed) this.#language.retry();
    this.#afterPaint.fetch(this.#views.shown);
    this.requestUpdate();
  }

  #onPrinciple(principle: PrincipleId, open: boolean): void {
    this.#navigation.open(this.#card.opened ?? null);
    if (open) this.#afterPaint.fetch('card');
    this.#host.emit('mic-principle-toggle', {principle, open});
  }
}

export type {MicEventDetails, MicEventMap} from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutual-identity-card': MutualIdentityCard;
  }
}
