/** The names of the continents from which the examples come. */
import {msg} from '@lit/localize';
import type {Continent} from './model.js';

export const continents: Readonly<Record<Continent, string>> = {
  africa: msg('Africa', {id: 'ui.continents.africa', desc: 'Card, name of a continent over examples; one word'}),
  europe: msg('Europe', {id: 'ui.continents.europe', desc: 'Card, name of a continent over examples; one word'}),
  americas: msg('Americas', {id: 'ui.continents.americas', desc: 'Card, name of a continent over examples; one word'}),
  asia: msg('Asia', {id: 'ui.continents.asia', desc: 'Card, name of a continent over examples; one word'}),
};
