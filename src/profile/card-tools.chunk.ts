/** Loaded with the first finished card: what stands beside it. */
export {Comparison} from './compare/comparison.js';
export {readFile} from './take-along/file.js';
export {Take} from './take-along/take-along.js';
