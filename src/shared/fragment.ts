/**
 * An organisation's card in the fragment of the page's address, `#mic-profile=…`, beside what the page keeps there
 * itself. Pure. Senders put a full stop, a bracket or parameters of their own after the code: it ends where no character
 * of it can stand.
 */

/** The code in a fragment or an address. */
export const profileIn = (address: string): string | undefined => /[#&?]mic-profile=([\w-]+)/.exec(address)?.[1];

/** The address as the page knows it: without an organisation's card. */
export const withoutProfile = (address: string): string =>
  address.replace(/(#|#.*?[&?])mic-profile=[^&]*(&?)/s, (_, before: string, after: string) =>
    after ? before : before.slice(0, -1),
  );

/** The address with a card. A page's own route (`#/card`, `#!card`, `#tab=2`) stays; a mere place in the page does not. */
export const withProfile = (address: string, code: string): string => {
  const [page, ...rest] = withoutProfile(address).split('#');
  const own = rest.join('#');
  const route = /^[/!]|=/.test(own) ? own + (/[=?]/.test(own) ? '&' : '?') : '';
  return `${page}#${route}mic-profile=${code}`;
};
