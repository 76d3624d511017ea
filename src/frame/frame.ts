/** What stands around every view: by-line and languages, title, navigation, the foot. Cloned once, and written to. */
import {frame as markup} from '../generated/frame.js';
import {shipped, type Language, type ViewName} from '../language/languages.js';
import {nodesOf} from '../markup.js';
import type {CardScene} from '../view.js';
import {mark, place, say} from '../dom-writes.js';
import {Choice} from './choice.js';

/** What is shown, beside the words and the settings. */
export interface FrameState {
  readonly dir: 'ltr' | 'rtl';
  readonly view: ViewName;
  /** The card, where it is shown: its sections, and what leads to them from its top. */
  readonly sections: readonly Element[];
  readonly contents: readonly Element[];
  /** The view, and the language, that the visitor waits for. */
  readonly awaitedView: ViewName | undefined;
  readonly awaitedLanguage: Language | undefined;
  /** Something that was asked for did not load. */
  readonly failed: boolean;
}

export interface FrameListeners {
  onLanguage(lang: Language): void;
  onView(view: ViewName): void;
  /** The visitor is about to choose a view. */
  onHeading(view: ViewName): void;
  onRetry(): void;
}

const titleAt = (level: number): Element => nodesOf('<h2 part="title" tabindex="-1"></h2>', level).firstElementChild!;

export class Frame {
  /** All of it. */
  readonly outer = nodesOf(markup).firstElementChild as HTMLElement;
  readonly article = this.#find('article') as HTMLElement;
  /** What is shown stands between these two. */
  #notice = this.#find('.notice');
  readonly footer = this.#find('footer');
  #sections: readonly Element[] = [];
  #byline = this.#find('.byline');
  #title: Element | undefined;
  #level: number | undefined;
  #definition = Object.assign(document.createElement('p'), {className: 'definition'});
  #message = new Text();
  #footerWords: CardScene['words'] | undefined;
  #retry = document.createElement('button');
  #languages: Choice<Language>;
  #views: Choice<ViewName>;

  constructor({onLanguage, onView, onHeading, onRetry}: FrameListeners) {
    this.#languages = new Choice({class: 'languages', part: 'language-switcher'}, (button, lang) =>
      button.addEventListener('click', () => onLanguage(lang)),
    );
    this.#views = new Choice({class: 'views', part: 'navigation'}, (button, view) => {
      button.addEventListener('click', () => onView(view));
      for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, () => onHeading(view));
    });
    mark(this.#retry, {part: 'button'});
    this.#retry.addEventListener('click', onRetry);
  }

  draw(scene: CardScene, state: FrameState): void {
    const {words, lang, settings, continent} = scene;
    const {ui} = words;
    const {view, dir, contents} = state;
    mark(this.outer, {class: `outer ${settings.theme}`});
    mark(this.article, {class: `card on-${view}${continent ? ` in-${continent}` : ''}`, lang, dir});
    say(this.#byline.querySelector('span')!, ui.byline);
    place(this.#find('.bar'), [this.#byline, ...this.#drawLanguages(scene, state)]);
    place(this.#find('.heading'), [this.#drawTitle(scene), ...(view === 'card' ? [this.#definition] : [])]);
    say(this.#definition, ui.definition);
    place(this.#find('.ways'), [...this.#drawViews(scene, state), ...contents]);
    this.#drawNotice(scene, state);
    this.#placeSections(state);
    this.#drawFooter(scene);
  }

  #placeSections({sections}: FrameState): void {
    if (sections === this.#sections) return;
    for (const section of this.#sections) section.remove();
    this.#notice.after(...sections);
    this.#sections = sections;
  }

  #find(selector: string): Element {
    return this.outer.querySelector(selector)!;
  }

  #drawTitle({words, settings}: CardScene): Element {
    if (this.#level !== settings.headingLevel) this.#title = titleAt((this.#level = settings.headingLevel));
    say(this.#title!, words.ui.title);
    return this.#title!;
  }

  #drawLanguages({words, lang, settings}: CardScene, {awaitedLanguage}: FrameState) {
    return this.#languages.draw(settings.languages, lang, words.ui.languages, (each) => ({
      text: shipped[each].name,
      attributes: {
        lang: each,
        'aria-current': each === lang ? 'true' : null,
        class: each === awaitedLanguage ? 'awaited' : null,
      },
    }));
  }

  #drawViews({words, settings}: CardScene, {view, awaitedView}: FrameState) {
    return this.#views.draw(settings.views, view, words.ui.views, (each) => ({
      text: words.ui.view[each],
      attributes: {'aria-current': each === view ? 'page' : null, class: each === awaitedView ? 'awaited' : null},
    }));
  }

  #drawNotice({words: {ui}}: CardScene, {awaitedView, awaitedLanguage, failed}: FrameState): void {
    const awaited = awaitedView ?? awaitedLanguage;
    say(this.#retry, ui.retry);
    say(this.#message, failed ? `${ui.failed} ` : awaited ? ui.loading : '');
    place(this.#notice, [this.#message, ...(failed ? [this.#retry] : [])]);
  }

  #drawFooter({words}: CardScene): void {
    if (this.#footerWords === words) return;
    this.#footerWords = words;
    const {ownFooter, footer} = words;
    this.footer.replaceChildren(ownFooter ?? '', nodesOf(footer), this.footer.lastChild!);
  }
}
