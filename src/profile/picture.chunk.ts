/** Loaded when a picture or a print is asked for. */
export {isFaithful, toCanvas, toSvg} from './picture/drawing.js';
export {draw, pixels, type Facts} from './picture/layout.js';
