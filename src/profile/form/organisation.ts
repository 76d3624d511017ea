/** The first step: the organisation and where it stands. */
import {countriesIn} from './countries.js';
import type {FieldId} from '../draft/draft.js';
import type {Filling} from '../draft/form-state.js';
import {problemWords} from './problems.js';
import type {Sheet} from '../organisation-card/facts.js';

export const context = (sheet: Sheet, state: Filling) => {
  const {scene, ui, core} = sheet;
  const {html, format, lang} = scene;
  const {membersIds, membershipIds, payerIds} = core;
  const {fields} = ui;
  const {draft, onPayer} = state;
  const list = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    ids.map((id) => [id, names[id]] as const);
  const countries = countriesIn(lang, format.country).map(({code, name}) => [code, name] as const);
  return html`
    ${text(sheet, state, 'name', {hint: fields.name.hint, autocomplete: 'organization'})}
    ${choice(sheet, state, 'country', countries)}
    ${text(sheet, state, 'founded', {hint: fields.founded.hint, inputmode: 'numeric'})}
    ${choice(sheet, state, 'members', list(membersIds, fields.members.ranges))}
    ${choice(sheet, state, 'membership', list(membershipIds, fields.membership.choices))}
    <fieldset class="field">
      <legend class="name">${fields.financing.label} ${optional(sheet)}</legend>
      <p class="hint">${fields.financing.hint}</p>
      <div class="pick">
        ${payerIds.map(
          (id) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${draft.financing.includes(id)}
                @change=${(event: Event) => onPayer(id, (event.target as HTMLInputElement).checked)}
              />${fields.financing.choices[id]}</label
            >`,
        )}
      </div>
    </fieldset>
    ${text(sheet, state, 'website', {hint: fields.website.hint, type: 'url', autocomplete: 'url'})}
    ${text(sheet, state, 'sentence', {hint: fields.sentence.hint, long: true})}
  `;
};

const optional = ({scene: {html}, ui}: Sheet) => html`<span class="soft">(${ui.fields.optional})</span>`;

interface TextOptions {
  readonly hint: string;
  readonly type?: string;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly long?: boolean;
}

const text = (
  sheet: Sheet,
  state: Filling,
  field: 'name' | 'founded' | 'website' | 'sentence',
  options: TextOptions,
) => {
  const {scene, ui, core} = sheet;
  const {html, nothing} = scene;
  const problem = state.problems.find((each) => each.field === field);
  const value = state.draft.fields[field];
  const most = field === 'founded' ? Infinity : core.limits[field];
  const left = most - (value ? core.characters(value).length : 0);
  const id = `profile-${field}`;
  const described = `${id}-hint${problem ? ` ${id}-problem` : ''}`;
  const onInput = (event: Event) => state.onField(field, (event.target as HTMLInputElement).value);
  return html`<div class=${problem ? 'field bad' : 'field'}>
    <label class="name" for=${id}>${ui.fields[field].label} ${field === 'name' ? nothing : optional(sheet)}</label>
    <p class="hint" id=${`${id}-hint`}>
      ${options.hint} ${value && left >= 0 && left < 40 ? html`<span>${ui.fields.left(left)}</span>` : nothing}
    </p>
    ${
      problem
        ? html`<p class="problem" id=${`${id}-problem`}>
          <span class="unseen">${ui.errors.prefix}</span> ${problemWords(sheet, problem)}
        </p>`
        : nothing
    }
    ${
      options.long
        ? html`<textarea
          id=${id}
          rows="3"
          dir="auto"
          aria-describedby=${described}
          aria-invalid=${problem ? 'true' : nothing}
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
          aria-describedby=${described}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${value}
          @input=${onInput}
        />`
    }
  </div>`;
};

const choice = (
  sheet: Sheet,
  {draft, onField}: Filling,
  field: FieldId & ('country' | 'members' | 'membership'),
  options: readonly (readonly [id: string, name: string])[],
) => {
  const {scene, ui} = sheet;
  const {html} = scene;
  const id = `profile-${field}`;
  return html`<div class="field">
    <label class="name" for=${id}>${ui.fields[field].label} ${optional(sheet)}</label>
    <select id=${id} @change=${(event: Event) => onField(field, (event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!draft.fields[field]}>${ui.fields.country.none}</option>
      ${options.map(
        ([value, name]) => html`<option value=${value} .selected=${value === draft.fields[field]}>${name}</option>`,
      )}
    </select>
  </div>`;
};
