/** What a reader can do now, and where to read on. */
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import type {Band} from './band.js';
import type {NextStepsHoles} from './holes.js';
import {stepFigure} from './figures.js';

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
