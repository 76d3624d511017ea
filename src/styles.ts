/**
 * The look of the frame and of what all views share. Everything stands on an inner root, which a page's style sheet cannot
 * reach; the host bears only what must be on it. Lengths in `em` from the one size set there.
 */
import {styles as colour} from './styles/colour.js';
import {styles as emblem} from './styles/emblem.js';
import {styles as frame} from './styles/frame.js';
import {styles as host} from './styles/host.js';
import {styles as text} from './styles/text.js';

export const styles = [colour, host, text, emblem, frame].join('');
