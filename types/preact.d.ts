/** `<mutual-identity-card>` in the JSX of Preact, with listeners as `onmic-answer={…}`. */
import type {HTMLAttributes} from 'preact';
import type {MutualIdentityCard} from '../element.js';
import type {CardAttributes, CardListeners} from './attributes.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mutual-identity-card': CardAttributes & CardListeners<'on'> & HTMLAttributes<MutualIdentityCard>;
    }
  }
}
