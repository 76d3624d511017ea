/** What stands around every view: by-line and languages, title, navigation, the view, the foot. */
import {html, nothing, type TemplateResult} from 'lit';
import {unfold} from './card/view.js';
import {writeAt} from './card/level.js';
import type {Continent} from './content/model.js';
import {shipped, type Language, type ViewName} from './language/languages.js';
import {emblem} from './templates/emblem.js';
import {heading} from './templates/heading.js';
import type {Scene} from './view.js';

export interface Frame {
  readonly dir: 'ltr' | 'rtl';
  /** Where in the world the page is read: the examples from there come first. */
  readonly continent: Continent | undefined;
  /** The view drawn, and what it draws. */
  readonly view: ViewName;
  readonly content: unknown;
  /** The view, and the language, that the visitor waits for. */
  readonly awaitedView: ViewName | undefined;
  readonly awaitedLanguage: Language | undefined;
  /** Something that was asked for did not load. */
  readonly failed: boolean;
  onLanguage(lang: Language): void;
  onView(view: ViewName): void;
  /** The visitor is about to choose a view. */
  onHeading(view: ViewName): void;
  onRetry(): void;
}

export const shell = (scene: Scene, frame: Frame): TemplateResult => {
  const {words, lang, settings} = scene;
  const {edition, ui} = words;
  const card = frame.view === 'card';
  return html`<div class=${`outer ${settings.theme}`}>
  <article class=${`card on-${frame.view}${frame.continent ? ` in-${frame.continent}` : ''}`} part="card" lang=${lang} dir=${frame.dir}>
    <header part="header">
      <div class="bar">
        <p class="byline">${emblem()} <span>${ui.byline}</span> <slot name="logo"></slot></p>
        ${languageSwitcher(scene, frame)}
      </div>
      <div class="heading">
        ${heading(settings.headingLevel, ui.title, {part: 'title', focusable: true})} ${card ? html`<p class="definition">${ui.definition}</p>` : nothing}
      </div>
      <div class="ways">${navigation(scene, frame)} ${card ? words.contents(writeAt(settings.headingLevel), {onUnfold: unfold}) : nothing}</div>
    </header>
    <p class="notice" role="status">
      ${frame.failed ? html`${ui.failed} ` : (frame.awaitedView ?? frame.awaitedLanguage) ? ui.loading : nothing}
      ${frame.failed ? html`<button part="button" @click=${frame.onRetry}>${ui.retry}</button>` : nothing}
    </p>
    ${frame.content}
    <footer part="footer">
      <p>${ui.footer} ${edition.address ? html`<a href=${edition.address}>${ui.report.project}</a>` : ui.report.site}</p>
      <slot name="footer"></slot>
    </footer>
  </article>
  </div>`;
};

const languageSwitcher = ({words, lang, settings}: Scene, {awaitedLanguage, onLanguage}: Frame): unknown =>
  settings.languages.length < 2
    ? nothing
    : html`<nav class="languages" part="language-switcher" aria-label=${words.ui.languages}>
        ${settings.languages.map(
          (each) =>
            html`<button
              lang=${each}
              aria-current=${each === lang ? 'true' : nothing}
              class=${each === awaitedLanguage ? 'awaited' : nothing}
              @click=${() => onLanguage(each)}
            >
              ${shipped[each].name}
            </button>`,
        )}
      </nav>`;

const navigation = ({words, settings}: Scene, {view, awaitedView, onView, onHeading}: Frame): unknown =>
  settings.views.length < 2
    ? nothing
    : html`<nav class="views" part="navigation" aria-label=${words.ui.views}>
        ${settings.views.map(
          (each) =>
            html`<button
              aria-current=${each === view ? 'page' : nothing}
              class=${each === awaitedView ? 'awaited' : nothing}
              @click=${() => onView(each)}
              @pointerenter=${() => onHeading(each)}
              @focus=${() => onHeading(each)}
            >
              ${words.ui.view[each]}
            </button>`,
        )}
      </nav>`;
