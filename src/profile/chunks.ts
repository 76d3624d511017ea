/** The chunks of this view beside its own. When each is loaded stands at its head. */
import {Lazy} from '../lazy.js';

export const formChunk = new Lazy((again) => import('./form.chunk.js'));
export const cardToolsChunk = new Lazy((again) => import('./card-tools.chunk.js'));
export const pictureChunk = new Lazy((again) => import('./picture.chunk.js'));
export const qrCodeChunk = new Lazy((again) => import('./qr-code.chunk.js'));
