/** What stands beside a text of the card: an example, words explained, sources. */
import type {Example, Term} from '../content/model.js';
import type {SourceId} from '../content/sources.js';
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';

/** The part of the world stands first, in the same place everywhere: a reader finds her own at a glance. */
export const example = (
  {html, nothing}: Scene,
  {continents}: CardContent,
  {continent, place, year, text}: Example,
  references: unknown = nothing,
) =>
  html`<div class=${`example ${continent}`}>
    <p class="place"><span class="continent">${continents[continent]}</span> <b>${place}${year ? `, ${year}` : nothing}</b></p>
    <p>${text} ${references}</p>
  </div>`;

/** Words that a newcomer may not know, each one tap away. */
export const explained = ({html, nothing}: Scene, terms: readonly Term[]) =>
  terms.length
    ? html`<div class="terms">
        ${terms.map(
          ({word, meaning}) =>
            html`<details class="term ring">
              <summary>${word}</summary>
              <p>${meaning}</p>
            </details>`,
        )}
      </div>`
    : nothing;

/** Publications one below the other, with title and year. */
export const bibliography = (
  {html, sources}: Scene,
  {ui}: CardContent,
  items: readonly {readonly sources: readonly SourceId[]}[],
) =>
  html`<details class="term ring">
    <summary>${ui.sources}</summary>
    <ul class="bibliography">
      ${[...new Set(items.flatMap((item) => item.sources))].map((id) => {
        const {url, publisher, title, lang, year, consulted} = sources![id]!;
        return html`<li>
          <a href=${url} lang=${lang} rel="noopener">${publisher}</a><span>, <cite lang=${lang}>${title}</cite>, ${consulted ? ui.consulted[consulted] : year}</span>
        </li>`;
      })}
    </ul>
  </details>`;
