/** Loaded when the view begins, ahead of need: what fills in a card. */
export {form} from './form/form.js';
