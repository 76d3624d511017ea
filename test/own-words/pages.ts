/** Pages that have words of their own. */
import {html} from 'lit';
import type {MutualIdentityCard} from '../../src/element.js';
import {mount} from '../support/mount.js';

/** The address of a file of the page's own, which holds this. */
export const addressOf = (file: unknown): string =>
  URL.createObjectURL(new Blob([typeof file === 'string' ? file : JSON.stringify(file)]));

export const script = (file: unknown): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {type: 'application/json', textContent: JSON.stringify(file)});

/** A card in English with a script in it, as a page has written it. */
export const withScript = (
  file: unknown,
  {content = '', view = 'card', questions = '12'} = {},
): Promise<MutualIdentityCard> =>
  mount(
    html`<mutual-identity-card lang="en" content=${content} view=${view} questions=${questions}>${script(file)}</mutual-identity-card>`,
  );
