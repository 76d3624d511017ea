/** Everything that the quiz needs, in one language: one bundle each. */
export {questions} from './questions.js';
export {quizUi} from './quiz-interface.js';
