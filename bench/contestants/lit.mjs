/** A bare Lit element: the templates of the widget, and nothing of its settings, languages, views and failures. */
import {LitElement, html, nothing, svg, unsafeCSS} from 'lit';
import css from 'bench:card-styles';
import {CardView} from '../../src/card/view.ts';
import * as templates from '../../src/templates/templates.ts';
import {shell} from '../../src/shell.ts';
import {first, load} from './words.mjs';

const principles = first.words.principles.map(({id}) => id);
const settings = {
  theme: 'auto',
  headingLevel: 2,
  languages: ['fr', 'nl', 'en'],
  views: ['card', 'quiz'],
  view: 'card',
  principles,
};

class LitCard extends LitElement {
  static styles = unsafeCSS(css);
  #shown = first;
  #card = new CardView(this, () => this.requestUpdate());

  get root() {
    return this.renderRoot;
  }

  render() {
    const {lang, words} = this.#shown;
    const scene = {html, svg, nothing, templates, lang, words, settings};
    const onLanguage = async (language) => {
      this.#shown = {lang: language, words: await load(language)};
      this.requestUpdate();
    };
    return shell(scene, {dir: 'ltr', view: 'card', content: this.#card.render(scene, words), onLanguage});
  }
}
customElements.define('lit-card', LitCard);
