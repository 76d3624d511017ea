/** What a reader can do now, and where to read on. */
import type {Step} from '../content/model.js';
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import type {Band} from './band.js';
import {stepFigure} from './figures.js';

/** What only a page knows of the next steps. */
export interface NextStepsHoles {
  /** The way to the view in which a step is taken, where the card offers it. */
  readonly actions: Readonly<Record<Step['id'], unknown>>;
}

export const nextStepsBand = (scene: Scene, words: CardContent, {actions}: NextStepsHoles): Band => {
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
              ${actions[id]}
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
