import {html, nothing, type TemplateResult} from 'lit/html.js';

export interface HeadingOptions {
  /** Can take focus from the script, to be read out when a view has changed. */
  readonly focusable?: boolean;
}

/**
 * A heading at a level of the page's own outline. HTML ends at six; a deeper one says its level to assistive
 * technology.
 */
export const heading = (level: number, text: unknown, {focusable}: HeadingOptions = {}): TemplateResult => {
  const tabindex = focusable ? '-1' : nothing;
  switch (level) {
    case 2:
      return html`<h2 tabindex=${tabindex}>${text}</h2>`;
    case 3:
      return html`<h3 tabindex=${tabindex}>${text}</h3>`;
    case 4:
      return html`<h4 tabindex=${tabindex}>${text}</h4>`;
    case 5:
      return html`<h5 tabindex=${tabindex}>${text}</h5>`;
    default:
      return html`<h6 tabindex=${tabindex} aria-level=${level > 6 ? level : nothing}>${text}</h6>`;
  }
};
