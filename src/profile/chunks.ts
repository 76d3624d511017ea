/** What this view loads, and when, stands at the head of each chunk. The build copies src/lazy.ts into the chunk of the view. */
import {Lazy} from '../lazy.js';

export const forms = new Lazy((again) => import('./form.chunk.js'));
export const companions = new Lazy((again) => import('./card-tools.chunk.js'));
export const pictures = new Lazy((again) => import('./picture.chunk.js'));
export const codes = new Lazy((again) => import('./qr-code.chunk.js'));
