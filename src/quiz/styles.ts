/** The look of the quiz, but of its result: one sheet for each thing that it styles. */
import {styles as feedback} from './styles/feedback.js';
import {styles as marks} from './styles/marks.js';
import {styles as question} from './styles/question.js';

export const styles = [marks, question, feedback].join('');
