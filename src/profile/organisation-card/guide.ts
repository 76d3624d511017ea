/** The six principles, and a guide for the general assembly beside each: what is there, and what could grow. */
import type {Profile} from '../data/profile.js';
import {agenda} from '../data/standing.js';
import type {ProfileScene} from '../scene.js';
import type {Lived} from './lived.js';

/** A strength is a disc, something to talk about a ring. */
const strengthSign = 'M7 12.5L10.5 16L17 8.5';
const questionSign = 'M8 12H16M12.5 8.5L16 12L12.5 15.5';

export const guide = (scene: ProfileScene, {answers}: Profile, lived: readonly Lived[]) => {
  const {html, templates, settings, criteria, ui} = scene;
  const level = settings.headingLevel + 2;
  const rows = lived.map((principle) => ({principle, ...agenda(answers, criteria[principle.id])}));
  const [strengths, questions] = [rows.some((row) => row.strengths.length), rows.some((row) => row.next.length)];
  const kind = strengths && questions ? 'pairs' : strengths || questions ? 'singles' : 'bare';
  return html`<section class="section">
    <div class="title">${templates.heading(level, ui.card.principles)}<p>${ui.card.figure}</p></div>
    <div class=${`guide ${kind}`}>
      <div class="legend">
        ${legend(scene, 'strength', strengthSign, ui.card.strengths, !strengths && ui.card.noStrengths)}
        ${legend(scene, 'question', questionSign, ui.card.next, !questions && ui.card.noNext)}
      </div>
      ${rows.map(
        ({principle, strengths, next}) =>
          html`<div class="principle-row">
            ${heading(scene, principle)}
            ${list(
              scene,
              'strength',
              strengthSign,
              ui.card.strengths,
              strengths.map(({strength}) => strength),
            )}
            ${list(
              scene,
              'question',
              questionSign,
              ui.card.next,
              next.map(({next: question}) => question),
            )}
          </div>`,
      )}
    </div>
  </section>`;
};

const heading = ({html, nothing, templates, settings, ui}: ProfileScene, lived: Lived) => {
  const {id, name, words, fill, open, degree} = lived;
  return html`<div class="principle-lived">
    ${templates.segment(id, fill)}
    <div>
      ${templates.heading(settings.headingLevel + 3, name)}
      <p>${words}</p>
      ${open && degree !== 'unanswered' ? html`<p class="left-open">${ui.card.left(open)}</p>` : nothing}
    </div>
  </div>`;
};

const sign = ({html, svg}: ProfileScene, kind: string, path: string) =>
  html`<svg class=${`sign ${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<circle cx="12" cy="12" r="11" /><path d=${path} />`}
  </svg>`;

/** What a sign means, and what there is to say where no principle bears it. */
const legend = (scene: ProfileScene, kind: string, path: string, meaning: string, none: string | false) => {
  const {html, nothing} = scene;
  return html`<p class=${`${kind}s`}>
    ${sign(scene, kind, path)} <span><b>${meaning}</b> ${none ? html`<span>${none}</span>` : nothing}</span>
  </p>`;
};

const list = (scene: ProfileScene, kind: string, path: string, label: string, texts: readonly string[]) => {
  const {html, nothing} = scene;
  return texts.length
    ? html`<ul class=${`${kind}s`} aria-label=${label}>
        ${texts.map((text) => html`<li>${sign(scene, kind, path)}<span>${text}</span></li>`)}
      </ul>`
    : nothing;
};
