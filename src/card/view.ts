/** The card: what a health mutual is by its six principles, and below them, how it works and where all this comes from. */
import {principleIds, type PrincipleId} from '../content/model.js';
import type {Words} from '../language/languages.js';
import type {Scene, View, ViewHost} from '../view.js';
import {aboutBand} from './about.js';
import {comparisonBand} from './comparison.js';
import {fields} from './fields.js';
import {nextStepsBand} from './next-steps.js';
import {rolesBand} from './roles.js';
import {stage} from './stage.js';
import {workingBand} from './working.js';

export class CardView implements View<'card'> {
  #host: ViewHost;
  #scene!: Scene;
  #words!: Words['card'];
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

  open(id: PrincipleId): void {
    this.#open.delete(id);
    this.#open.add(id);
  }

  close(id: PrincipleId): void {
    this.#open.delete(id);
  }

  receive(scene: Scene, words: Words['card']): void {
    this.#scene = scene;
    this.#words = words;
  }

  render() {
    const [scene, words] = [this.#scene, this.#words];
    return [
      stage(scene, words, {open: this.#open, onToggle: this.#onToggle, onEmblem: this.#onEmblem}),
      fields(scene, words),
      workingBand(scene, words),
      comparisonBand(scene, words),
      rolesBand(scene, words),
      nextStepsBand(scene, words, (view) => this.#host.go(view)),
      aboutBand(scene, words),
    ];
  }

  #onEmblem = (event: Event): void => {
    const segments = [...this.#host.root.querySelectorAll('.hero .part')];
    const id = principleIds[segments.findIndex((segment) => segment.contains(event.target as Node))];
    const row = this.#host.root.querySelector<HTMLDetailsElement>(`#${id}`);
    if (row) row.open = !row.open;
  };

  #onToggle = (id: PrincipleId, row: HTMLDetailsElement): void => {
    if (row.open === this.#open.has(id)) return; // the page's doing, through the attribute
    if (row.open) this.open(id);
    else this.close(id);
    this.#onPrinciple(id, row.open);
    if (row.open) reveal(row);
  };
}

/**
 * With room, what a row opens stands below all of them, perhaps out of sight. It comes into sight, as far as its row
 * stays there.
 */
const reveal = (row: HTMLDetailsElement): void => {
  if (getComputedStyle(row).display !== 'contents') return;
  for (const part of [row.lastElementChild, row.firstElementChild]) part!.scrollIntoView({block: 'nearest'});
};
