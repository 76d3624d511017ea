/** What is being filled in, between two visits. What cannot be read, for whatever reason, was never there. */
import {Storage} from '../../shared/storage.js';
import type {ViewHost} from '../../view.js';
import {draftFrom, type Draft} from './draft.js';

export interface Kept {
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
const waiting = new Map<Memory, Kept>();
let timer: ReturnType<typeof setTimeout> | undefined;

const writeAll = (): void => {
  clearTimeout(timer);
  timer = undefined;
  removeEventListener('pagehide', writeAll);
  document.removeEventListener('visibilitychange', writeAll);
  for (const [memory, kept] of waiting) memory.write(kept);
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

  keep(kept: Kept): void {
    waiting.set(this, kept);
    writeSoon();
  }

  write(kept: Kept): void {
    this.#storage.write(JSON.stringify(kept));
  }

  recall(): Kept | undefined {
    writeAll(); // of a card that has just left the page
    try {
      const {draft, step, finished, shown} = JSON.parse(this.#storage.read()!) as Record<keyof Kept, unknown>;
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
