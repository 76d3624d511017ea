/** A field of text, and one with a list to choose from: label, hint, what is wrong, control. */
import type {ChunkScene} from '../common.js';
import type {FieldId} from '../draft/draft.js';
import type {FormState} from '../draft/form-state.js';
import {problemWords} from './problems.js';

export const optional = ({html, ui}: ChunkScene) => html`<span class="soft">(${ui.fields.optional})</span>`;

interface TextOptions {
  readonly hint: string;
  readonly type?: string;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly long?: boolean;
}

export const textField = (
  scene: ChunkScene,
  state: FormState,
  field: FieldId & ('name' | 'founded' | 'website' | 'sentence'),
  options: TextOptions,
) => {
  const {html, nothing, ui} = scene;
  const problem = state.problems.find((each) => each.field === field);
  const value = state.draft.fields[field];
  const left = state.left(field);
  const id = `profile-${field}`;
  const describedBy = `${id}-hint${problem ? ` ${id}-problem` : ''}`;
  const invalid = problem ? 'true' : nothing;
  const onInput = (event: Event) => state.onField(field, (event.target as HTMLInputElement).value);
  return html`<div class=${problem ? 'field invalid' : 'field'}>
    <label class="name" for=${id}>${ui.fields[field].label} ${field === 'name' ? nothing : optional(scene)}</label>
    <p class="hint" id=${`${id}-hint`}>
      ${options.hint} ${left === undefined ? nothing : html`<span>${ui.fields.left(left)}</span>`}
    </p>
    ${
      problem
        ? html`<p class="problem" id=${`${id}-problem`}>
          <span class="visually-hidden">${ui.errors.prefix}</span> ${problemWords(scene, problem)}
        </p>`
        : nothing
    }
    ${
      options.long
        ? html`<textarea
          id=${id}
          rows="3"
          dir="auto"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${value}
          @input=${onInput}
        ></textarea>`
        : html`<input
          id=${id}
          type=${options.type ?? 'text'}
          dir=${field === 'name' ? 'auto' : 'ltr'}
          class=${field === 'founded' ? 'brief' : nothing}
          inputmode=${options.inputmode ?? nothing}
          autocomplete=${options.autocomplete ?? 'off'}
          ?required=${field === 'name'}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${value}
          @input=${onInput}
        />`
    }
  </div>`;
};

export const selectField = (
  scene: ChunkScene,
  {draft, onField}: FormState,
  field: FieldId & ('country' | 'members' | 'membership'),
  options: readonly {readonly id: string; readonly name: string}[],
) => {
  const {html, ui} = scene;
  const id = `profile-${field}`;
  const chosen = draft.fields[field];
  return html`<div class="field">
    <label class="name" for=${id}>${ui.fields[field].label} ${optional(scene)}</label>
    <select id=${id} @change=${(event: Event) => onField(field, (event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!chosen}>${ui.fields.country.none}</option>
      ${options.map(
        (option) => html`<option value=${option.id} .selected=${option.id === chosen}>${option.name}</option>`,
      )}
    </select>
  </div>`;
};
