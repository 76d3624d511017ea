/** What is loaded with the profile view. */
export {criteria} from './criteria.js';
export {profileUi} from './profile-interface.js';
