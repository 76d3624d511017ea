/** What changed since an earlier card, in words and on the emblem. */
import type {ChunkScene} from '../common.js';
import type {PrincipleChange} from '../data/changes.js';
import type {Answer, Profile} from '../data/profile.js';

/** Isolates a name from the direction of the sentence around it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

export const changes = (scene: ChunkScene, earlier: Profile, now: Profile, onStop: () => void) => {
  const {html, nothing, templates, settings, lang, ui, criteria, common} = scene;
  const date = common.dateIn(lang, earlier.date);
  const principles = common.compare(earlier, now, criteria);
  const unchanged = principles.every(({changed}) => !changed.length);
  return html`<div class="title" tabindex="-1">
      ${templates.heading(settings.headingLevel + 2, ui.compare.title(date))}
    </div>
    <figure>
      ${twofoldEmblem(scene, principles)}
      <figcaption class="hint">${ui.compare.legend}</figcaption>
    </figure>
    <div class="changes">
      ${earlier.name === now.name ? nothing : html`<p>${ui.compare.otherName(isolated(earlier.name))}</p>`}
      ${unchanged ? html`<p>${ui.compare.unchanged}</p>` : nothing}
      <ul>
        ${principles.map((change) => html`<li>${changeOf(scene, change, date)}</li>`)}
      </ul>
      <button part="button" type="button" @click=${onStop}>${ui.compare.stop}</button>
    </div>`;
};

const changeOf = ({html, principles, ui, criteria}: ChunkScene, change: PrincipleChange, date: string) => {
  const {principle, direction, changed} = change;
  const {name} = principles.find(({id}) => id === principle)!;
  const answerWords = (answer: Answer | undefined) => ui.answers[answer ?? 'unanswered'];
  return html`<b>${ui.compare[direction](name, date)}</b>
    ${changed.map(
      ({id, before, after}) =>
        html`<p>
          ${criteria[principle].find((criterion) => criterion.id === id)!.statement}
          <small>${ui.compare.change(answerWords(before), answerWords(after))}</small>
        </p>`,
    )}`;
};

/** The emblem twice: as it is now, filled, and as it was, in outline. */
const twofoldEmblem = ({html, svg, nothing, templates}: ChunkScene, principles: readonly PrincipleChange[]) => {
  const {outline, placeOf, fillTransform} = templates;
  const shape = (share: number | undefined, kind: string) =>
    share ? svg`<path class=${kind} d=${outline} transform=${fillTransform(share)} />` : nothing;
  return html`<svg class="emblem" viewBox="-49 -49 98 98" aria-hidden="true">
    ${principles.map(
      ({before, after}, index) =>
        svg`<g class=${after.degree === 'not-applicable' ? 'none' : ''} transform=${placeOf(index).transform}>
          <path class="bed" d=${outline} />${shape(after.share, 'fill')}${shape(before.share, 'earlier')}
        </g>`,
    )}
  </svg>`;
};
