/** The floor: a hand-written element, without a library, that shows the card, opens principles, switches language. */
import css from 'bench:card-styles';
import fr from 'bench:markup/fr';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const markup = {fr: async () => fr};
for (const lang of ['nl', 'en']) markup[lang] = async () => (await import(`/markup/${lang}.js`)).default;

class FloorCard extends HTMLElement {
  #open = new Set();

  connectedCallback() {
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    this.shadowRoot.addEventListener('click', async ({target}) => {
      const button = target.closest('.languages button');
      if (button) this.#show(await markup[button.lang]());
    });
    this.shadowRoot.addEventListener('toggle', ({target}) => this.#mark(target), true);
    this.#show(fr);
  }

  #show(card) {
    this.shadowRoot.innerHTML = card;
    for (const id of this.#open) this.shadowRoot.querySelector(`#${id}`).open = true;
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
