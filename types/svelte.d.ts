/** `<mutual-identity-card>` in the templates of Svelte, with listeners as `onmic-answer={…}`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {MutualIdentityCard} from '../element.js';
import type {CardAttributes, CardListeners} from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'mutual-identity-card': CardAttributes & CardListeners<'on'> & HTMLAttributes<MutualIdentityCard>;
  }
}
