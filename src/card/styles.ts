/** The look of what is seen of the card at first: one style sheet for each thing. See more.styles.ts for the rest. */
import {styles as bands} from './styles/bands.js';
import {styles as disclosures} from './styles/disclosures.js';
import {styles as stage} from './styles/stage.js';

export const styles = [stage, disclosures, bands].join('');
