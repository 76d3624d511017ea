/** What stands beside a finished card: a chunk of its own, fetched with the first card. */
export {Comparison} from './comparison.js';
export {readFile} from './file.js';
export {Take} from './take.js';
