/**
 * What a view is given and what is asked of it. A view is a class, not an element; it is made once for each card
 * and kept, so that leaving it loses nothing. It is told first and draws then: `receive` is the step in which its state
 * follows the page, `render` changes nothing. It imports only types from outside its own folder and src/shared: Lit and
 * the shared templates are handed to it, so that its chunk brings no second copy of anything.
 */
import type {html, nothing, svg} from 'lit/html.js';
import type {Continent, PrincipleId, Question} from './content/model.js';
import type {Source, SourceId} from './content/sources.js';
import type {MicEventDetails} from './events.js';
import type {Format} from './language/format.js';
import type {Language, ViewName, Words} from './language/languages.js';
import type {Settings} from './settings.js';
import type * as Templates from './templates/templates.js';

/** What is drawn. */
export interface CardScene {
  /** The words that every view shares: the interface and the names of the principles. */
  readonly words: Words['card'];
  readonly lang: Language;
  readonly settings: Settings;
  /** Whose examples come first, if the page says so. */
  readonly continent: Continent | undefined;
  /** What of the card nobody sees at first, from shortly after the first paint on. */
  readonly more: Words['more'] | undefined;
  /** Something that comes later did not. */
  readonly missing: boolean;
  /** The publications, once the view that names any of them has been shown. */
  readonly sources: Readonly<Partial<Record<SourceId, Source>>> | undefined;
  /** Questions of the page's own, for the quiz. */
  readonly ownQuestions?: readonly Question[];
}

/** And what a view draws with. The card is cloned, and needs none of it. */
export interface Scene extends CardScene {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly nothing: typeof nothing;
  readonly templates: typeof Templates;
  readonly format: Format;
}

/** What a view may ask of the card that it stands in. An object of its own: nothing of it is on the element. */
export interface ViewHost {
  readonly root: ShadowRoot;
  /** Resolves when all that was asked for is drawn. */
  readonly drawn: Promise<unknown>;
  requestUpdate(): void;
  /**
   * Moves focus when the next drawing stands.
   * @param place a selector within the card; without one, and where nothing is found, the heading of what is drawn
   */
  focus(place?: string): void;
  emit<Type extends keyof MicEventDetails>(type: Type, detail: MicEventDetails[Type]): void;
  /** Shows another view, as if the visitor had chosen it; with a principle, opens that one and goes there. */
  go(view: ViewName, principle?: PrincipleId): void;
  /** Tells the page's developer what is wrong with a value, once. */
  warn(attribute: string, value: unknown, allowed: string): void;
}

/** A view beyond the card, which is there from the first. */
export type FetchedView = Exclude<ViewName, 'card'>;

export interface View<Name extends FetchedView> {
  /**
   * What the page asks for now, in the language of the scene, before each drawing. State follows here: a round is drawn,
   * kept work recalled, loading begun.
   * @param words the view's own
   * @param more what comes after them, once it is here; not every view has any
   */
  receive(scene: Scene, words: Words[Name], more: Words['moreQuiz'] | undefined): void;
  /** Draws where the view stands. Changes nothing. */
  render(): unknown;
  /** There is something of the visitor's in it, which is lost with the page. */
  readonly begun?: boolean;
  /** Removes what it keeps between two visits. */
  forget?(): void;
}

/** What the chunk of a view exports. */
export interface ViewModule<Name extends FetchedView> {
  readonly View: new (host: ViewHost) => View<Name>;
  /** A style sheet, as text. */
  readonly styles: string;
}
