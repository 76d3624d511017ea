/** The steps of the form, and the list from which a visitor goes to any of them. */
import type {PrincipleId} from '../../content/model.js';
import type {ChunkScene} from '../common.js';
import type {Draft} from '../draft/draft.js';
import type {FormState} from '../draft/form-state.js';

export interface Step {
  readonly kind: 'organisation' | 'principle' | 'roles';
  readonly name: string;
  readonly principle?: PrincipleId;
  /** None for the organisation, of which only the name is asked. */
  readonly progress?: {readonly answered: number; readonly total: number};
}

export const stepsOf = ({principles, roles, ui, criteria}: ChunkScene, draft: Draft): Step[] => [
  {kind: 'organisation', name: ui.steps.context},
  ...principles.map(({id, name}): Step => ({
    kind: 'principle',
    name,
    principle: id,
    progress: {
      answered: criteria[id].filter((criterion) => draft.answers[criterion.id]).length,
      total: criteria[id].length,
    },
  })),
  {
    kind: 'roles',
    name: ui.steps.roles,
    progress: {answered: Object.keys(draft.roles).length, total: roles.length},
  },
];

export const stepList = (
  {html, nothing, ui}: ChunkScene,
  {step, begun, onStep}: FormState,
  steps: readonly Step[],
  onErase: () => void,
) =>
  html`<div class="form-steps">
    <nav aria-label=${ui.steps.label}>
      <ol>
        ${steps.map(
          ({name, progress}, at) =>
            html`<li>
              <button type="button" aria-current=${at === step ? 'step' : nothing} @click=${() => onStep(at)}>
                <span
                  >${name}
                  ${
                    progress?.answered
                      ? html`<small>${ui.steps.answered(progress.answered, progress.total)}</small>`
                      : nothing
                  }</span
                >
              </button>
            </li>`,
        )}
      </ol>
    </nav>
    ${begun ? html`<button type="button" class="plain" @click=${onErase}>${ui.buttons.erase}</button>` : nothing}
  </div>`;
