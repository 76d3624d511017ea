/** What is being filled in, between two visits. What cannot be read, for whatever reason, was never there. */
import {draftFrom, type Draft} from './draft.js';

/** The one key in `localStorage`. Its last part is the version of the format. */
export const storageKey = 'mutual-identity-card:profile:1';

export interface Kept {
  readonly draft: Draft;
  readonly step: number;
  /** The card was shown. */
  readonly finished: boolean;
}

/** Reading the property alone throws where storage is forbidden, writing where it is full. */
export const keep = (kept: Kept): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // The form goes on without.
  }
};

export const recall = (): Kept | undefined => {
  try {
    const {draft, step, finished} = JSON.parse(localStorage.getItem(storageKey)!) as Kept;
    return {draft: draftFrom(draft), step: Number.isInteger(step) ? step : 0, finished: finished === true};
  } catch {
    return undefined;
  }
};

export const forget = (): void => {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
};
