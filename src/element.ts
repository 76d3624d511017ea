import {LitElement, html, isServer, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {CardView} from './card/view.js';
import {styles as cardStyles} from './card/styles.js';
import type {PrincipleId} from './content/model.js';
import {Focus} from './focus.js';
import {Host} from './host.js';
import {LanguageController} from './language/controller.js';
import {formatFor} from './language/format.js';
import type {Language, ViewName, Words} from './language/languages.js';
import {Lazy} from './lazy.js';
import * as templates from './templates/templates.js';
import {Prerendered} from './prerendered.js';
import {readSettings, type RawSettings, type Settings} from './settings.js';
import {shell} from './shell.js';
import {styles} from './styles.js';
import type {Scene, ViewHost} from './view.js';
import {Views} from './views.js';
import {warn} from './warnings.js';

const catalogue = new Lazy((again) => import('./content/sources.js'));

/** A property is of any type before it is read; only a text can be shown as an attribute. */
const reflected = {
  reflect: true,
  converter: {toAttribute: (value: unknown) => (typeof value === 'string' ? value : null)},
};

/**
 * The identity card of a health mutual: six principles, how a mutual works, the roles it can play; a quiz; and an
 * organisation's own card. Its own content is the card in words for whoever has no JavaScript, and stays in the page.
 *
 * @element mutual-identity-card
 *
 * @attr {string} lang - BCP 47 tag: language of this card. Default: the nearest ancestor's `lang`, then the browser's languages, then English. With a region, as in `fr-SN`, examples from that continent come first.
 * @attr {string} languages - Space-separated tags that the language switcher offers. Default: all shipped. Empty or a single one hides the switcher.
 * @attr {'card'|'quiz'|'profile'} view - The view shown. Default: the first of `views`. Reflected.
 * @attr {string} views - Space-separated views that the navigation offers, in this order. Default: `card quiz`, and `profile` where `view` is `profile` or `profile` is set. A single one hides the navigation.
 * @attr {'solidarity'|'not-for-profit'|'democracy'|'social-movement'|'autonomy'|'health-actor'} principle - The principle shown open. Reflected.
 * @attr {string} principles - Space-separated principles that the card shows, in this order. Default: all six.
 * @attr {number} questions - Questions in one round of the quiz, from 1 to the number shipped. Default: 12.
 * @attr {string} seed - The same seed gives the same questions in the same order. Default: random.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, follows the page's CSS `color-scheme`.
 * @attr {number} heading-level - Level of the card's title in the page's outline, 2 to 6. Default: 2.
 * @attr {string} profile - What “copy link” gives: shows that organisation's own card.
 * @attr {boolean} profile-from-hash - Also reads a profile from the page's fragment, `#mic-profile=…`.
 * @attr {boolean} remember - Keeps progress in `localStorage`. Without it nothing is ever stored.
 *
 * @fires {CustomEvent<{lang: string, view: string}>} mic-ready - First painted content, once for each connection.
 * @fires {CustomEvent<{lang: string, previous: string}>} mic-language-change - Another language is shown.
 * @fires {CustomEvent<{view: string, previous: string}>} mic-view-change - Another view is shown.
 * @fires {CustomEvent<{principle: string, open: boolean}>} mic-principle-toggle - The visitor opened or closed a principle.
 * @fires {CustomEvent<{question: string, principle: string, choice: string, correct: boolean}>} mic-answer - An answer was checked. Ids, never texts.
 * @fires {CustomEvent<{score: number, total: number, byPrinciple: object}>} mic-quiz-complete - The last question of a round was answered.
 * @fires {CustomEvent<{profile: string}>} mic-profile-complete - An organisation finished its card; `profile` is the string that the attribute takes.
 * @fires {CustomEvent<{reason: string, lang?: string}>} mic-error - A chunk did not load, or a profile could not be read; the card goes on in a working state.
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
export class MutualIdentityCard extends LitElement {
  /** The released version. */
  static readonly version = '0.1.0';

  static override styles = [styles, cardStyles];

  static override properties = {
    languages: {},
    view: reflected,
    views: {},
    principle: reflected,
    principles: {},
    questions: {},
    seed: {},
    theme: {},
    headingLevel: {attribute: 'heading-level'},
    profile: {},
    profileFromHash: {attribute: 'profile-from-hash', type: Boolean},
    remember: {type: Boolean},
  };

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
  declare profileFromHash: boolean;
  declare remember: boolean;

  #focus = new Focus();
  #host: ViewHost = new Host(this, this.#focus, (view, principle) => this.#go(view, principle));
  #language: LanguageController = new LanguageController(this, this.#host, () => [
    ...new Set<keyof Words>([
      'card',
      this.#views.shown ?? 'card',
      ...(this.#language.words('more') ? (['more'] as const) : []),
    ]),
  ]);
  #settings!: Settings;
  #scene!: Scene;
  #card = new CardView(this.#host, (id, open) => this.#onPrinciple(id, open));
  #views: Views = new Views(this.#host, this.#language, this.#card, MutualIdentityCard.elementStyles);
  /** What the page was last told that is shown. */
  #told: {readonly lang: Language; readonly view: ViewName} | undefined;
  /** Where the visitor is, by the attributes that say so. */
  readonly #chosen: Record<string, string | null> = {};
  #greeted = false;
  /** What comes after the first paint, and did not. */
  #missing = new Set<'part' | 'sources'>();
  #fallback: HTMLSlotElement | undefined;
  #prerendered: Prerendered | undefined;

  constructor() {
    super();
    this.addController(this.#language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#greeted = false;
    window.addEventListener('hashchange', this.#onFragment);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onFragment);
  }

  /** A page that is brought up to date strips what it did not write: the visitor stays where the visitor went. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (value !== null || before === null || before !== this.#chosen[name])
      super.attributeChangedCallback(name, before, value);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#views.dress(this.shadowRoot);
  }

  /** Until there is something better, the shadow root shows the element's own content. */
  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#views.dress(root);
    this.#prerendered = new Prerendered(root);
    if (!isServer && !this.#prerendered.here) {
      this.#fallback = document.createElement('slot');
      root.append(this.#fallback);
    }
    return root;
  }

  /** Nothing is painted before its words are here: no other language flashes, and the page's own content stays. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await this.#language.ready;
      this.#readSettings();
      await Promise.all([
        this.#views.fetch(this.#settings.view),
        // What is read already, or open from the start, must neither go nor move.
        (this.#settings.principle || this.#prerendered?.here) && this.#language.load('more').catch(() => undefined),
      ]);
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#readSettings();
    const {principle, view} = this.#settings;
    if (!this.hasUpdated && this.#prerendered) {
      this.#prerendered.open.forEach((id) => this.#card.open(id));
      this.principle ??= this.#card.opened;
    }
    if (changed.has('principle')) {
      if (principle) this.#card.open(principle);
      else this.#card.close(changed.get('principle') as PrincipleId);
    }
    if (changed.has('view')) this.#views.failed = undefined;
    this.#views.want(view);
    const lang = this.#language.lang!;
    this.#scene = {
      html,
      svg,
      nothing,
      templates,
      lang,
      words: this.#language.words('card')!,
      format: formatFor(lang),
      settings: this.#settings,
      more: this.#language.words('more'),
      sources: catalogue.value?.sources,
    };
    this.#views.receive(this.#scene);
  }

  /** The last drawing stays when the next fails, and the page's own content when the first does. */
  protected override performUpdate(): void {
    this.#focus.hold(this.#host.root);
    try {
      super.performUpdate();
    } catch (error) {
      console.error('[mutual-identity-card]', error);
      this.#host.emit('mic-error', {reason: 'render'});
    }
  }

  protected override render(): TemplateResult {
    const {shown, failed} = this.#views;
    return shell(this.#scene, {
      dir: this.#language.dir,
      continent: this.#language.continent,
      view: shown!,
      content: this.#views.render(),
      awaited: this.#settings.view !== shown && !failed ? this.#settings.view : undefined,
      failed: Boolean(failed ?? this.#language.failed) || this.#missing.size > 0,
      onLanguage: (language) => this.#language.choose(language),
      onView: (view) => this.#choose(view),
      onHeading: (view) => void this.#views.fetch(view, true),
      onRetry: () => this.#retry(),
    });
  }

  protected override updated(): void {
    this.#fallback?.remove();
    this.#fallback = undefined;
    this.#prerendered?.leave(this.#host.root);
    this.#prerendered = undefined;
    this.#focus.settle(this.#host.root);
    this.#tell({lang: this.#language.lang!, view: this.#views.shown!});
  }

  /** Tells the page what is shown, now that it is. */
  #tell(shown: {readonly lang: Language; readonly view: ViewName}): void {
    const before = this.#told ?? shown;
    this.#told = shown;
    if (!this.#greeted && this.isConnected) {
      this.#greeted = true;
      this.#host.emit('mic-ready', shown);
      // Nobody has asked to see these yet: the paint goes first, which is some frames away on a slow phone.
      requestAnimationFrame(() => setTimeout(() => this.#fetchRest(), 100));
    }
    if (shown.lang !== before.lang) this.#host.emit('mic-language-change', {lang: shown.lang, previous: before.lang});
    if (shown.view !== before.view) {
      this.#host.emit('mic-view-change', {view: shown.view, previous: before.view});
      this.#fetchRest();
    }
  }

  /** The visitor's choice is always an attempt, also at what failed before. */
  #choose(view: ViewName): void {
    this.#views.failed = undefined;
    this.view = this.#chosen['view'] = view;
    this.requestUpdate();
  }

  #go(view: ViewName, principle?: PrincipleId): void {
    this.#choose(view);
    if (principle && this.#settings.principles.includes(principle)) {
      this.principle = this.#chosen['principle'] = principle;
      this.#host.focus(`#${principle} > summary`);
    } else this.#host.focus();
  }

  #readSettings(): void {
    const fragment = this.profileFromHash ? /[#&]mic-profile=([^&]*)/.exec(location.hash)?.[1] : undefined;
    const raw: RawSettings = {
      lang: this.getAttribute('lang'),
      languages: this.languages,
      view: this.view ?? (fragment && 'profile'),
      views: this.views,
      principle: this.principle,
      principles: this.principles,
      questions: this.questions,
      seed: this.seed,
      theme: this.theme,
      headingLevel: this.headingLevel,
      profile: fragment ?? this.profile,
      remember: this.remember,
    };
    const {settings, problems} = readSettings(raw);
    this.#settings = settings;
    for (const {attribute, value, allowed} of problems) warn(attribute, value, allowed);
  }

  /** What nobody sees at first: the rest of the card, and the publications that the other views name. */
  #fetchRest(): void {
    if (!this.#scene.more) void this.#fetch('part', this.#language.load('more'));
    if (this.#views.shown !== 'card' && !catalogue.value) void this.#fetch('sources', catalogue.load());
  }

  async #fetch(reason: 'part' | 'sources', arrival: Promise<unknown>): Promise<void> {
    try {
      await arrival;
      this.#missing.delete(reason);
    } catch {
      this.#missing.add(reason);
      this.#host.emit('mic-error', {reason, lang: this.#language.lang});
    }
    this.requestUpdate();
  }

  #retry(): void {
    this.#views.failed = undefined;
    this.#language.refresh();
    this.#fetchRest();
  }

  #onPrinciple(principle: PrincipleId, open: boolean): void {
    this.principle = this.#chosen['principle'] = this.#card.opened ?? null;
    if (open) this.#fetchRest();
    this.requestUpdate();
    this.#host.emit('mic-principle-toggle', {principle, open});
  }

  #onFragment = (): void => {
    if (this.profileFromHash) this.requestUpdate();
  };
}

export type {MicEventDetails, MicEventMap} from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutual-identity-card': MutualIdentityCard;
  }
}
