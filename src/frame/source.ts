/** The template of the frame, for the build, which evaluates it: see tools/build/card-templates.mjs. */
import type {CardContent} from '../card/words.js';
import type {Scene} from '../view.js';

/** What the element writes; for the prerendered card, the build does. */
export interface FrameTexts {
  readonly theme?: string;
  readonly view?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly byline?: string;
  readonly languages?: unknown;
  readonly heading?: unknown;
  readonly ways?: unknown;
  readonly content?: unknown;
  readonly footer?: unknown;
}

/** Whose texts these are, and where to report an error. */
export const footer = ({html}: Scene, {edition, ui}: CardContent) =>
  html`<p>${ui.footer} ${edition.address ? html`<a href=${edition.address}>${ui.report.project}</a>` : ui.report.site}</p>`;

export const frame = ({html, templates}: Scene, texts: FrameTexts) =>
  html`<div class=${texts.theme}>
    <article class=${texts.view} part="card" lang=${texts.lang} dir=${texts.dir}>
      <header part="header">
        <div class="bar">
          <p class="byline">${templates.emblem()} <span>${texts.byline}</span> <slot name="logo"></slot></p>
          ${texts.languages}
        </div>
        <div class="heading">${texts.heading}</div>
        <div class="ways">${texts.ways}</div>
      </header>
      <p class="notice" role="status"></p>
      ${texts.content}
      <footer part="footer">${texts.footer}<slot name="footer"></slot></footer>
    </article>
  </div>`;
