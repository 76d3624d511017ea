/** The foot of a card: what it is worth, where it comes from, and on paper the way back to it. */
import type {Profile} from '../data/profile.js';
import type {ProfileScene} from '../scene.js';
import {madeWith, shortened} from './made-with.js';

export const declaration = ({html, nothing, ui}: ProfileScene, {website}: Profile, paperCode: unknown) => {
  const page = madeWith();
  return html`<div class="declaration">
    <p>${ui.card.disclaimer}</p>
    <dl>
      ${
        website
          ? html`<div>
            <dt>${ui.fields.website.label}</dt>
            <dd><a href=${website} rel="noopener nofollow ugc" dir="ltr">${shortened(website)}</a></dd>
          </div>`
          : nothing
      }
      ${page ? html`<div><dt>${ui.card.from}</dt><dd><bdi>${page}</bdi></dd></div>` : nothing}
    </dl>
    ${paperCode}
  </div>`;
};
