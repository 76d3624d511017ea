/** The card: the markup that the language shown has of it, cloned and written to, and which principles are open. */
import {principleIds, type PrincipleId} from '../content/model.js';
import type {ViewName} from '../language/languages.js';
import {nodesOf} from '../markup.js';
import type {Settings} from '../settings.js';
import type {CardScene, ViewHost} from '../view.js';
import {mark, place, say} from '../dom-writes.js';
import type {CardWords, MoreWords} from './words.js';

/** A clone of the markup, and what it was made of. */
interface Clone {
  readonly words: CardWords;
  readonly level: number;
  /** What came after the first paint, once it stands in it. */
  more?: MoreWords;
  /** From the top of the card to its folds. */
  readonly contents: readonly Element[];
  readonly sections: readonly Element[];
  readonly rows: Readonly<Record<PrincipleId, HTMLDetailsElement>>;
  /** The rows last drawn open. What the visitor does to one is told later, and must not be undone until then. */
  open: ReadonlySet<PrincipleId>;
}

export class CardView {
  #host: ViewHost;
  #clone: Clone | undefined;
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

  /** Writes to the clone what the page and the visitor want now, and makes another for other words. */
  draw(scene: CardScene): Clone {
    const {words, more, settings} = scene;
    if (this.#clone?.words !== words || this.#clone.level !== settings.headingLevel)
      this.#clone = this.#make(words, settings.headingLevel);
    if (more && more !== this.#clone.more) this.#fill(this.#clone, more);
    this.#drawStage(this.#clone, settings);
    this.#drawInsides(this.#clone, scene);
    return this.#clone;
  }

  #make(words: CardWords, level: number): Clone {
    const contents = [...nodesOf(words.contents, level).children];
    const sections = [...nodesOf(words.card, level).children];
    const [stage] = sections;
    const rows = Object.fromEntries([...stage.querySelectorAll('details')].map((row) => [row.id, row]));
    contents[0].addEventListener('click', unfold);
    stage.querySelector('.hero')!.addEventListener('click', this.#onEmblem);
    stage.addEventListener('toggle', this.#onToggle, true); // it does not bubble
    for (const section of sections) section.addEventListener('click', this.#onAction);
    return {words, level, contents, sections, rows: rows as Clone['rows'], open: new Set()};
  }

  #fill(clone: Clone, more: MoreWords): void {
    more.fill(clone.sections, more.insides, (markup) => nodesOf(markup, clone.level));
    clone.more = more;
  }

  #drawStage(clone: Clone, {principles}: Settings): void {
    const {sections, rows, open} = clone;
    const [stage] = sections;
    stage.classList.toggle('some', this.#open.size > 0);
    stage.querySelectorAll('.part').forEach((segment, at) => {
      segment.classList.toggle('none', !principles.includes(principleIds[at]));
      segment.classList.toggle('marked', this.#open.has(principleIds[at]));
    });
    const items = principles.map((id) => rows[id].parentElement!);
    items.forEach((item, at) => mark(item, {class: at < items.length / 2 ? 'start' : 'end'}));
    place(stage.querySelector('.six')!, items);
    for (const id of principleIds) if (open.has(id) !== this.#open.has(id)) rows[id].open = !open.has(id);
    clone.open = new Set(this.#open);
  }

  /** What is not here yet is on its way, or did not come. Steps lead only to views that the card offers. */
  #drawInsides({sections, more}: Clone, {words: {ui}, missing, settings: {views}}: CardScene): void {
    for (const section of sections) {
      for (const {lastElementChild: inside} of more ? [] : section.querySelectorAll('details[id]'))
        say(inside!, missing ? ui.failed : ui.loading);
      for (const button of section.querySelectorAll('button'))
        button.hidden = !views.includes(button.value as ViewName);
    }
  }

  #onEmblem = (event: Event): void => {
    const segments = [...this.#host.root.querySelectorAll('.hero .part')];
    const id = principleIds[segments.findIndex((segment) => segment.contains(event.target as Node))];
    const row = this.#host.root.querySelector<HTMLDetailsElement>(`#${id}`);
    if (row) row.open = !row.open;
  };

  #onToggle = ({target}: Event): void => {
    const row = target as HTMLDetailsElement;
    const id = principleIds.find((each) => each === row.id);
    if (!id || row.open === this.#open.has(id)) return; // a word explained; the page's doing, through the attribute
    if (row.open) this.#opens(id);
    else this.#open.delete(id);
    this.#onPrinciple(id, row.open);
    if (row.open) reveal(row);
  };

  #onAction = ({target}: Event): void => {
    const button = (target as Element).closest('button');
    if (button) this.#host.go(button.value as ViewName);
  };
}

/** From the top of a narrow card to what it keeps folded below. */
const unfold = ({target}: Event): void => {
  const button = (target as Element).closest('button');
  if (!button) return;
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
