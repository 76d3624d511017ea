/** The first step: the organisation and where it stands. */
import type {ChunkScene} from '../common.js';
import type {FormState} from '../draft/form-state.js';
import {countriesIn} from './countries.js';
import {optional, selectField, textField} from './fields.js';

export const organisationStep = (scene: ChunkScene, state: FormState) => {
  const {lang, common, ui} = scene;
  const {name, founded, members, membership, website, sentence} = ui.fields;
  return [
    textField(scene, state, 'name', {hint: name.hint, autocomplete: 'organization'}),
    selectField(scene, state, 'country', countriesIn(lang)),
    textField(scene, state, 'founded', {hint: founded.hint, inputmode: 'numeric'}),
    selectField(scene, state, 'members', named(common.membersIds, members.ranges)),
    selectField(scene, state, 'membership', named(common.membershipIds, membership.choices)),
    financing(scene, state),
    textField(scene, state, 'website', {hint: website.hint, type: 'url', autocomplete: 'url'}),
    textField(scene, state, 'sentence', {hint: sentence.hint, long: true}),
  ];
};

const named = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({id, name: names[id]}));

const financing = (scene: ChunkScene, {draft, onPayer}: FormState) => {
  const {html, common, ui} = scene;
  const {label, hint, choices} = ui.fields.financing;
  return html`<fieldset class="field">
    <legend class="name">${label} ${optional(scene)}</legend>
    <p class="hint">${hint}</p>
    <div class="choices">
      ${common.payerIds.map(
        (id) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${draft.financing.includes(id)}
              @change=${(event: Event) => onPayer(id, (event.target as HTMLInputElement).checked)}
            />${choices[id]}</label
          >`,
      )}
    </div>
  </fieldset>`;
};
