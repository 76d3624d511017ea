/** The three roles that a mutual can play, and what it does in each. */
import type {Role} from '../content/model.js';
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import {bibliography, example, explained} from './asides.js';
import type {Band} from './band.js';
import {trio} from './discs.js';

export const rolesBand = (scene: Scene, words: CardContent): Band => {
  const {title, lead, items} = words.roles;
  return {
    id: 'roles',
    title,
    lead,
    contents: items.map(({name}) => name),
    inside: items.map((role, at) => renderRole(scene, words, role, at)),
  };
};

const renderRole = (scene: Scene, words: CardContent, role: Role, at: number) => {
  const {html, templates, settings} = scene;
  return html`<div class="role">
    <div class="name">${trio(scene, at)} ${templates.heading(settings.headingLevel + 2, role.name)}</div>
    <div class="what">
      <p>${role.summary}</p>
      <ul>
        ${role.fields.map(({text}) => html`<li>${text}</li>`)}
      </ul>
      ${explained(scene, role.terms)}
    </div>
    <div class="examples">
      ${role.examples.map((each) => example(scene, words, each))} ${bibliography(scene, words, role.examples)}
    </div>
  </div>`;
};
