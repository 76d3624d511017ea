import type {MicEventDetails} from './events.js';
import type {ViewHost} from './view.js';

type Shown = MicEventDetails['mic-ready'];

/** Tells the page what is shown, after each drawing, so that who listens finds it there. */
export class Announcements {
  /** Resolves with the first. */
  readonly ready: Promise<Shown>;
  #markReady!: (shown: Shown) => void;
  #host: ViewHost;
  #last: Shown | undefined;
  #greeted = false;

  constructor(host: ViewHost) {
    this.#host = host;
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  /** The card was put somewhere. */
  connected(): void {
    this.#greeted = false;
  }

  /** @returns whether the card has just appeared in its place, and whether something else is shown than before */
  drawn(shown: Shown): {readonly appears: boolean; readonly differs: boolean} {
    const {lang, view} = this.#last ?? shown;
    this.#last = shown;
    const appears = !this.#greeted && this.#host.root.isConnected;
    if (appears) {
      this.#greeted = true;
      this.#markReady(shown);
      this.#host.emit('mic-ready', shown);
    }
    if (shown.lang !== lang) this.#host.emit('mic-language-change', {lang: shown.lang, previous: lang});
    if (shown.view !== view) this.#host.emit('mic-view-change', {view: shown.view, previous: view});
    return {appears, differs: shown.lang !== lang || shown.view !== view};
  }
}
