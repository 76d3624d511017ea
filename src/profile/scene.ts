/** What the templates of this view draw with: the scene of every view, and the words of an organisation's card. */
import type {Words} from '../language/languages.js';
import type {Scene} from '../view.js';

export interface ProfileScene extends Scene {
  readonly ui: Words['profile']['profileUi'];
  readonly criteria: Words['profile']['criteria'];
  readonly principles: Words['profile']['principles'];
  readonly roles: Words['profile']['roles'];
}
