/**
 * A visitor of a card: finds things by what they are and how they are named, presses, types, and knows where the keyboard
 * is. One kit for every test, in the page of the test runner and on pages of others; there, its source is sent along. So
 * it uses nothing from outside, and no method of arrays that an old framework replaces.
 */
export const visitor = () => {
  type Card = Element & {readonly updateComplete: Promise<unknown>};

  /** Resolves with what a condition gives, as soon as it gives anything. */
  const until = async <Found>(
    holds: () => Found | Promise<Found>,
    what: unknown = holds,
    patience = 15_000,
  ): Promise<Found> => {
    const end = performance.now() + patience;
    for (;;) {
      const found = await holds();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Waited in vain for ${String(what)}`);
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  };

  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const textOf = (node: Element | null | undefined): string => plain(node?.textContent ?? '');

  /** What is drawn of it takes room: not in a closed disclosure, not hidden. */
  const visible = (node: Element): boolean =>
    node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});

  /** What a visitor sees of a card, by a selector. */
  const all = <Found extends HTMLElement>(card: Element, selector: string): Found[] =>
    [...card.shadowRoot!.querySelectorAll<Found>(selector)].filter(visible);

  const named = <Found extends HTMLElement>(
    found: readonly Found[],
    name: string | RegExp,
    nameOf: (each: Found) => string,
  ): Found => {
    const names: string[] = [];
    for (const each of found) {
      const itsName = nameOf(each);
      if (typeof name === 'string' ? itsName === plain(name) : name.test(itsName)) return each;
      names.push(itsName);
    }
    throw new Error(`Nothing is named ${String(name)} among: ${names.join(' | ')}`);
  };

  const buttons = (card: Element): HTMLButtonElement[] => all(card, 'button');
  const button = (card: Element, name: string | RegExp): HTMLButtonElement =>
    named(buttons(card), name, (each) => each.ariaLabel ?? textOf(each));

  /** The field whose label begins so. */
  const field = <Found extends HTMLElement = HTMLInputElement>(card: Element, label: string): Found => {
    const found = all<HTMLLabelElement>(card, 'label').filter((each) => textOf(each).indexOf(plain(label)) === 0);
    if (!found.length) throw new Error(`No field ${label}`);
    return (found[0].control ?? found[0].querySelector('input, select')) as Found;
  };

  /** What has focus within the card. */
  const focused = (card: Element): HTMLElement | null => card.shadowRoot!.activeElement as HTMLElement | null;

  /**
   * Presses a control and waits until what follows is drawn. Focus is then on something: whoever uses the keyboard is never
   * sent back to the beginning of the page.
   * @param follows what comes of it, where that is more than the next drawing
   */
  const press = async (
    card: Card,
    control: HTMLElement,
    follows: () => unknown = () => true,
    what?: unknown,
  ): Promise<void> => {
    const name = textOf(control);
    control.focus();
    control.click();
    await card.updateComplete;
    await until(follows, what ?? follows);
    await card.updateComplete;
    if (card.isConnected && !focused(card)) throw new Error(`Focus is on nothing after a press on ${name}`);
  };

  /** What the page's own scripts hear, too. */
  const tell = (control: HTMLElement, ...types: string[]): void => {
    for (const type of types) control.dispatchEvent(new window.CustomEvent(type, {bubbles: true}));
  };
  const type = (input: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
    input.value = text;
    tell(input, 'input', 'change');
  };
  const select = (list: HTMLSelectElement, value: string): void => {
    list.value = value;
    tell(list, 'change');
  };

  return {until, plain, textOf, visible, all, buttons, button, field, focused, press, type, select};
};
