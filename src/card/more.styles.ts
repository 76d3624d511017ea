/** The look of what nobody sees at first. It comes with the words: one request for both. */
import {styles as asides} from './styles/asides.js';
import {styles as comparison} from './styles/comparison.js';
import {styles as insides} from './styles/insides.js';
import {styles as panel} from './styles/panel.js';
import {styles as paper} from './styles/paper.js';

export const styles = [panel, asides, insides, comparison, paper].join('');
