/** From the top of a narrow card to what it keeps folded below. */
import type {Scene} from '../view.js';
import {bandIds, type BandId, type CardContent} from './words.js';

export const contents = ({html}: Scene, words: CardContent) => {
  const {about, comparison, nextSteps, roles, ui, working} = words;
  const titles: Readonly<Record<BandId, string>> = {
    working: working.title,
    comparison: comparison.title,
    roles: roles.title,
    'next-steps': nextSteps.title,
    about: about.title,
  };
  return html`<details class="contents ring">
    <summary>${ui.contents}</summary>
    <ul>
      ${bandIds.map((id) => html`<li><button value=${id}>${titles[id]}</button></li>`)}
    </ul>
  </details>`;
};
