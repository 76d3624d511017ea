/** `<mutual-identity-card>` in the JSX of React. Listeners (`onmic-answer={…}`) work from React 19 on. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {MutualIdentityCard} from '../element.js';
import type {CardAttributes, CardListeners} from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mutual-identity-card': CardAttributes &
        CardListeners<'on'> &
        DetailedHTMLProps<HTMLAttributes<MutualIdentityCard>, MutualIdentityCard>;
    }
  }
}
