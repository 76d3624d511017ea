/** A bare Lit element: the templates from which the widget is compiled, drawn by Lit in the page. */
import {LitElement, html, nothing, svg, unsafeCSS} from 'lit';
import css from 'bench:card-styles';
import {card, contents, disc, panel} from '../../src/card/source.ts';
import {sources} from '../../src/content/sources.ts';
import {footer, frame} from '../../src/frame/source.ts';
import * as fr from '../../src/generated/fr/card.js';
import * as templates from '../../src/templates/templates.ts';

const names = {en: 'English', fr: 'Français', nl: 'Nederlands'};
const words = {fr: async () => fr, nl: () => import('/words/nl/card.js'), en: () => import('/words/en/card.js')};
const inside = {inside: (band) => band.inside};

class LitCard extends LitElement {
  static styles = unsafeCSS(css);
  #shown = {lang: 'fr', words: fr};

  createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('toggle', ({target}) => this.#mark(target), true);
    return root;
  }

  #mark({part}) {
    if (!part.contains('principle')) return;
    const rows = [...this.renderRoot.querySelectorAll('[part=principle]')];
    this.renderRoot.querySelector('.stage').classList.toggle(
      'some',
      rows.some(({open}) => open),
    );
    this.renderRoot
      .querySelectorAll('.hero .part')
      .forEach((each, at) => each.classList.toggle('marked', rows[at].open));
  }

  async #choose(lang) {
    this.#shown = {lang, words: await words[lang]()};
    this.requestUpdate();
  }

  render() {
    const {lang, words} = this.#shown;
    const {ui} = words;
    const scene = {html, svg, nothing, templates, sources, lang, settings: {headingLevel: 2}};
    return frame(scene, {
      theme: 'outer auto',
      view: 'card on-card',
      lang,
      dir: 'ltr',
      byline: ui.byline,
      languages: html`<nav class="languages" part="language-switcher" aria-label=${ui.languages}>
        ${Object.entries(names).map(
          ([each, name]) =>
            html`<button lang=${each} aria-current=${each === lang ? 'true' : nothing} @click=${() => this.#choose(each)}>
              ${name}
            </button>`,
        )}
      </nav>`,
      heading: html`<h2 part="title" tabindex="-1">${ui.title}</h2>
        <p class="definition">${ui.definition}</p>`,
      ways: [
        html`<nav class="views" part="navigation" aria-label=${ui.views}>
          <button aria-current="page">${ui.view.card}</button><button>${ui.view.quiz}</button>
        </nav>`,
        contents(scene, words),
      ],
      content: card(scene, words, {panel: (each) => panel(scene, words, each, disc(scene, each.id)), ...inside}),
      footer: footer(scene, words),
    });
  }
}
customElements.define('lit-card', LitCard);
