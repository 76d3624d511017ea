/** The look of what nobody sees at first. It comes with the words: one request for both. */
import {styles as asides} from './styles/asides.js';
import {styles as comparison} from './styles/comparison.js';
import {styles as insides} from './styles/insides.js';
import {styles as panel} from './styles/panel.js';
import {styles as paper} from './styles/paper.js';
import {styles as states} from './styles/states.js';

export const styles = [states, panel, asides, insides, comparison, paper].join('');
