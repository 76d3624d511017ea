/** The page that the card stands on: what a link to the card begins with. None in a file or a frame without address. */
export const pageAddress = (): string | undefined =>
  /^https?:/.test(location.protocol) ? location.href.replace(/#.*$/s, '') : undefined;
