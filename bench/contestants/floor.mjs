/** The floor: a hand-written element, without a library, that shows the card, opens principles, switches language. */
import css from 'bench:card-styles';
import {card} from './card.mjs';
import {markup} from './markup.mjs';
import {first, load} from './words.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class FloorCard extends HTMLElement {
  #open = new Set();

  connectedCallback() {
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    this.shadowRoot.addEventListener('click', ({target}) => {
      const button = target.closest('.languages button');
      if (button) load(button.lang).then((words) => this.#show(button.lang, words));
    });
    this.shadowRoot.addEventListener('toggle', ({target}) => this.#mark(target), true);
    this.#show(first.lang, first.words);
  }

  #show(lang, words) {
    this.shadowRoot.innerHTML = card(markup, words, {lang, open: this.#open});
  }

  #mark({id, open, part}) {
    if (!part.contains('principle') || open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    const all = [...this.shadowRoot.querySelectorAll('[part=principle]')];
    this.shadowRoot.querySelector('.stage').classList.toggle('some', this.#open.size > 0);
    this.shadowRoot.querySelectorAll('.hero .part')[all.findIndex((each) => each.id === id)].classList.toggle('marked');
  }
}
customElements.define('floor-card', FloorCard);
