import type {MutualIdentityCard} from '../../../src/element.js';

/** Something that a visitor can bring a view into. */
export interface State {
  readonly name: string;
  /** Beside `lang` and `view`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Has a hundred controls. */
  readonly long?: boolean;
  /** A module is taken away, as only sources let one do. */
  readonly loses?: boolean;
  /** What the visitor does to get there. */
  reach?(card: MutualIdentityCard): unknown;
}
