/** Loaded when a picture or a print is asked for. */
import {measureOnCanvas} from './picture/canvas.js';
import type {Geometry, PictureContent} from './picture/content.js';
import type {Drawing} from './picture/drawing.js';
import {layOut} from './picture/layout.js';
import {Typesetter} from './picture/typesetting.js';

export {isFaithful, toCanvas} from './picture/canvas.js';
export {pixels} from './picture/layout.js';
export {toSvg} from './picture/svg.js';

/** @param characters of a text as people count them */
export const draw = (content: PictureContent, geometry: Geometry, characters: (text: string) => string[]): Drawing =>
  layOut(content, geometry, new Typesetter(measureOnCanvas(), characters));
