/** The look of the card view: one sheet for each thing that it styles. */
import {styles as asides} from './aside-styles.js';
import {styles as bands} from './band-styles.js';
import {styles as comparison} from './comparison-styles.js';
import {styles as panel} from './panel-styles.js';
import {styles as stage} from './stage-styles.js';

export const styles = [stage, panel, asides, bands, comparison];
