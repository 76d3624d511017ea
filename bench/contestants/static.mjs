/** The card as a page without any script. */
import css from 'bench:card-styles';
import {card} from './card.mjs';
import {markup} from './markup.mjs';
import {first} from './words.mjs';

export const html = `<style>${css}</style>${card(markup, first.words, {lang: first.lang})}`;
