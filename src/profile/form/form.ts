/** The form: one step for the organisation, one for each principle, one for the roles, in any order. */
import type {Criterion, PrincipleId} from '../../content/model.js';
import type {Draft} from '../draft/draft.js';
import {context} from './organisation.js';
import type {Filling} from '../draft/form-state.js';
import {problemWords} from './problems.js';
import type {Sheet} from '../organisation-card/facts.js';

/** What the form does beyond filling itself in. */
export interface FormEnds {
  onShow(): void;
  onErase(): void;
}

interface Step {
  readonly name: string;
  /** None for the organisation and for the roles. */
  readonly principle?: PrincipleId;
  readonly answered?: number;
  readonly total?: number;
}

const stepsOf = ({scene, ui, criteria}: Sheet, {answers, roles}: Draft): Step[] => [
  {name: ui.steps.context},
  ...scene.words.principles.map(({id, name}) => ({
    name,
    principle: id,
    answered: criteria[id].filter((criterion) => answers[criterion.id]).length,
    total: criteria[id].length,
  })),
  {name: ui.steps.roles, answered: Object.keys(roles).length, total: scene.words.roles.items.length},
];

export const form = (sheet: Sheet, state: Filling, ends: FormEnds) => {
  const {scene, ui} = sheet;
  const {html, templates, settings, nothing} = scene;
  const {step, problems} = state;
  const steps = stepsOf(sheet, state.draft);
  const current = steps[step];
  const last = step === steps.length - 1;
  return html`<div class="desk">
    ${figure(sheet, state, steps)}
    <form class="leaf" novalidate aria-labelledby="profile-step">
      ${problems.length ? summary(sheet, state) : nothing}
      <div class="intro" id="profile-step">${templates.heading(settings.headingLevel + 1, current.name, {focusable: true})}</div>
      ${
        current.principle
          ? criteria(sheet, state, sheet.criteria[current.principle])
          : step === 0
            ? context(sheet, state)
            : roles(sheet, state)
      }
      <div class="row">
        <button part="button" class="primary" @click=${prevented(() => (last ? ends.onShow() : state.onStep(step + 1)))}>
          ${last ? ui.buttons.showCard : ui.buttons.next}
        </button>
        ${
          step
            ? html`<button part="button" type="button" @click=${() => state.onStep(step - 1)}>${ui.buttons.previous}</button>`
            : nothing
        }
        ${last ? nothing : html`<button part="button" type="button" @click=${ends.onShow}>${ui.buttons.showCard}</button>`}
      </div>
    </form>
    ${list(sheet, state, ends, steps)}
  </div>`;
};

/** A frame without the right to send forms fires no `submit`: the click of the button, which Enter makes too, does it. */
const prevented = (doing: () => void) => (event: Event) => {
  event.preventDefault();
  doing();
};

/** The emblem draws itself as the answers come. */
const figure = (sheet: Sheet, {draft, step}: Filling, steps: readonly Step[]) => {
  const {scene, ui, core} = sheet;
  const {html, templates} = scene;
  const lived = core.livedBy(sheet, draft.answers);
  const {principle} = steps[step];
  return html`<div class="figure-so-far">
    ${templates.emblem({
      state: (id) => ({fill: lived.find((each) => each.id === id)!.fill, marked: id === principle}),
    })}
    <p><b>${ui.steps.position(step + 1, steps.length)}</b> ${ui.steps.figure}</p>
  </div>`;
};

const list = ({scene, ui}: Sheet, {step, begun, onStep}: Filling, {onErase}: FormEnds, steps: readonly Step[]) => {
  const {html, nothing} = scene;
  return html`<div class="way">
    <nav aria-label=${ui.steps.label}>
      <ol>
        ${steps.map(
          ({name, answered, total}, at) =>
            html`<li>
              <button type="button" aria-current=${at === step ? 'step' : nothing} @click=${() => onStep(at)}>
                <span>${name} ${answered ? html`<small>${ui.steps.answered(answered, total!)}</small>` : nothing}</span>
              </button>
            </li>`,
        )}
      </ol>
    </nav>
    ${begun ? html`<button type="button" class="plain" @click=${onErase}>${ui.buttons.erase}</button>` : nothing}
  </div>`;
};

/** What must be mended, as links to the fields. It takes focus, and is therefore not announced as well. */
const summary = (sheet: Sheet, {problems, onProblem}: Filling) => {
  const {scene, ui} = sheet;
  const {html} = scene;
  return html`<div class="oops" tabindex="-1" role="group" aria-labelledby="profile-oops">
    <p id="profile-oops"><b>${ui.errors.title(problems.length)}</b></p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <a href=${`#profile-${problem.field}`} @click=${prevented(() => onProblem(problem.field))}
              >${problemWords(sheet, problem)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
};

const criteria = (sheet: Sheet, state: Filling, asked: readonly Criterion[]) => {
  const {scene, ui} = sheet;
  const {html, templates, sources, words, nothing} = scene;
  const {draft, opened, onAnswer, onOpen} = state;
  const more = (id: string, label: string, content: unknown) =>
    html`<details
      class="why"
      .open=${opened.has(id)}
      @toggle=${(event: Event) => onOpen(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary>${label}</summary>
      ${content}
    </details>`;
  return html`<p class="hint">${ui.question.hint}</p>
    ${asked.map(
      ({id, statement, reason, partly, sources: ids}) =>
        html`<fieldset class="crit">
          <legend>${statement}</legend>
          ${pills(sheet, {
            name: id,
            choices: ui.answers,
            order: ['yes', 'partly', 'no', 'not-applicable'],
            chosen: draft.answers[id],
            onChoose: (answer) => onAnswer(id, answer),
          })}
          <div class="whys">
            ${more(
              `why-${id}`,
              ui.question.why,
              html`<p>${reason} <span class="cite">${templates.references(ids, sources, words.ui.source)}</span></p>`,
            )}
            ${more(`partly-${id}`, ui.question.whatPartly, html`<p>${partly}</p>`)}
            ${
              draft.answers[id]
                ? html`<button type="button" class="plain" @click=${() => onAnswer(id, undefined)}>${ui.question.clear}</button>`
                : nothing
            }
          </div>
        </fieldset>`,
    )}`;
};

const roles = (sheet: Sheet, {draft, onRole}: Filling) => {
  const {scene, ui} = sheet;
  const {html} = scene;
  return html`<p class="hint">${ui.roles.hint}</p>
    ${scene.words.roles.items.map(
      ({id, name}) =>
        html`<fieldset class="crit">
          <legend>${name}</legend>
          <p class="hint">${scene.more?.summaries[id]}</p>
          ${pills(sheet, {
            name: id,
            choices: ui.roles.weights,
            order: ['main', 'secondary', 'none'],
            chosen: draft.roles[id],
            onChoose: (weight) => onRole(id, weight),
          })}
        </fieldset>`,
    )}`;
};

interface Pills<Choice extends string> {
  readonly name: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly order: readonly Choice[];
  readonly chosen: Choice | undefined;
  onChoose(choice: Choice): void;
}

const pills = <Choice extends string>(
  {scene: {html}}: Sheet,
  {name, choices, order, chosen, onChoose}: Pills<Choice>,
) =>
  html`<div class="pick">
    ${order.map(
      (choice) =>
        html`<label
          ><input
            type="radio"
            name=${`profile-${name}`}
            value=${choice}
            .checked=${choice === chosen}
            @change=${() => onChoose(choice)}
          />${choices[choice]}</label
        >`,
    )}
  </div>`;
