/** Everything that the first view needs, in one language: one bundle each. */
export {edition} from './edition.js';
export {ui} from './interface.js';
export {about, roles, working} from './mutual.js';
export {principles} from './principles.js';
