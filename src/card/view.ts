/** The card: the six principles, how a mutual works, its three roles, and where all this comes from. */
import {principleIds, type Example, type Principle, type PrincipleId, type Term} from '../content/model.js';
import type {SourceId} from '../content/sources.js';
import type {Words} from '../language/languages.js';
import type {Host, Scene, View} from '../view.js';

const placeOf = ({place, year}: Example): string => (year ? `${place}, ${year}` : place);

export class CardView implements View<'card'> {
  #host: Host;
  #scene!: Scene;
  /** In the order of opening, so that the last one can stand for the others in `principle`. */
  #open = new Set<PrincipleId>();

  #onPrinciple: (id: PrincipleId, open: boolean) => void;

  /** @param onPrinciple told when the visitor has opened or closed a principle */
  constructor(host: Host, onPrinciple: (id: PrincipleId, open: boolean) => void) {
    this.#host = host;
    this.#onPrinciple = onPrinciple;
  }

  /** The principle opened last among those still open. */
  get opened(): PrincipleId | undefined {
    return [...this.#open].at(-1);
  }

  open(id: PrincipleId): void {
    this.#open.delete(id);
    this.#open.add(id);
  }

  close(id: PrincipleId): void {
    this.#open.delete(id);
  }

  render(scene: Scene, words: Words['card']) {
    this.#scene = scene;
    return [this.#renderStage(words), this.#renderWorking(words), this.#renderRoles(words), this.#renderAbout(words)];
  }

  #renderStage({principles, ui}: Words['card']) {
    const {html, nothing, templates, settings} = this.#scene;
    const shown = settings.principles.map((id) => principles.find((each) => each.id === id)!);
    const half = Math.ceil(shown.length / 2);
    return html`<section class=${this.#open.size ? 'stage some' : 'stage'}>
      <div class="hero" @click=${this.#onEmblem}>
        ${templates.emblem({
          icons: true,
          state: (id) => ({
            fill: settings.principles.includes(id) ? 1 : undefined,
            marked: this.#open.has(id),
          }),
        })}
      </div>
      ${templates.heading(settings.headingLevel + 1, ui.principles)}
      <div class="six">
        ${[shown.slice(0, half), shown.slice(half)].map((column) =>
          column.length ? html`<ul>${column.map((principle) => this.#renderPrinciple(principle, ui))}</ul>` : nothing,
        )}
      </div>
    </section>`;
  }

  #renderPrinciple(principle: Principle, ui: Words['card']['ui']) {
    const {html, templates, settings} = this.#scene;
    const {id} = principle;
    return html`<li>
      <details
        id=${id}
        part="principle"
        .open=${this.#open.has(id)}
        @toggle=${(event: Event) => this.#onToggle(id, event.target as HTMLDetailsElement)}
      >
        <summary>
          ${templates.disc(id)} ${templates.heading(settings.headingLevel + 2, principle.name)}
          <p class="essence">${principle.essence}</p>
        </summary>
        <div class="more">
          <p>${principle.explanation}</p>
          <div class="terms">${this.#renderTerms(principle.terms)}</div>
          ${principle.examples.map((example) => this.#renderExample(example, ui))}
          <p class="aside"><b>${ui.confusion}</b> ${principle.confusion}</p>
          <p class="aside"><b>${ui.discussion}</b> ${principle.discussion}</p>
          ${this.#renderSources(principle.sources, ui)}
        </div>
      </details>
    </li>`;
  }

  #renderTerms(terms: readonly Term[]) {
    const {html} = this.#scene;
    return terms.map(
      ({id, word, meaning}) =>
        html`<details class="term" id=${`term-${id}`}>
          <summary>${word}</summary>
          <p>${meaning}</p>
        </details>`,
    );
  }

  #renderExample(example: Example, ui: Words['card']['ui']) {
    const {html, templates, sources} = this.#scene;
    const {text, sources: ids} = example;
    return html`<p class="aside">
      <b>${ui.example} ${placeOf(example)}</b> ${text} <span class="small">${templates.references(ids, sources, ui.source)}</span>
    </p>`;
  }

  #renderWorking({working}: Words['card']) {
    const {html, svg, templates, settings} = this.#scene;
    // Members (three discs), the assembly among them, the fund that they fill, and the circle that differs by country.
    const figures = {
      membership: svg`<circle class="fill" cx="20" cy="10" r="7" /><circle class="fill" cx="10" cy="28" r="7" /><circle class="fill" cx="30" cy="28" r="7" />`,
      governance: svg`<circle class="bed" cx="20" cy="20" r="18" /><circle class="fill" cx="20" cy="12" r="5" /><circle class="fill" cx="12" cy="25" r="5" /><circle class="fill" cx="28" cy="25" r="5" />`,
      financing: svg`<circle class="bed" cx="20" cy="20" r="18" /><circle class="fill" cx="20" cy="20" r="11" />`,
      context: svg`<circle class="bed dashed" cx="20" cy="20" r="18" /><circle class="bed" cx="20" cy="20" r="8" />`,
    };
    return html`<section class="band">
      <div class="label">${templates.heading(settings.headingLevel + 1, working.title)}<p>${working.lead}</p></div>
      <div class="topics">
        ${working.topics.map(
          ({id, title, text, terms}) =>
            html`<div>
              <svg class="figure" viewBox="0 0 40 40" aria-hidden="true">${figures[id]}</svg>
              ${templates.heading(settings.headingLevel + 2, title)}
              <p>${text}</p>
              <div class="terms">${this.#renderTerms(terms)}</div>
            </div>`,
        )}
      </div>
    </section>`;
  }

  #renderRoles({roles, ui}: Words['card']) {
    const {html, templates, settings} = this.#scene;
    return html`<section class="band">
      <div class="label">${templates.heading(settings.headingLevel + 1, roles.title)}<p>${roles.lead}</p></div>
      <div class="roles">
        ${roles.items.map(
          (role, at) =>
            html`<div>
              <div class="role">${templates.trio(at)} ${templates.heading(settings.headingLevel + 2, role.name)}</div>
              <p>${role.summary}</p>
              <ul class="fields">
                ${role.fields.map(({text}) => html`<li>${text}</li>`)}
              </ul>
              <div class="terms">${this.#renderTerms(role.terms)}</div>
              <div class="examples">
                ${role.examples.map((example) => html`<p class="aside"><b>${placeOf(example)}</b> ${example.text}</p>`)}
                ${this.#renderSources(
                  role.examples.flatMap((example) => example.sources),
                  ui,
                )}
              </div>
            </div>`,
        )}
      </div>
    </section>`;
  }

  #renderAbout({about, edition, ui, principles, working}: Words['card']) {
    const {html, templates, settings} = this.#scene;
    const all = [about, ...principles, ...working.topics].flatMap((item) => item.sources);
    return html`<section class="band">
      <div class="label">${templates.heading(settings.headingLevel + 1, about.title)}<p>${about.lead}</p></div>
      <div class="about">
        <div class="prose">
          ${[about.origin, about.presented, about.status, about.certifiesNothing].map((text) => html`<p>${text}</p>`)}
        </div>
        <dl class="values">
          <div><dt>${ui.version}</dt><dd>${edition.version}, ${edition.date}</dd></div>
          <div><dt>${ui.status}</dt><dd>${ui.statusDraft}</dd></div>
        </dl>
        ${this.#renderSources(all, ui)}
      </div>
    </section>`;
  }

  #renderSources(ids: readonly SourceId[], ui: Words['card']['ui']) {
    const {html, templates, sources} = this.#scene;
    return html`<details class="term">
      <summary>${ui.sources}</summary>
      ${templates.bibliography([...new Set(ids)], sources, ui.consulted)}
    </details>`;
  }

  /** The emblem is a second way in, for the pointer: the rows beside it are the one for everybody. */
  #onEmblem = (event: Event): void => {
    const parts = [...this.#host.root.querySelectorAll('.hero .part')];
    const id = principleIds[parts.findIndex((part) => part.contains(event.target as Node))];
    const row = this.#host.root.querySelector<HTMLDetailsElement>(`#${id}`);
    if (row) row.open = !row.open;
  };

  #onToggle(id: PrincipleId, {open}: HTMLDetailsElement): void {
    if (open === this.#open.has(id)) return; // the page's doing, through the attribute
    if (open) this.open(id);
    else this.close(id);
    this.#onPrinciple(id, open);
  }
}
