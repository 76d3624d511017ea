/**
 * For editors that drop unknown tags: `<div class="mutual-identity-card" data-lang="fr">` becomes the card, whenever
 * it appears. The element is put inside the div, and the div's content inside the element, as its fallback.
 */
export const upgradePlaceholders = (tag: string): void => {
  const places = document.getElementsByClassName(tag);
  const mirrored = new WeakMap<Element, Record<string, string>>();
  const attributes = new MutationObserver((records) => records.forEach(({target}) => mirror(target as Element)));

  const upgrade = (): void => {
    for (const place of places) {
      if (place.localName === tag || mirrored.has(place)) continue;
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
    const data = [...place.attributes].filter(({name}) => name.startsWith('data-'));
    const now = Object.fromEntries(data.map(({name, value}) => [name.slice('data-'.length), value]));
    for (const name of Object.keys(before)) if (!(name in now)) card?.removeAttribute(name);
    for (const name of Object.keys(now)) if (before[name] !== now[name]) card?.setAttribute(name, now[name]);
    mirrored.set(place, now);
  };

  new MutationObserver(upgrade).observe(document, {subtree: true, childList: true});
  upgrade();
};
