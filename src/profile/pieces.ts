/** Parts of this view in chunks of their own. The build copies the few lines of src/lazy.ts into the chunk of the view. */
import {Lazy} from '../lazy.js';

export const forms = new Lazy((again) => import('./form.js'));
export const companions = new Lazy((again) => import('./companions.js'));
export const pictures = new Lazy((again) => import('./picture.js'));
export const codes = new Lazy((again) => import('./qr.js'));
