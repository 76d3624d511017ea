/** Writes to the page, each only where something differs: what has focus keeps it, and nothing is read out twice. */

/** Text of an element, or of a text node itself. */
export const say = (node: Node, text: string): void => {
  if (node.textContent !== text) node.textContent = text;
};

/** Attributes; `null` for none. */
export const mark = (element: Element, attributes: Readonly<Record<string, string | null>>): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
};

/** What stands in an element, in this order. */
export const place = (parent: Element, nodes: readonly Node[]): void => {
  for (const node of [...parent.childNodes]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, at) => {
    if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
  });
};
