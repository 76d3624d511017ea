/** The form: one step for the organisation, one for each principle, one for the roles, in any order. */
import type {ChunkScene} from '../common.js';
import type {FormState} from '../draft/form-state.js';
import {organisationStep} from './organisation-step.js';
import {principleStep} from './principle-step.js';
import {problemSummary} from './problems.js';
import {rolesStep} from './roles-step.js';
import {stepList, stepsOf, type Step} from './steps.js';

/** What the form does beyond filling itself in. */
export interface FormEnds {
  onShow(): void;
  onErase(): void;
}

export const form = (scene: ChunkScene, state: FormState, ends: FormEnds) => {
  const {html, nothing, templates, settings} = scene;
  const steps = stepsOf(scene, state.draft);
  const current = steps[state.step];
  // Each step has a place of its own, so that nothing that stands open in one is still open in the next.
  const places = steps.map((step) => (step === current ? content(scene, state, step) : nothing));
  return html`<div class="form-layout">
    ${figure(scene, state, steps)}
    <form class="form-body" novalidate aria-labelledby="profile-step">
      ${problemSummary(scene, state)}
      <div id="profile-step">${templates.heading(settings.headingLevel + 1, current.name, {focusable: true})}</div>
      ${places} ${buttons(scene, state, steps, ends)}
    </form>
    ${stepList(scene, state, steps, ends.onErase)}
  </div>`;
};

const content = (scene: ChunkScene, state: FormState, {principle, kind}: Step) => {
  if (principle) return principleStep(scene, state, scene.criteria[principle]);
  return kind === 'organisation' ? organisationStep(scene, state) : rolesStep(scene, state);
};

const buttons = (
  {html, nothing, ui}: ChunkScene,
  {step, onStep}: FormState,
  steps: readonly Step[],
  ends: FormEnds,
) => {
  const last = step === steps.length - 1;
  // A frame without the right to send forms fires no `submit`: the click of the button, which Enter makes too, does it.
  const onGoOn = (event: Event): void => {
    event.preventDefault();
    if (last) ends.onShow();
    else onStep(step + 1);
  };
  const button = (label: string, onClick: () => void) =>
    html`<button part="button" type="button" @click=${onClick}>${label}</button>`;
  return html`<div class="row">
    <button part="button" class="primary" @click=${onGoOn}>
      ${last ? ui.buttons.showCard : ui.buttons.next}
    </button>
    ${step ? button(ui.buttons.previous, () => onStep(step - 1)) : nothing}
    ${last ? nothing : button(ui.buttons.showCard, ends.onShow)}
  </div>`;
};

/** The emblem draws itself as the answers come. */
const figure = (scene: ChunkScene, {draft, step}: FormState, steps: readonly Step[]) => {
  const {html, templates, ui, common} = scene;
  const lived = common.livedBy(scene, draft.answers);
  const {principle} = steps[step];
  return html`<div class="form-figure">
    ${templates.emblem({
      state: (id) => ({fill: lived.find((each) => each.id === id)!.fill, marked: id === principle}),
    })}
    <p><b>${ui.steps.position(step + 1, steps.length)}</b> ${ui.steps.figure}</p>
  </div>`;
};
