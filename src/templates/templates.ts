/** Templates that more than one view draws with. A view gets them from its scene. */
export {emblem, fillTransform, outline, placeOf, segment} from './emblem.js';
export {heading} from './heading.js';
export {references} from './references.js';
