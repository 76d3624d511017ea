/** The holes of the compiled card: what only a page knows, and writes into the words of a language. */
import type {PrincipleId, Step} from '../content/model.js';

export interface StageHoles {
  /** `stage`, and `some` where some of the principles are open. */
  readonly state: unknown;
  /** The state of each segment of the emblem, as classes. */
  readonly segments: Readonly<Record<PrincipleId, unknown>>;
  readonly rows: unknown;
  /** The emblem is a second way in, for the pointer: the rows beside it are the one for everybody. */
  readonly onEmblem: unknown;
}

export interface RowHoles {
  /** `start` or `end`: the side of the emblem on which the row stands. */
  readonly side: unknown;
  readonly open: unknown;
  readonly onToggle: unknown;
  readonly panel: unknown;
}

export interface ContentsHoles {
  readonly onUnfold: unknown;
}

export interface BandHoles {
  readonly inside: unknown;
}

export interface NextStepsHoles {
  /** The way to the view in which a step is taken, where the card offers it. */
  readonly actions: Readonly<Record<Step['id'], unknown>>;
}
