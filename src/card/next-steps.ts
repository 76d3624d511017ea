/** What a reader can do now, and where to read on. */
import type {Step} from '../content/model.js';
import type {ViewName, Words} from '../language/languages.js';
import type {Scene} from '../view.js';
import {band} from './band.js';
import {stepFigure} from './figures.js';

/** The view in which a step is taken, where the card offers it. */
const viewFor: Readonly<Partial<Record<Step['id'], ViewName>>> = {organisation: 'profile', trainer: 'quiz'};

export const nextStepsBand = (scene: Scene, words: Words['card'], onView: (view: ViewName) => void) => {
  const {html, nothing, templates, settings} = scene;
  const {title, lead, items, linksTitle, links} = words.nextSteps;
  const button = (view: ViewName | undefined) =>
    view && settings.views.includes(view)
      ? html`<button part="button" @click=${() => onView(view)}>${words.ui.view[view]}</button>`
      : nothing;
  return band(
    scene,
    {id: 'next-steps', title, lead, contents: items.map(({name}) => name)},
    html`${items.map(
      ({id, name, text}) =>
        html`<div class="step">
            ${stepFigure(scene, id)}
            <div>
              ${templates.heading(settings.headingLevel + 2, name)}
              <p>${text}</p>
              ${button(viewFor[id])}
            </div>
          </div>`,
    )}
      <div class="links">
        ${templates.heading(settings.headingLevel + 2, linksTitle)}
        <ul>
          ${links.map(({name, url}) => html`<li><a href=${url} rel="noopener">${name}</a></li>`)}
        </ul>
      </div>`,
  );
};
