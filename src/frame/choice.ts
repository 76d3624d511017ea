/**
 * A choice by buttons, each made once, so that it keeps focus: of languages, of views. Of many, a narrow card shows the
 * one that holds, which opens to the others; which card is narrow, its look says.
 */
import {mark, place, say} from '../dom-writes.js';

/** So many names, at least, are many. */
export const many = 4;

/** How a button looks now. */
export interface Look {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

export class Choice<Name extends string> {
  #nav: HTMLElement;
  #buttons = new Map<Name, HTMLButtonElement>();
  #toggle = document.createElement('button');
  #open = false;
  #onMade: (button: HTMLButtonElement, name: Name) => void;

  /** @param onMade to listen to a new button */
  constructor(attributes: Readonly<Record<string, string>>, onMade: (button: HTMLButtonElement, name: Name) => void) {
    this.#nav = document.createElement('nav');
    mark(this.#nav, attributes);
    this.#onMade = onMade;
    this.#unfold(false);
    this.#nav.addEventListener('click', ({target}) =>
      this.#unfold(!this.#open && this.#toggle.contains(target as Node)),
    );
    this.#nav.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open) return;
      event.preventDefault(); // nor does a dialogue of the page close
      this.#unfold(false);
    });
  }

  /** @returns what stands in its place: nothing for a choice of one */
  draw(names: readonly Name[], current: Name, label: string, lookOf: (name: Name) => Look): readonly Node[] {
    if (names.length < 2) return [];
    mark(this.#nav, {'aria-label': label});
    const dress = (button: Element, name: Name): Element => {
      const {text, attributes} = lookOf(name);
      mark(button, attributes);
      say(button, text);
      return button;
    };
    const buttons = names.map((name) => dress(this.#buttonOf(name), name));
    if (names.length >= many) buttons.unshift(dress(this.#toggle, current));
    place(this.#nav, buttons);
    return [this.#nav];
  }

  /** What had focus may be folded away. On a wide card, where there is nothing to fold, nothing takes it. */
  #unfold(open: boolean): void {
    this.#open = open;
    mark(this.#toggle, {'aria-expanded': `${open}`});
    this.#toggle.focus();
  }

  #buttonOf(name: Name): HTMLButtonElement {
    let button = this.#buttons.get(name);
    if (!button) {
      this.#buttons.set(name, (button = document.createElement('button')));
      this.#onMade(button, name);
    }
    return button;
  }
}
