/** The card: its templates, as the language shown has them, and which principles are open. */
import {html, nothing, type TemplateResult} from 'lit';
import {principleIds, type PrincipleId, type Step} from '../content/model.js';
import type {ViewName} from '../language/languages.js';
import type {Scene, View, ViewHost} from '../view.js';
import {writeAt} from './level.js';
import {bandIds, type CardWords} from './words.js';

/** The view in which a step is taken. */
const viewFor: Readonly<Partial<Record<Step['id'], ViewName>>> = {organisation: 'profile', trainer: 'quiz'};

export class CardView implements View<'card'> {
  #host: ViewHost;
  #scene!: Scene;
  #words!: CardWords;
  /** In the order of opening, so that the last one can stand for the others in `principle`. */
  #open = new Set<PrincipleId>();

  #onPrinciple: (id: PrincipleId, open: boolean) => void;

  /** @param onPrinciple told when the visitor has opened or closed a principle */
  constructor(host: ViewHost, onPrinciple: (id: PrincipleId, open: boolean) => void) {
    this.#host = host;
    this.#onPrinciple = onPrinciple;
  }

  /** The principle opened last among those still open. */
  get opened(): PrincipleId | undefined {
    return [...this.#open].at(-1);
  }

  /** The page wants a principle open, or none. */
  follow(id: PrincipleId | undefined): void {
    if (id) this.#opens(id);
    else this.#open.clear();
  }

  #opens(id: PrincipleId): void {
    this.#open.delete(id);
    this.#open.add(id);
  }

  receive(scene: Scene, words: CardWords): void {
    this.#scene = scene;
    this.#words = words;
  }

  render(): TemplateResult[] {
    const {settings, more, words} = this.#scene;
    const {stage, fields, bands} = this.#words;
    const write = writeAt(settings.headingLevel);
    const actions = Object.fromEntries(Object.entries(viewFor).map(([step, view]) => [step, this.#action(view)]));
    const holes = {actions: actions as Record<Step['id'], unknown>};
    const awaited = html`<p>${words.ui.loading}</p>`;
    return [
      stage(write, {
        state: this.#open.size ? 'stage some' : 'stage',
        segments: Object.fromEntries(principleIds.map((id) => [id, this.#segment(id)])) as Record<PrincipleId, string>,
        rows: settings.principles.map((id, at) =>
          this.#words.rows[id](write, {
            side: at < settings.principles.length / 2 ? 'start' : 'end',
            open: this.#open.has(id),
            onToggle: (event: Event) => this.#onToggle(id, event.target as HTMLDetailsElement),
            panel: more ? more.panels[id](write) : awaited,
          }),
        ),
        onEmblem: this.#onEmblem,
      }),
      fields(write),
      ...bandIds.map((id) => bands[id](write, {inside: more ? more.insides[id](write, holes) : awaited})),
    ];
  }

  #segment(id: PrincipleId): string {
    const shown = this.#scene.settings.principles.includes(id);
    return `part whole${shown ? '' : ' none'}${this.#open.has(id) ? ' marked' : ''}`;
  }

  #action(view: ViewName): unknown {
    const {settings, words} = this.#scene;
    return settings.views.includes(view)
      ? html`<button part="button" @click=${() => this.#host.go(view)}>${words.ui.view[view]}</button>`
      : nothing;
  }

  #onEmblem = (event: Event): void => {
    const segments = [...this.#host.root.querySelectorAll('.hero .part')];
    const id = principleIds[segments.findIndex((segment) => segment.contains(event.target as Node))];
    const row = this.#host.root.querySelector<HTMLDetailsElement>(`#${id}`);
    if (row) row.open = !row.open;
  };

  #onToggle(id: PrincipleId, row: HTMLDetailsElement): void {
    if (row.open === this.#open.has(id)) return; // the page's doing, through the attribute
    if (row.open) this.#opens(id);
    else this.#open.delete(id);
    this.#onPrinciple(id, row.open);
    if (row.open) reveal(row);
  }
}

/** From the top of a narrow card to what it keeps folded below. */
export const unfold = ({currentTarget}: Event): void => {
  const button = currentTarget as HTMLButtonElement;
  const fold = (button.getRootNode() as ShadowRoot).querySelector<HTMLDetailsElement>(`#${button.value}`)!;
  button.closest('details')!.open = false;
  fold.open = true;
  fold.querySelector('summary')!.focus({preventScroll: true});
  fold.parentElement!.scrollIntoView();
};

/**
 * With room, what a row opens stands below all of them, perhaps out of sight. It comes into sight, as far as its row
 * stays there.
 */
const reveal = (row: HTMLDetailsElement): void => {
  if (getComputedStyle(row).display !== 'contents') return;
  for (const part of [row.lastElementChild, row.firstElementChild]) part!.scrollIntoView({block: 'nearest'});
};
