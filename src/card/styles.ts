/** The look of the card view: one sheet for each thing that it styles. */
import {styles as asides} from './styles/asides.js';
import {styles as bands} from './styles/bands.js';
import {styles as comparison} from './styles/comparison.js';
import {styles as panel} from './styles/panel.js';
import {styles as stage} from './styles/stage.js';

export const styles = [stage, panel, asides, bands, comparison];
