/** `<mutual-identity-card>` in the JSX of Solid, with listeners as `on:mic-answer={…}`. */
import type {JSX} from 'solid-js';
import type {MutualIdentityCard} from '../element.js';
import type {CardAttributes, CardListeners} from './attributes.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'mutual-identity-card': CardAttributes & CardListeners<'on:'> & JSX.HTMLAttributes<MutualIdentityCard>;
    }
  }
}
