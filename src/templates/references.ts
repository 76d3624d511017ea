import {html, nothing} from 'lit/html.js';
import type {Source, SourceId} from '../content/sources.js';

type Catalogue = Readonly<Partial<Record<SourceId, Source>>>;

/** A label and links under the names of who publishes, on a line of text. Nothing before the publications are here. */
export const references = (ids: readonly SourceId[], catalogue: Catalogue | undefined, label: string): unknown => {
  const sources = ids.flatMap((id) => catalogue?.[id] ?? []);
  return sources.length
    ? html`<span class="references">${label}&nbsp;${sources.map(({url, publisher, title, lang, year}, at) => {
        // What is only on paper has no address.
        if (!url) return html`${at ? ', ' : ''}<span lang=${lang}>${publisher}</span>`;
        return html`${at ? ', ' : ''}<a href=${url} lang=${lang} rel="noopener" title=${year ? `${title}, ${year}` : title}>${publisher}</a>`;
      })}</span>`
    : nothing;
};
