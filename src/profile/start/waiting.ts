/** In the place of what is on its way, or did not come. */
import type {ProfileScene} from '../scene.js';

export const waiting = ({html, words: {ui}}: ProfileScene, failed: boolean, onRetry: () => void) =>
  failed
    ? html`<div class="section">
        <p>${ui.failed}</p>
        <div class="row"><button part="button" type="button" @click=${onRetry}>${ui.retry}</button></div>
      </div>`
    : html`<p class="section soft">${ui.loading}</p>`;
