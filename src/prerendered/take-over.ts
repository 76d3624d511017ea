/**
 * The element in the place of a card that stood in the page before it: within one task, with everything open that was
 * open, focus where it was, and the page where its reader has scrolled to.
 */
const all = <Found extends Element>(nodes: readonly Node[], selector: string): Found[] =>
  nodes.flatMap((node) => (node instanceof Element ? [...node.querySelectorAll<Found>(selector)] : []));

const disclosures = (nodes: readonly Node[]) => all<HTMLDetailsElement>(nodes, 'details');
const controls = (nodes: readonly Node[]) => all<HTMLElement>(nodes, 'summary, a, button');

/** Taller than any page. */
const tall = '1000000px';

/**
 * @param nodes of the card that stood there; perhaps of another version, of which only what has a name is found again
 * @param drawn what the element has drawn behind it, not laid out yet
 */
export const takeOver = (nodes: readonly ChildNode[], drawn: HTMLElement): void => {
  const [before, after] = [disclosures(nodes), disclosures([drawn])];
  const named = (name: string | undefined) => after.find(({id}) => id && id === name);
  before.forEach(({id, open}, at) => {
    const same = before.length === after.length ? after[at] : named(id);
    if (same && open) same.open = true; // what the page asks for is open already
  });
  const {activeElement} = drawn.getRootNode() as ShadowRoot;
  const focusable = controls([drawn]);
  const place =
    focusable.length === controls(nodes).length
      ? focusable[controls(nodes).indexOf(activeElement as HTMLElement)]
      : (named(activeElement?.closest('details[id]')?.id)?.querySelector('summary') ??
        drawn.querySelector<HTMLElement>('[tabindex]'));
  // Where a slot comes or goes, WebKit makes all boxes of the card anew, and lays it out once without what is in it, as its
  // look depends on its width. The page, and whatever else scrolls around the card, must not be shorter for that moment.
  drawn.style.minHeight = tall;
  for (const node of nodes) node.remove();
  drawn.getBoundingClientRect(); // lays it out
  drawn.toggleAttribute('style', false); // `removeAttribute` leaves an empty one in Chromium, which has not written it yet
  if (activeElement) place?.focus({preventScroll: true});
};
