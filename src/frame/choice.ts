/** A choice by buttons, each made once, so that it keeps focus: of languages, of views. */
import {mark, place, say} from '../writes.js';

/** How a button looks now. */
export interface Look {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

export class Choice<Name extends string> {
  #nav: HTMLElement;
  #buttons = new Map<Name, HTMLButtonElement>();
  #onMade: (button: HTMLButtonElement, name: Name) => void;

  /** @param onMade to listen to a new button */
  constructor(attributes: Readonly<Record<string, string>>, onMade: (button: HTMLButtonElement, name: Name) => void) {
    this.#nav = document.createElement('nav');
    mark(this.#nav, attributes);
    this.#onMade = onMade;
  }

  /** @returns what stands in its place: nothing for a choice of one */
  draw(names: readonly Name[], label: string, lookOf: (name: Name) => Look): readonly Node[] {
    if (names.length < 2) return [];
    mark(this.#nav, {'aria-label': label});
    const buttons = names.map((name) => {
      const {text, attributes} = lookOf(name);
      const button = this.#buttonOf(name);
      mark(button, attributes);
      say(button, text);
      return button;
    });
    place(this.#nav, buttons);
    return [this.#nav];
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
