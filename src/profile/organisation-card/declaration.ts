/** The foot of a card: what it is worth, where it comes from, and on paper the way back to it. */
import type {Profile} from '../data/profile.js';
import type {ProfileScene} from '../scene.js';
import {pageAddress} from './page-address.js';

export const declaration = ({html, nothing, ui}: ProfileScene, {website}: Profile, paperCode: unknown) => {
  const page = pageAddress();
  return html`<div class="declaration">
    <p>${ui.card.disclaimer}</p>
    <dl>
      ${
        website
          ? html`<div>
            <dt>${ui.fields.website.label}</dt>
            <dd><a href=${website} rel="noopener nofollow ugc" dir="ltr">${shorter(website)}</a></dd>
          </div>`
          : nothing
      }
      ${page ? html`<div><dt>${ui.card.from}</dt><dd><bdi>${shorter(page)}</bdi></dd></div>` : nothing}
    </dl>
    ${paperCode}
  </div>`;
};

const shorter = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
