import {html, nothing} from 'lit/html.js';
import type {Source, SourceId} from '../content/sources.js';

type Catalogue = Readonly<Record<SourceId, Source>>;

/** A label and links under the names of who publishes, on a line of text. Nothing before the publications are here. */
export const references = (ids: readonly SourceId[], sources: Catalogue | undefined, label: string): unknown =>
  sources && ids.length
    ? html`<span class="references">${label}&nbsp;${ids.map((id, at) => {
        const {url, publisher, title, lang, year} = sources[id];
        // What is only on paper has no address.
        if (!url) return html`${at ? ', ' : ''}<span lang=${lang}>${publisher}</span>`;
        return html`${at ? ', ' : ''}<a href=${url} lang=${lang} rel="noopener" title=${year ? `${title}, ${year}` : title}>${publisher}</a>`;
      })}</span>`
    : nothing;

/** Publications one below the other, with title and year. @param dates how the language says when a page was read */
export const bibliography = (
  ids: readonly SourceId[],
  sources: Catalogue | undefined,
  dates: Readonly<Record<NonNullable<Source['consulted']>, string>>,
): unknown =>
  sources
    ? html`<ul class="bibliography">${ids.map((id) => {
        const {url, publisher, title, lang, year, consulted} = sources[id];
        return html`<li>
          <a href=${url} lang=${lang} rel="noopener">${publisher}</a><span>, <cite lang=${lang}>${title}</cite>, ${consulted ? dates[consulted] : year}</span>
        </li>`;
      })}</ul>`
    : nothing;
