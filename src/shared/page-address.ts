/** Where others find this page. A file, and a frame that was written by script, have no address to give away. */
import {withoutProfile, withProfile} from './fragment.js';

/** With the page's own route in the fragment, and without an organisation's card, which is nobody else's business. */
export const pageAddress = (): string | undefined =>
  /^https?:/.test(location.protocol) ? withoutProfile(location.href) : undefined;

/** The link to a card on this page. */
export const linkTo = (code: string): string | undefined => {
  const page = pageAddress();
  return page && withProfile(page, code);
};
