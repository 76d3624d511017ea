/** What a reader can do now, and where to read on. */
import type {Step} from '../content/model.js';
import type {ViewName} from '../language/languages.js';
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import type {Band} from './band.js';
import {stepFigure} from './figures.js';

/** The view in which a step is taken. */
const viewFor: Readonly<Partial<Record<Step['id'], ViewName>>> = {organisation: 'profile', trainer: 'quiz'};

/** The way there; a card hides it where it does not offer that view, as it does at first with the own card. */
const action = ({html, nothing}: Scene, {ui}: CardContent, view: ViewName | undefined) =>
  view ? html`<button part="button" value=${view} ?hidden=${view === 'profile'}>${ui.view[view]}</button>` : nothing;

export const nextStepsBand = (scene: Scene, words: CardContent): Band => {
  const {html, templates, settings} = scene;
  const {title, lead, items, linksTitle, links} = words.nextSteps;
  return {
    id: 'next-steps',
    title,
    lead,
    contents: items.map(({name}) => name),
    inside: html`${items.map(
      ({id, name, text}) =>
        html`<div class="step">
            ${stepFigure(scene, id)}
            <div>
              ${templates.heading(settings.headingLevel + 2, name)}
              <p>${text}</p>
              ${action(scene, words, viewFor[id])}
            </div>
          </div>`,
    )}
      <div class="links">
        ${templates.heading(settings.headingLevel + 2, linksTitle)}
        <ul>
          ${links.map(({name, url}) => html`<li><a href=${url} rel="noopener">${name}</a></li>`)}
        </ul>
      </div>`,
  };
};
