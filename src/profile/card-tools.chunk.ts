/** Loaded with the first finished card: what stands beside it. */
export {Comparison} from './compare/comparison.js';
export {readFile} from './take-along/file.js';
export {TakeAlong} from './take-along/take-along.js';
