/** From the top of a narrow card to what it keeps folded below. */
import type {Words} from '../language/languages.js';
import type {Scene} from '../view.js';
import {bandIds, type BandId} from './band.js';

export const contents = ({html}: Scene, words: Words['card']) => {
  const {about, comparison, nextSteps, roles, ui, working} = words;
  const titles: Readonly<Record<BandId, string>> = {
    working: working.title,
    comparison: comparison.title,
    roles: roles.title,
    'next-steps': nextSteps.title,
    about: about.title,
  };
  return html`<details class="contents">
    <summary>${ui.contents}</summary>
    <ul>
      ${bandIds.map((id) => html`<li><button @click=${(event: Event) => unfold(event, id)}>${titles[id]}</button></li>`)}
    </ul>
  </details>`;
};

const unfold = ({currentTarget}: Event, id: BandId): void => {
  const button = currentTarget as Element;
  const fold = (button.getRootNode() as ShadowRoot).querySelector<HTMLDetailsElement>(`#${id}`)!;
  button.closest('details')!.open = false;
  fold.open = true;
  fold.querySelector('summary')!.focus({preventScroll: true});
  fold.parentElement!.scrollIntoView();
};
