/** Which of the shipped languages a tag means, and which tag holds at a place in the page. */

/** The longest prefix of a tag that ships, so that `fr-BE` gives `fr` (RFC 4647, lookup). */
const longestPrefix = <Tag extends string>(tag: string, shipped: readonly Tag[]): Tag | undefined => {
  const subtags = tag.toLowerCase().split('-');
  for (; subtags.length; subtags.pop()) {
    const prefix = subtags.join('-');
    const found = shipped.find((language) => language.toLowerCase() === prefix);
    if (found) return found;
  }
  return undefined;
};

/** The tag by its proper name: `fra` is `fr`. None for what is no tag, or where the browser cannot say. */
const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** Which of the shipped languages a BCP 47 tag means. Tolerates case and the underscore of other systems (`nl_NL`). */
export const lookup = <Tag extends string>(tag: string, shipped: readonly Tag[]): Tag | undefined => {
  // No tag that matters is longer, and whoever writes one of a million subtags must not make the page wait.
  const plain = tag.trim().slice(0, 64).replaceAll('_', '-');
  return longestPrefix(plain, shipped) ?? longestPrefix(canonical(plain) ?? '', shipped);
};

const shadowHostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * The `lang` of the nearest ancestor that has one, also across shadow roots. Not `:lang()`: Firefox does not
 * let it inherit into a shadow tree.
 */
export const ancestorLanguage = (element: Element): string | null => {
  let place = element.parentElement ?? shadowHostOf(element);
  while (place) {
    const holder = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    place = shadowHostOf(place);
  }
  return null;
};

/** Every tree that an element stands in, outwards: where a change of `lang` can concern it. */
export const treesOf = (element: Element): Node[] => {
  const trees: Node[] = [];
  for (let place: Element | null = element; place; place = shadowHostOf(place)) trees.push(place.getRootNode());
  return trees;
};
