/** What a language holds of an organisation's own card: see tools/build/view-words.mjs. */
import type {Principle, Role} from '../content/model.js';
import type * as content from '../content/profile.js';

type Content = typeof content;

export interface ProfileWords {
  readonly criteria: Content['criteria'];
  readonly profileUi: Content['profileUi'];
  /** As the card names them. */
  readonly principles: readonly Pick<Principle, 'id' | 'name'>[];
  readonly roles: readonly Pick<Role, 'id' | 'name' | 'summary'>[];
}
