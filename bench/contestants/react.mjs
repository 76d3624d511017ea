/** The card in React, in a shadow root like the others. */
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import css from 'bench:card-styles';
import {card} from './card.mjs';
import {first, load} from './words.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const h = (tag, attributes, ...children) => {
  const {class: className, ...others} = attributes ?? {};
  return createElement(tag, {className, ...others}, ...children);
};

const Card = () => {
  const [shown, setShown] = useState(first);
  const [open, setOpen] = useState(new Set());
  const onLanguage = (lang) => async () => setShown({lang, words: await load(lang)});
  const onToggle = (id) => (event) => {
    const now = new Set(open);
    if (event.currentTarget.open) now.add(id);
    else now.delete(id);
    setOpen(now);
  };
  return card(h, shown.words, {lang: shown.lang, open, onLanguage, onToggle});
};

class ReactCard extends HTMLElement {
  connectedCallback() {
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    createRoot(this.shadowRoot).render(createElement(Card));
  }
}
customElements.define('react-card', ReactCard);
