/**
 * For editors that drop unknown tags: `<div class="mutual-identity-card" data-lang="fr">` becomes the card, whenever
 * it appears. The element is put inside the div, and the div's content inside the element, as its fallback.
 *
 * @param names the attributes that a `data-` may stand for. No others: what a sanitiser of the page let through as
 *   `data-onclick` must not become code.
 */
export const upgradePlaceholders = (tag: string, names: readonly string[]): void => {
  const places = document.getElementsByClassName(tag);
  const mirrored = new WeakMap<Element, Record<string, string | null>>();
  const attributes = new MutationObserver((records) => records.forEach(({target}) => mirror(target as Element)));

  const upgrade = (): void => {
    for (const place of places) {
      if (place.matches(`html, body, ${tag}`) || mirrored.has(place)) continue;
      // A snapshot that was restored brings its card along.
      if (!place.querySelector(`:scope > ${tag}`)) {
        const card = document.createElement(tag);
        card.append(...place.childNodes);
        place.append(card);
      }
      mirror(place);
      attributes.observe(place, {attributes: true});
    }
  };

  /** `data-heading-level` stands for `heading-level`. What the visitor changed on the card stays until the page changes it. */
  const mirror = (place: Element): void => {
    const card = place.querySelector(`:scope > ${tag}`);
    const before = mirrored.get(place) ?? {};
    const now: Record<string, string | null> = {};
    for (const name of names) {
      const value = (now[name] = place.getAttribute(`data-${name}`));
      if (value === (before[name] ?? null)) continue;
      if (value === null) card?.removeAttribute(name);
      else card?.setAttribute(name, value);
    }
    mirrored.set(place, now);
  };

  new MutationObserver(upgrade).observe(document, {subtree: true, childList: true});
  upgrade();
};
