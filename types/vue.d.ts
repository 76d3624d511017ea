/** `<mutual-identity-card>` in the templates of Vue, with listeners as `@mic-answer="…"`. */
import type {HTMLAttributes} from 'vue';
import type {CamelCase, CardAttributes, CardListeners} from './attributes.js';

type VueListeners = {[Name in keyof CardListeners<'on-'> as CamelCase<Name>]: CardListeners<'on-'>[Name]};

declare module 'vue' {
  interface GlobalComponents {
    'mutual-identity-card': new () => {
      $props: CardAttributes & VueListeners & Omit<HTMLAttributes, keyof CardAttributes>;
    };
  }
}
