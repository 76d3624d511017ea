/** Where the keyboard is: one place moves focus, for every view, and sees to it that focus is never on nothing. */

const heading = ':is(h2, h3, h4, h5, h6)[tabindex]';
/** The view follows the header of the card. */
const headingOfView = `header ~ * ${heading}`;

export class Focus {
  /** A selector asked for and not yet found. */
  #wanted: string | undefined;
  /** What has focus until the wanted place is drawn. */
  #meanwhile: Element | null = null;
  #before: Element | null = null;

  /** @param place a selector; the heading of the view without one */
  move(place = headingOfView): void {
    this.#wanted = place;
    this.#meanwhile = null;
  }

  /** Before a drawing, which may take away what has focus. */
  hold(root: ShadowRoot): void {
    this.#before = root.activeElement;
  }

  /** After a drawing. */
  settle(root: ShadowRoot): void {
    const now = root.activeElement;
    if (this.#before && !now) this.#wanted ??= headingOfView;
    // The visitor has gone somewhere else meanwhile.
    else if (this.#meanwhile && this.#meanwhile !== now) this.#wanted = undefined;
    if (this.#wanted === undefined) return;
    const place = root.querySelector<HTMLElement>(this.#wanted);
    if (place) this.#wanted = undefined;
    const title = root.querySelector<HTMLElement>(heading);
    this.#meanwhile = place ? null : title;
    (place ?? title)?.focus();
  }
}
