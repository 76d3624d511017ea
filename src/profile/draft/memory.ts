/** What is being filled in, between two visits. What cannot be read, for whatever reason, was never there. */
import {Storage} from '../../shared/storage.js';
import type {ViewHost} from '../../view.js';
import {draftFrom, type Draft} from './draft.js';

export interface Remembered {
  readonly draft: Draft;
  readonly step: number;
  /** The visitor left at the finished card. */
  readonly finished: boolean;
  /** The code of the card that was shown last. */
  readonly shown: string | undefined;
}

/** How long after a keystroke it is kept, in milliseconds. */
const pause = 400;

/** What waits to be written. Nothing waits longer than its page. */
const waiting = new Map<Memory, Remembered>();
let timer: ReturnType<typeof setTimeout> | undefined;

const writeAll = (): void => {
  clearTimeout(timer);
  timer = undefined;
  removeEventListener('pagehide', writeAll);
  document.removeEventListener('visibilitychange', writeAll);
  for (const [memory, remembered] of waiting) memory.write(remembered);
  waiting.clear();
};

const writeSoon = (): void => {
  if (timer !== undefined) return;
  timer = setTimeout(writeAll, pause);
  addEventListener('pagehide', writeAll);
  document.addEventListener('visibilitychange', writeAll);
};

export class Memory {
  #storage: Storage;

  constructor(host: ViewHost) {
    this.#storage = new Storage(host, 'profile');
  }

  keep(remembered: Remembered): void {
    waiting.set(this, remembered);
    writeSoon();
  }

  write(remembered: Remembered): void {
    this.#storage.write(JSON.stringify(remembered));
  }

  recall(): Remembered | undefined {
    writeAll(); // of a card that has just left the page
    try {
      const {draft, step, finished, shown} = JSON.parse(this.#storage.read()!) as Record<keyof Remembered, unknown>;
      return {
        draft: draftFrom(draft),
        step: Number.isInteger(step) ? (step as number) : 0,
        finished: finished === true,
        shown: typeof shown === 'string' ? shown : undefined,
      };
    } catch {
      return undefined;
    }
  }

  forget(): void {
    waiting.delete(this);
    this.#storage.remove();
  }
}
