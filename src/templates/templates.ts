/** Templates that more than one view draws with. A view gets them from its scene. */
export {disc, emblem, fillTransform, outline, placeOf, segment, trio} from './emblem.js';
export {heading} from './heading.js';
export {bibliography, references} from './references.js';
