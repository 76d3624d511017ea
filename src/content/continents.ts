/** The names of the continents from which the examples come. */
import {msg} from '@lit/localize';
import type {Continent} from './model.js';

export const continents: Readonly<Record<Continent, string>> = {
  africa: msg('Africa', {id: 'continents.africa', desc: 'Card, name of a continent over examples; one word'}),
  europe: msg('Europe', {id: 'continents.europe', desc: 'Card, name of a continent over examples; one word'}),
  americas: msg('Americas', {id: 'continents.americas', desc: 'Card, name of a continent over examples; one word'}),
  asia: msg('Asia', {id: 'continents.asia', desc: 'Card, name of a continent over examples; one word'}),
};
