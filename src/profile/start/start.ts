/** What stands before the form. */
import type {Refusal} from '../code/codec.js';
import type {ProfileScene} from '../scene.js';

export interface Start {
  /** Something was filled in before. */
  readonly begun: boolean;
  /** Why a card from outside cannot be shown. */
  readonly refusal: Refusal | undefined;
  onBegin(): void;
  onFile(event: Event): unknown;
}

export const start = (scene: ProfileScene, {begun, refusal, onBegin, onFile}: Start) => {
  const {html, nothing, templates, settings, ui} = scene;
  const {intro} = ui;
  return html`<div class="form-layout">
    <div class="form-figure">${templates.emblem({state: () => ({fill: 0})})}</div>
    <div class="form-body">
      ${
        refusal
          ? html`<div class="problems refusal" tabindex="-1" role="group">
            <p><b>${ui.load[refusal]}</b> ${ui.load.instead}</p>
          </div>`
          : nothing
      }
      ${templates.heading(settings.headingLevel + 1, ui.title, {focusable: true})}
      <p class="form-lead">${intro.lead}</p>
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
