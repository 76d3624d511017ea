import type {ReactiveElement} from '@lit/reactive-element';
import {emit, type MicEventDetails} from './events.js';
import type {Focus} from './focus.js';
import type {ViewHost} from './view.js';
import {warn} from './warnings.js';

/** A card as its views and its language see it, so that nothing they need stands on the element itself. */
export class Host implements ViewHost {
  readonly go: ViewHost['go'];
  readonly warn = warn;
  #element: ReactiveElement;
  #focus: Focus;

  constructor(element: ReactiveElement, focus: Focus, go: ViewHost['go']) {
    this.#element = element;
    this.#focus = focus;
    this.go = go;
  }

  get root(): ShadowRoot {
    return this.#element.renderRoot as ShadowRoot;
  }

  get drawn(): Promise<unknown> {
    return this.#element.updateComplete;
  }

  requestUpdate(): void {
    this.#element.requestUpdate();
  }

  focus(place?: string): void {
    this.#focus.move(place);
    this.requestUpdate();
  }

  emit<Type extends keyof MicEventDetails>(type: Type, detail: MicEventDetails[Type]): void {
    emit(this.#element, type, detail);
  }
}
