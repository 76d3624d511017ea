/** A question before something is lost that cannot be had back. */
import type {ProfileScene} from '../scene.js';

export interface Confirmation {
  readonly kind: 'erase' | 'replace';
  onYes(): void;
  onNo(): void;
}

export const confirmation = ({html, ui: {buttons}}: ProfileScene, {kind, onYes, onNo}: Confirmation) => {
  const [question, yes] = {
    erase: [buttons.eraseQuestion, buttons.erase],
    replace: [buttons.replaceQuestion, buttons.replace],
  }[kind];
  return html`<div class="section">
    <div class="problems confirmation" tabindex="-1" role="group" aria-labelledby="profile-confirmation">
      <p id="profile-confirmation"><b>${question}</b></p>
      <div class="row">
        <button part="button" type="button" @click=${onNo}>${buttons.keep}</button>
        <button part="button" type="button" @click=${onYes}>${yes}</button>
      </div>
    </div>
  </div>`;
};
