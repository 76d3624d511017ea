/** The stage: the emblem and the six principles. With room, what is opened is read below all of them. */
import type {Principle, PrincipleId} from '../content/model.js';
import type {Words} from '../language/languages.js';
import type {Scene} from '../view.js';
import {bibliography, example, explained} from './asides.js';

export interface StageState {
  readonly open: ReadonlySet<PrincipleId>;
  onToggle(id: PrincipleId, row: HTMLDetailsElement): void;
  /** The emblem is a second way in, for the pointer: the rows beside it are the one for everybody. */
  onEmblem(event: Event): void;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- the keyboard has the rows */
export const stage = (scene: Scene, words: Words['card'], state: StageState) => {
  const {html, templates, settings} = scene;
  const {principles, ui} = words;
  const shown = settings.principles.map((id) => principles.find((each) => each.id === id)!);
  const half = Math.ceil(shown.length / 2);
  return html`<section class=${state.open.size ? 'stage some' : 'stage'}>
    <div class="intro">${templates.heading(settings.headingLevel + 1, ui.principles)}<p>${ui.lead}</p></div>
    <div class="hero" @click=${state.onEmblem}>
      ${templates.emblem({
        icons: true,
        state: (id) => ({fill: settings.principles.includes(id) ? 1 : undefined, marked: state.open.has(id)}),
      })}
    </div>
    <ul class="six">
      ${shown.map(
        (principle, at) => html`<li class=${at < half ? 'start' : 'end'}>${row(scene, words, principle, state)}</li>`,
      )}
    </ul>
  </section>`;
};

const row = (scene: Scene, words: Words['card'], principle: Principle, {open, onToggle}: StageState) => {
  const {html, templates, settings} = scene;
  const {id, name, essence} = principle;
  return html`<details
    id=${id}
    part="principle"
    .open=${open.has(id)}
    @toggle=${(event: Event) => onToggle(id, event.target as HTMLDetailsElement)}
  >
    <summary>
      ${templates.disc(id)} ${templates.heading(settings.headingLevel + 2, name)}
      <p class="essence">${essence}</p>
    </summary>
    ${panel(scene, words, principle)}
  </details>`;
};

/** What a principle holds. Its name is said by the row; below the others, it has to be seen once more. */
const panel = (scene: Scene, words: Words['card'], principle: Principle) => {
  const {html, templates, sources} = scene;
  const {ui} = words;
  const {id, name, explanation, terms, examples, confusion, discussion} = principle;
  const from = (ids: Principle['sources']) =>
    html`<span class="small">${templates.references(ids, sources, ui.source)}</span>`;
  return html`<div class="panel">
    <p class="which" aria-hidden="true">${templates.disc(id)} ${name}</p>
    <div class="explanation">
      <p>${explanation}</p>
      ${explained(scene, terms)}
    </div>
    <div class="examples">
      ${examples.map((each) => example(scene, words, each, from(each.sources)))}
    </div>
    <div class="closing">
      <div class="remark"><b>${ui.confusion}</b><p>${confusion}</p></div>
      <div class="remark"><b>${ui.discussion}</b><p>${discussion}</p></div>
      ${bibliography(scene, words, [principle])}
    </div>
  </div>`;
};
