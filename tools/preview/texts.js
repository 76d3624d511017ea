/** The texts of a page with their ids, as its nodes bear them: to be seen, to be heard, or to be copied from a field. */
import {textsIn, unmarked} from './marks.js';

/** What is read aloud, or shown in a place of its own. */
const attributes = ['aria-label', 'alt', 'title', 'placeholder'];

/** @returns what a node says itself, without what stands in it */
const sayingsOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return [node.data];
  const said = attributes.map((name) => node.getAttribute(name)).filter(Boolean);
  return node.matches('textarea, input:not([type=radio], [type=checkbox])') ? [...said, node.value] : said;
};

/** Every node in it, also in the shadow of an element. */
export function* nodesIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text || node instanceof Element) yield node;
    if (node.shadowRoot) yield* nodesIn(node.shadowRoot);
  }
}

const isStyle = (node) => node.parentElement?.matches('style, script');

/** @returns {{id: string, text: string, node: Node}[]} in the order of the page, each text where it first stands */
export const textsOf = (root) => {
  const found = new Map();
  for (const node of nodesIn(root))
    for (const {id, text} of sayingsOf(node).flatMap(textsIn)) if (!found.has(id)) found.set(id, {id, text, node});
  return [...found.values()];
};

/** @returns {{text: string, node: Node}[]} what is said in no text with an id */
export const foreignTextsOf = (root) =>
  [...nodesIn(root)]
    .filter((node) => !isStyle(node))
    .flatMap((node) => sayingsOf(node).map((text) => ({text: unmarked(text).trim(), node})))
    .filter(({text}) => text);
