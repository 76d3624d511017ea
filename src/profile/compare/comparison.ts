/** An earlier card beside this one. Only ever of the same organisation's own. */
import type {ViewHost} from '../../view.js';
import type {Refusal} from '../code/codec.js';
import type {ChunkScene} from '../common.js';
import type {Profile} from '../data/profile.js';
import {changes} from './changes.js';

export class Comparison {
  #host: ViewHost;
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
  render(scene: ChunkScene, now: Profile, offered: Profile | undefined) {
    const earlier = this.#earlier ?? (offered === this.#stopped ? undefined : offered);
    return scene.html`<section class="section compare">
      ${earlier ? changes(scene, earlier, now, () => this.#stop(earlier)) : this.#renderField(scene)}
    </section>`;
  }

  #renderField(scene: ChunkScene) {
    const {html, nothing, ui} = scene;
    const refusal = this.#refusal;
    const onCompare = (event: Event): void => {
      event.preventDefault();
      this.#compare(scene);
    };
    return html`<details .open=${Boolean(refusal)}>
      <summary>${ui.compare.open}</summary>
      <form class=${refusal ? 'field invalid' : 'field'} novalidate>
        <label class="name" for="profile-earlier">${ui.compare.label}</label>
        <p class="hint" id="profile-earlier-hint">${ui.compare.hint}</p>
        ${
          refusal
            ? html`<p class="problem" id="profile-earlier-problem">
              <span class="visually-hidden">${ui.errors.prefix}</span> ${ui.load[refusal]}
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
          <button part="button" @click=${onCompare}>${ui.compare.show}</button>
        </div>
      </form>
    </details>`;
  }

  #onInput = (event: Event): void => {
    this.#pasted = (event.target as HTMLInputElement).value;
  };

  #compare({common}: ChunkScene): void {
    const decoded = common.decode(common.codeIn(this.#pasted));
    this.#refusal = decoded.ok ? undefined : decoded.reason;
    this.#earlier = decoded.ok ? decoded.profile : undefined;
    this.#host.focus(decoded.ok ? '.compare .title' : '#profile-earlier');
  }

  #stop(earlier: Profile): void {
    this.#stopped = earlier;
    this.#earlier = undefined;
    this.#pasted = '';
    this.#host.focus('.compare summary');
  }
}
