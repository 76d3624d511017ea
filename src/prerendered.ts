/**
 * A card that stood in the page before the element: declarative shadow DOM, and perhaps read already. The element draws
 * its own behind it and takes its place within one task, with everything open that was open and with focus where it was.
 */
import {principleIds, type PrincipleId} from './content/model.js';

const all = <Found extends Element>(nodes: readonly Node[], selector: string): Found[] =>
  nodes.flatMap((node) => (node instanceof Element ? [...node.querySelectorAll<Found>(selector)] : []));

const disclosures = (nodes: readonly Node[]) => all<HTMLDetailsElement>(nodes, 'details');
const controls = (nodes: readonly Node[]) => all<HTMLElement>(nodes, 'summary, a, button');

export class Prerendered {
  #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot) {
    this.#nodes = [...root.childNodes];
  }

  /** There is something to take over. */
  get here(): boolean {
    return this.#nodes.length > 0;
  }

  /** The principles that were opened, in the order of the card. */
  get open(): PrincipleId[] {
    const opened = disclosures(this.#nodes).filter(({open}) => open);
    return principleIds.filter((id) => opened.some((each) => each.id === id));
  }

  /** Leaves the place to what the element has drawn. Another version's is as good as none: only principles stay open. */
  leave(root: ShadowRoot): void {
    if (!this.here) return;
    const drawn = [...root.childNodes].filter((node) => !this.#nodes.includes(node));
    const [before, after] = [disclosures(this.#nodes), disclosures(drawn)];
    if (before.length === after.length) before.forEach(({open}, at) => (after[at].open = open));
    const focused = controls(this.#nodes).indexOf(root.activeElement as HTMLElement);
    const place = controls(drawn).length === controls(this.#nodes).length ? controls(drawn)[focused] : undefined;
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    place?.focus({preventScroll: true});
  }
}
