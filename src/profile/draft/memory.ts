/** What is being filled in, between two visits. What cannot be read, for whatever reason, was never there. */
import {Storage} from '../../shared/storage.js';
import type {ViewHost} from '../../view.js';
import {draftFrom, type Draft} from './draft.js';

export interface Kept {
  readonly draft: Draft;
  readonly step: number;
  /** The card was shown. */
  readonly finished: boolean;
}

export class Memory {
  #storage: Storage;

  constructor(host: ViewHost) {
    this.#storage = new Storage(host, 'profile');
  }

  keep(kept: Kept): void {
    this.#storage.write(JSON.stringify(kept));
  }

  recall(): Kept | undefined {
    try {
      const {draft, step, finished} = JSON.parse(this.#storage.read()!) as Kept;
      return {draft: draftFrom(draft), step: Number.isInteger(step) ? step : 0, finished: finished === true};
    } catch {
      return undefined;
    }
  }

  forget(): void {
    this.#storage.remove();
  }
}
