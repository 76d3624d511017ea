import {CardLink} from './card-link.js';
import type {Focus} from './focus.js';
import type {ViewName} from './language/languages.js';
import type {OwnWords} from './own-words.js';
import {readSettings, type RawSettings, type Settings} from './settings.js';
import {warn} from './warnings.js';

/** The properties by which the page says what it wants, two of which also show where the visitor has gone. */
interface Properties extends RawSettings {
  view: string | null | undefined;
  principle: string | null | undefined;
  requestUpdate(): void;
}

/** Where a card stands: what the page asks for, and where the visitor's choices and links have led since. */
export class Navigation {
  settings: Settings = readSettings({}).settings;
  #properties: Properties;
  #own: OwnWords;
  #link: CardLink;
  /** They may hold a visitor's work: the navigation goes on offering them. */
  #viewsShown = new Set<ViewName>();
  /** What the visitor chose, by the attribute that shows it. */
  #chosen = new Map<string, string | null>();

  /** @param own may list principles */
  constructor(properties: Properties, own: OwnWords) {
    this.#properties = properties;
    this.#own = own;
    this.#link = new CardLink(() => properties.requestUpdate());
  }

  /** @param page the window of the card's document, which is another one after an adoption */
  connect(page: Window | null): void {
    this.#link.connect(page);
    this.follow();
  }

  disconnect(): void {
    this.#link.disconnect();
  }

  /** Reads what the page asks for, and goes where a link leads that has arrived. */
  follow(): void {
    this.settings = this.#read().settings;
    if (this.settings.linkable && this.#link.arrives()) this.#choose('view', 'profile');
    const {settings, problems} = this.#read();
    this.settings = settings;
    for (const {attribute, value, allowed} of problems) warn(attribute, value, allowed);
  }

  go(view: ViewName): void {
    this.#link.leave();
    this.#choose('view', view);
  }

  open(principle: string | null): void {
    this.#choose('principle', principle);
  }

  /** The page wants another organisation's card than that of the link. */
  forgetLink(): void {
    this.#link.code = undefined;
  }

  /** Whether the value of an attribute is where the visitor has gone, and not what the page has asked for. */
  isChosen(attribute: string, value: string): boolean {
    return this.#chosen.get(attribute) === value;
  }

  /** A view is drawn. */
  arrived(view: ViewName, root: ShadowRoot, focus: Focus): void {
    if (view === this.settings.view) this.#viewsShown.add(view);
    if (view === 'profile') this.#link.land(root, focus);
  }

  #read() {
    return readSettings(this.#properties, {
      link: this.#link.code,
      shown: this.#viewsShown,
      principles: this.#own.reader?.principles,
    });
  }

  #choose(name: 'view' | 'principle', value: string | null): void {
    this.#chosen.set(name, value);
    this.#properties[name] = value;
    this.#properties.requestUpdate();
  }
}
