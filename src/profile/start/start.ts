/** What stands before the form, and the question before something is lost. */
import type {Refusal} from '../code/codec.js';
import type {Sheet} from '../organisation-card/facts.js';

export interface StartState {
  /** Something was filled in before. */
  readonly begun: boolean;
  readonly refusal: Refusal | undefined;
  onBegin(): void;
  onFile(event: Event): unknown;
}

export const start = ({scene, ui}: Sheet, {begun, refusal, onBegin, onFile}: StartState) => {
  const {html, templates, settings, nothing} = scene;
  const {intro} = ui;
  return html`<div class="desk">
    <div class="figure-so-far">${templates.emblem({state: () => ({fill: 0})})}</div>
    <div class="leaf">
      ${
        refusal
          ? html`<div class="oops refused" tabindex="-1" role="group"><p><b>${ui.load[refusal]}</b> ${ui.load.instead}</p></div>`
          : nothing
      }
      ${templates.heading(settings.headingLevel + 1, ui.title, {focusable: true})}
      <p class="big">${intro.lead}</p>
      <p>${intro.contents}</p>
      <p>${intro.privacy} ${settings.remember ? intro.kept : nothing}</p>
      <p class="soft">${intro.honesty} ${intro.names}</p>
      <div class="row">
        <button part="button" type="button" class="primary" @click=${onBegin}>${begun ? intro.resume : intro.start}</button>
        <label class="open-file"
          >${ui.take.load}<input type="file" accept=".json,application/json" @change=${onFile}
        /></label>
      </div>
    </div>
  </div>`;
};

export const question = (
  {scene: {html}, ui}: Sheet,
  kind: 'erase' | 'replace',
  onYes: () => void,
  onNo: () => void,
) => {
  const {buttons} = ui;
  return html`<div class="sheet"><div class="oops sure" tabindex="-1" role="group" aria-labelledby="profile-sure">
    <p id="profile-sure"><b>${kind === 'erase' ? buttons.eraseQuestion : buttons.replaceQuestion}</b></p>
    <div class="row">
      <button part="button" type="button" @click=${onNo}>${buttons.keep}</button>
      <button part="button" type="button" @click=${onYes}>${kind === 'erase' ? buttons.erase : buttons.replace}</button>
    </div>
  </div></div>`;
};

/** In the place of a piece whose code is on its way, or did not come. */
export const awaited = ({scene: {html, words}}: Sheet, failed: boolean, onRetry: () => void) =>
  failed
    ? html`<div class="sheet"><p>${words.ui.failed}</p><div class="row">
        <button part="button" type="button" @click=${onRetry}>${words.ui.retry}</button>
      </div></div>`
    : html`<p class="sheet soft">${words.ui.loading}</p>`;
