/** Everything that the first view needs, in one language: one bundle each. */
export {comparison} from './comparison.js';
export {continents} from './continents.js';
export {edition} from './edition.js';
export {ui} from './interface.js';
export {about, roles, working} from './mutual.js';
export {nextSteps} from './next-steps.js';
export {principles} from './principles.js';
