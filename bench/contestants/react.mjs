/** The card in React, in a shadow root like the others. */
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import css from 'bench:card-styles';
import fr from 'bench:tree/fr';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const trees = {fr: async () => fr};
for (const lang of ['nl', 'en']) trees[lang] = async () => (await import(`/tree/${lang}.js`)).default;

/** What React calls otherwise. */
const names = {class: 'className', tabindex: 'tabIndex'};
const valueOf = (name, value) => (name === 'hidden' ? true : value);
const renamed = (attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [names[name] ?? name, valueOf(name, value)]));

const Card = () => {
  const [tree, setTree] = useState(fr);
  const [open, setOpen] = useState([]);

  const onToggle = (id) => (event) => {
    const isOpen = event.currentTarget.open;
    setOpen((before) =>
      isOpen === before.includes(id) ? before : isOpen ? [...before, id] : before.filter((each) => each !== id),
    );
  };
  /** What a node listens to, and how it looks now. */
  const live = (tag, {part, lang, id, class: className}) => {
    if (part === 'principle') return {open: open.includes(id), onToggle: onToggle(id)};
    if (tag === 'button' && lang) return {onClick: async () => setTree(await trees[lang]())};
    if (className === 'stage' && open.length) return {className: 'stage some'};
    return {};
  };
  const draw = (node, key) => {
    if (typeof node === 'string') return node;
    const [tag, attributes, ...children] = node;
    return createElement(tag, {key, ...renamed(attributes), ...live(tag, attributes)}, ...children.map(draw));
  };
  return draw(tree, 0);
};

class ReactCard extends HTMLElement {
  connectedCallback() {
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    createRoot(this.shadowRoot).render(createElement(Card));
  }
}
customElements.define('react-card', ReactCard);
