/** A section below the stage: its heading and one sentence, which are always there, and what a narrow card folds. */
import type {Scene} from '../view.js';
import type {BandId} from './words.js';

export interface Band {
  readonly id: BandId;
  readonly title: string;
  readonly lead: string;
  /** What is inside, in a few words: the name of the fold. */
  readonly contents: readonly string[];
  readonly inside: unknown;
}

/**
 * With room, the style sheet takes the fold away and shows what is inside. Without, it is the browser's own disclosure:
 * open on paper, and found by a search in the page.
 */
export const band = (
  {html, templates, settings}: Scene,
  {id, title, lead, contents}: Omit<Band, 'inside'>,
  inside: unknown,
) => html`<section class=${`band ${id}`}>
  <div class="label">${templates.heading(settings.headingLevel + 1, title)}<p>${lead}</p></div>
  <details class="fold" id=${id}>
    <summary>${contents.join('\u00A0· ')}</summary>
    <div class="inside">${inside}</div>
  </details>
</section>`;
