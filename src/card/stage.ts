/** The stage: the emblem and the six principles. With room, what is opened is read below all of them. */
import type {Principle} from '../content/model.js';
import {icons} from '../generated/icons.js';
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import {bibliography, example, explained} from './asides.js';
import {disc} from './discs.js';

export const stage = ({html, templates, settings}: Scene, {ui}: CardContent, rows: unknown) =>
  html`<section class="stage">
    <div class="intro">${templates.heading(settings.headingLevel + 1, ui.principles)}<p>${ui.lead}</p></div>
    <div class="hero">${templates.emblem({icons})}</div>
    <ul class="six">${rows}</ul>
  </section>`;

/** @param start on that side of the emblem; on the other one without */
export const row = (scene: Scene, {id, name, essence}: Principle, start: boolean, inside: unknown) => {
  const {html, templates, settings} = scene;
  return html`<li class=${start ? 'start' : 'end'}>
    <details id=${id} part="principle">
      <summary>
        ${disc(scene, id)} ${templates.heading(settings.headingLevel + 2, name)}
        <p class="essence">${essence}</p>
      </summary>
      <div class="panel">${inside}</div>
    </details>
  </li>`;
};

/**
 * What a principle holds. Its name is said by the row; below the others, it has to be seen once more.
 * @param figure its disc, where no script puts it there
 */
export const panel = (scene: Scene, words: CardContent, principle: Principle, figure?: unknown) => {
  const {html, templates, sources} = scene;
  const {ui} = words;
  const {name, explanation, terms, examples, confusion, discussion} = principle;
  const from = (ids: Principle['sources']) =>
    html`<span class="small">${templates.references(ids, sources, ui.source)}</span>`;
  return html`<p class="which" aria-hidden="true">${figure}${name}</p>
    <div class="explanation">
      <p>${explanation}</p>
      ${explained(scene, terms)}
    </div>
    <div class="examples">
      ${examples.map((each) => example(scene, words, each, from(each.sources)))}
    </div>
    <div class="remark discussion"><b>${ui.discussion}</b><p>${discussion}</p></div>
    <div class="closing">
      <div class="remark"><b>${ui.confusion}</b><p>${confusion}</p></div>
      ${bibliography(scene, words, [principle])}
    </div>`;
};
