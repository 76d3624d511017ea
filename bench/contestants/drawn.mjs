/**
 * What the contestants show: the markup that the build has written for the widget, so that what differs between them is
 * how they draw, not what. As modules, one for each language, for those who draw it as text and those who draw nodes.
 */
import {parseFragment} from 'parse5';
import {wholeCard} from '../../tools/build/prerender.mjs';

/** A node as `[tag, attributes, ...children]`. */
const nodeOf = ({nodeName, value, tagName, attrs, childNodes}) =>
  nodeName === '#text'
    ? value
    : [tagName, Object.fromEntries(attrs.map((each) => [each.name, each.value])), ...childNodes.map(nodeOf)];

/** @returns {Promise<string>} a module: `markup` as text, or `tree` as nodes */
export const moduleOf = async (kind, lang) => {
  const {markup} = await wholeCard(lang);
  const [tree] = parseFragment(markup).childNodes.map(nodeOf);
  return kind === 'markup' ? `export default ${JSON.stringify(markup)};` : `export default ${JSON.stringify(tree)};`;
};
