/** An earlier card beside this one: what changed, in words and on the emblem. Only ever of the same organisation's own. */
import type {ViewHost} from '../../view.js';
import type {PrincipleChange} from '../data/changes.js';
import type {Answer, Profile} from '../data/profile.js';
import type {Refusal} from '../code/codec.js';
import type {Sheet} from '../organisation-card/facts.js';

export class Comparison {
  #host: ViewHost;
  #sheet!: Sheet;
  /** What the visitor has pasted, and why it was of no use. */
  #pasted = '';
  #refusal: Refusal | undefined;
  #earlier: Profile | undefined;
  /** A card that the visitor does not want to compare with. */
  #stopped: Profile | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  /**
   * @param now the card shown
   * @param offered an earlier one that is at hand; compared with unless the visitor has pasted another
   */
  render(sheet: Sheet, now: Profile, offered: Profile | undefined) {
    this.#sheet = sheet;
    const earlier = this.#earlier ?? (offered === this.#stopped ? undefined : offered);
    return sheet.scene.html`<section class="sheet compare">
      ${earlier ? this.#renderChanges(sheet, earlier, now) : this.#renderQuestion(sheet)}
    </section>`;
  }

  #renderQuestion({scene, ui}: Sheet) {
    const {html, nothing} = scene;
    const refusal = this.#refusal;
    return html`<details .open=${Boolean(refusal)}>
      <summary>${ui.compare.open}</summary>
      <form class=${refusal ? 'field bad' : 'field'} novalidate>
        <label class="name" for="profile-earlier">${ui.compare.label}</label>
        <p class="hint" id="profile-earlier-hint">${ui.compare.hint}</p>
        ${
          refusal
            ? html`<p class="problem" id="profile-earlier-problem">
              <span class="unseen">${ui.errors.prefix}</span> ${ui.load[refusal]}
            </p>`
            : nothing
        }
        <div class="row">
          <input
            id="profile-earlier"
            type="text"
            dir="ltr"
            autocomplete="off"
            aria-describedby=${`profile-earlier-hint${refusal ? ' profile-earlier-problem' : ''}`}
            aria-invalid=${refusal ? 'true' : nothing}
            .value=${this.#pasted}
            @input=${this.#onInput}
          />
          <button part="button" @click=${this.#onCompare}>${ui.compare.show}</button>
        </div>
      </form>
    </details>`;
  }

  #renderChanges(sheet: Sheet, earlier: Profile, now: Profile) {
    const {scene, ui, criteria, core} = sheet;
    const {html, templates, settings, format, nothing} = scene;
    const date = format.date(earlier.date);
    const changes = core.compare(earlier, now, criteria);
    const answered = changes.some(({changed}) => changed.length);
    const words = (answer: Answer | undefined) => ui.answers[answer ?? 'unanswered'];
    return html`<div class="title" tabindex="-1">${templates.heading(settings.headingLevel + 2, ui.compare.title(date))}</div>
      <figure>
        ${twofold(sheet, changes)}
        <figcaption class="hint">${ui.compare.legend}</figcaption>
      </figure>
      <div class="changes">
        ${earlier.name === now.name ? nothing : html`<p>${ui.compare.otherName(`\u2068${earlier.name}\u2069`)}</p>`}
        ${answered ? nothing : html`<p>${ui.compare.unchanged}</p>`}
        <ul>
          ${changes.map(({principle, direction, changed}) => {
            const {name} = scene.words.principles.find(({id}) => id === principle)!;
            return html`<li>
              <b>${ui.compare[direction](name, date)}</b>
              ${changed.map(
                ({id, before, after}) =>
                  html`<p>
                    ${criteria[principle].find((each) => each.id === id)!.statement}
                    <small>${ui.compare.change(words(before), words(after))}</small>
                  </p>`,
              )}
            </li>`;
          })}
        </ul>
        <button part="button" type="button" @click=${() => this.#onStop(earlier)}>${ui.compare.stop}</button>
      </div>`;
  }

  #onInput = (event: Event): void => {
    this.#pasted = (event.target as HTMLInputElement).value;
  };

  #onCompare = (event: Event): void => {
    event.preventDefault();
    const {codeIn, decode} = this.#sheet.core;
    const decoded = decode(codeIn(this.#pasted));
    this.#refusal = decoded.ok ? undefined : decoded.reason;
    this.#earlier = decoded.ok ? decoded.profile : undefined;
    this.#host.focus(decoded.ok ? '.compare .title' : '#profile-earlier');
  };

  #onStop(earlier: Profile): void {
    this.#stopped = earlier;
    this.#earlier = undefined;
    this.#pasted = '';
    this.#host.focus('.compare summary');
  }
}

/** The emblem twice: as it is now, filled, and as it was, in outline. */
const twofold = ({scene: {html, svg, templates, nothing}}: Sheet, changes: readonly PrincipleChange[]) => {
  const at = (share: number | undefined, kind: string) =>
    share ? svg`<path class=${kind} d=${templates.partPath} transform=${templates.fillTransform(share)} />` : nothing;
  return html`<svg class="emblem" viewBox="-49 -49 98 98" aria-hidden="true">
    ${changes.map(
      ({before, after}, index) =>
        svg`<g class=${after.degree === 'not-applicable' ? 'none' : ''} transform=${templates.placeOf(index).transform}>
          <path class="bed" d=${templates.partPath} />${at(after.share, 'fill')}${at(before.share, 'then')}
        </g>`,
    )}
  </svg>`;
};
