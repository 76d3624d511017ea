/**
 * For editors that drop unknown tags: `<div class="mutual-identity-card" data-lang="fr">` shows the card, whenever it
 * appears. The card stands in the div's shadow root, so that what is in the div stays where the page put it, as the
 * card's fallback: a page, or the framework that drew it, finds its own and nothing else.
 *
 * @param names the attributes that a `data-` may stand for. No others: what a sanitiser of the page let through as
 *   `data-onclick` must not become code.
 */
export const upgradePlaceholders = (tag: string, names: readonly string[]): void => {
  const places = document.getElementsByClassName(tag);
  const roots = new WeakMap<Node, ShadowRoot>();
  const mirrored = new WeakMap<Element, Record<string, string | null>>();

  /** Shows the card in a place that asks for one, and in one that no longer does, what the page put there. */
  const settle = (place: Element): void => {
    const wantsCard = place.matches(`.${tag}:not(body, ${tag})`) && !place.querySelector(tag) && !isEdited(place);
    let root = roots.get(place);
    if (!root && wantsCard) {
      try {
        roots.set(place, (root = place.attachShadow({mode: 'open'})));
      } catch {
        return; // Not every element can have one, and some have their own.
      }
    }
    const shown = root?.querySelector(tag);
    if (wantsCard) {
      const card = shown ?? makeCard();
      mirror(place, card);
      if (!shown) root!.replaceChildren(card);
    } else if (shown) root!.replaceChildren(makeSlot(''));
  };

  const makeCard = (): Element => {
    const card = document.createElement(tag);
    card.setAttribute('exportparts', exported);
    card.append(...['', 'logo', 'footer'].map(makeSlot));
    return card;
  };

  /** `data-heading-level` stands for `heading-level`. What the visitor changed on the card stays until the page changes it. */
  const mirror = (place: Element, card: Element): void => {
    const before = mirrored.get(card) ?? {};
    const now: Record<string, string | null> = {};
    for (const name of names) {
      const value = (now[name] = place.getAttribute(`data-${name}`));
      if (value === (before[name] ?? null)) continue;
      if (value === null) card.removeAttribute(name);
      else card.setAttribute(name, value);
    }
    mirrored.set(card, now);
  };

  const settleAll = (records: readonly MutationRecord[]): void => {
    for (const {target} of records) if (roots.has(target)) settle(target as Element);
    for (const place of places) settle(place);
  };

  const watched = ['class', 'contenteditable', ...names.map((name) => `data-${name}`)];
  new MutationObserver(settleAll).observe(document, {subtree: true, childList: true, attributeFilter: watched});
  settleAll([]);
};

/** Hands on what the page put into the slot of that name. */
const makeSlot = (name: string): HTMLSlotElement => {
  const slot = document.createElement('slot');
  slot.name = slot.slot = name;
  return slot;
};

/** In an editor, a place stays what its author wrote. */
const isEdited = (place: Element): boolean => {
  const editor = place.closest<HTMLElement>('[contenteditable]');
  return document.designMode === 'on' || (editor !== null && editor.contentEditable !== 'false');
};

/** The parts of the card, for the page's `::part()`. */
const exported =
  'card, header, title, navigation, language-switcher, principle, question, option, feedback, result, button, footer';
