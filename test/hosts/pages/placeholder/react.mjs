/** A page of React with a plain div in it: what it draws there changes, goes, and makes place for something else. */
import {createElement as h, useState} from 'react';
import {createRoot} from 'react-dom/client';

const Page = () => {
  const [state, setState] = useState({lang: 'fr', words: ['un', 'deux', 'trois'], card: true});
  window.setPage = setState;
  const texts = state.words.map((word) => h('p', {key: word}, word));
  if (state.card) return h('div', {className: 'mutual-identity-card', 'data-lang': state.lang}, texts);
  return h('div', {className: 'texts'}, texts);
};

createRoot(document.querySelector('main')).render(h(Page));
