/** The events of the element: what the page may listen to. Details are plain, and name things by ids, never by texts. */
import type {PrincipleId} from './content/model.js';
import type {Language, ViewName} from './language/languages.js';

export interface MicEventDetails {
  /** First painted content, once for each connection. */
  'mic-ready': {lang: Language; view: ViewName};
  /** Another language is shown. */
  'mic-language-change': {lang: Language; previous: Language};
  /** Another view is shown. */
  'mic-view-change': {view: ViewName; previous: ViewName};
  /** The visitor opened or closed a principle. */
  'mic-principle-toggle': {principle: PrincipleId; open: boolean};
  /** An answer was checked. `principle` is `card` for questions on the card itself. */
  'mic-answer': {question: string; principle: PrincipleId | 'card'; choice: string; correct: boolean};
  /** The last question of a round was answered. */
  'mic-quiz-complete': {
    score: number;
    total: number;
    byPrinciple: Partial<Record<PrincipleId | 'card', {score: number; total: number}>>;
  };
  /** An organisation finished its card. `profile` is the string that the attribute takes. */
  'mic-profile-complete': {profile: string};
  /**
   * A chunk did not load (`part`: what a view holds out of sight at first, or fetches for itself), a profile or the page's
   * own words (`content`) could not be read, or a view could not be drawn. The card goes on working.
   */
  'mic-error': {reason: 'language' | 'view' | 'part' | 'sources' | 'profile' | 'content' | 'render'; lang?: Language};
}

export type MicEventMap = {[Type in keyof MicEventDetails]: CustomEvent<MicEventDetails[Type]>};

/** Dispatches one of our events: they bubble and cross shadow roots. */
export const emit = <Type extends keyof MicEventDetails>(
  target: EventTarget,
  type: Type,
  detail: MicEventDetails[Type],
): void => {
  target.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is the only way to type addEventListener
  interface HTMLElementEventMap extends MicEventMap {}
}
