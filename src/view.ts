/**
 * What a view is given and what is asked of it. A view is a class, not an element; it is made once for each card
 * and kept, so that leaving it loses nothing. It imports only types from outside its own folder: Lit and the shared
 * templates are handed to it, so that its chunk brings no second copy of anything.
 */
import type {html, nothing, svg} from 'lit';
import type {PrincipleId} from './content/model.js';
import type {Source, SourceId} from './content/sources.js';
import type {MicEventDetails} from './events.js';
import type {Format} from './language/format.js';
import type {Language, ViewName, Words} from './language/languages.js';
import type * as Templates from './templates/templates.js';
import type {Settings} from './settings.js';

/** What a view draws with. */
export interface Scene {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly nothing: typeof nothing;
  readonly templates: typeof Templates;
  /** The words that every view shares: the interface and the names of the principles. */
  readonly words: Words['card'];
  readonly lang: Language;
  readonly format: Format;
  readonly settings: Settings;
  /** The publications, from shortly after the first paint on. */
  readonly sources: Readonly<Record<SourceId, Source>> | undefined;
}

/** What a view may ask of the card that it stands in. */
export interface Host {
  readonly root: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  emit<Type extends keyof MicEventDetails>(type: Type, detail: MicEventDetails[Type]): void;
  /** Shows another view, as if the visitor had chosen it; with a principle, opens that one and goes there. */
  go(view: ViewName, principle?: PrincipleId): void;
  /** Tells the page's developer what is wrong with a value, once. */
  warn(attribute: string, value: unknown, allowed: string): void;
}

export interface View<Name extends ViewName> {
  /** @param words the view's own, in the language of the scene */
  render(scene: Scene, words: Words[Name]): unknown;
  /** Called after each update of the card in which this view was drawn: the place to move focus. */
  updated?(): void;
}

/** What the chunk of a view exports. */
export interface ViewModule<Name extends ViewName> {
  readonly View: new (host: Host) => View<Name>;
  /** A style sheet, as text. */
  readonly styles: string;
}
