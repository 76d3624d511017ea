/** The last step: the roles that the organisation takes on. */
import type {ChunkScene} from '../common.js';
import type {FormState} from '../draft/form-state.js';
import {choices} from './choices.js';

export const rolesStep = (scene: ChunkScene, {draft, onRole}: FormState) => {
  const {html, roles, ui} = scene;
  return html`<p class="hint">${ui.roles.hint}</p>
    ${roles.map(
      ({id, name, summary}) =>
        html`<fieldset class="criterion">
          <legend>${name}</legend>
          <p class="hint">${summary}</p>
          ${choices(scene, {
            name: id,
            labels: ui.roles.weights,
            order: ['main', 'secondary', 'none'],
            chosen: draft.roles[id],
            onChoose: (weight) => onRole(id, weight),
          })}
        </fieldset>`,
    )}`;
};
