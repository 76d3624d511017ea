import {html, nothing, type TemplateResult} from 'lit';
import type {Source, SourceId} from '../content/sources.js';

type Catalogue = Readonly<Record<SourceId, Source>>;

/** A link to a publication, under the name of who publishes it. */
const link = ({url, publisher, title, lang, year}: Source, whole: boolean): TemplateResult =>
  html`<a href=${url} rel="noopener" title=${whole ? nothing : `${title}, ${year}`}>${publisher}</a>${
    whole ? html`<span>: <cite lang=${lang}>${title}</cite>, ${year}</span>` : nothing
  }`;

/** A label and links, on a line of text. Nothing before the publications are here. */
export const references = (ids: readonly SourceId[], sources: Catalogue | undefined, label: string): unknown =>
  sources && ids.length
    ? html`<span class="references">${label} ${ids.map((id, at) => html`${at ? ', ' : ''}${link(sources[id], false)}`)}</span>`
    : nothing;

/** Publications one below the other, with title and year. */
export const bibliography = (ids: readonly SourceId[], sources: Catalogue | undefined): unknown =>
  sources ? html`<ul class="bibliography">${ids.map((id) => html`<li>${link(sources[id], true)}</li>`)}</ul>` : nothing;
