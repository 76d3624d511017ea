/** A step about a principle: a fieldset for each criterion, with the reason and an example one tap away. */
import type {Criterion} from '../../content/model.js';
import type {ChunkScene} from '../common.js';
import type {FormState} from '../draft/form-state.js';
import {choices} from './choices.js';

export const principleStep = (scene: ChunkScene, state: FormState, criteria: readonly Criterion[]) => {
  const {html, ui} = scene;
  return html`<p class="hint">${ui.question.hint}</p>
    ${criteria.map((criterion) => fieldset(scene, state, criterion))}`;
};

const fieldset = (scene: ChunkScene, state: FormState, {id, statement, reason, partly, sources}: Criterion) => {
  const {html, nothing, templates, sources: publications, words, ui} = scene;
  const {onAnswer} = state;
  const chosen = state.draft.answers[id];
  const references = templates.references(sources, publications, words.ui.source);
  return html`<fieldset class="criterion">
    <legend>${statement}</legend>
    ${choices(scene, {
      name: id,
      labels: ui.answers,
      order: ['yes', 'partly', 'no', 'not-applicable'],
      chosen,
      onChoose: (answer) => onAnswer(id, answer),
    })}
    <div class="explanations">
      ${explanation(scene, state, `why-${id}`, ui.question.why, html`${reason} <span class="cite">${references}</span>`)}
      ${explanation(scene, state, `partly-${id}`, ui.question.whatPartly, partly)}
      ${
        chosen
          ? html`<button type="button" class="plain" @click=${() => onAnswer(id, undefined)}>${ui.question.clear}</button>`
          : nothing
      }
    </div>
  </fieldset>`;
};

const explanation = ({html}: ChunkScene, {opened, onOpen}: FormState, id: string, label: string, text: unknown) =>
  html`<details
    .open=${opened.has(id)}
    @toggle=${(event: Event) => onOpen(id, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${label}</summary>
    <p>${text}</p>
  </details>`;
