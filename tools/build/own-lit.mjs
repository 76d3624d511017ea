/**
 * What Lit does to a page, kept off it: a Trusted Types policy by Lit's name, which a page that runs Lit itself needs,
 * and which stops the script where it is forbidden; globals; and hooks by which the page's Lit would change ours. The
 * policy that vouches for Lit's templates is ours instead, see src/shared/vouching.ts.
 *
 * Lit is published minified. What is looked for here is only what a minifier must leave alone, because others rely on
 * it: names of properties of the page, and the name of the policy.
 */
import {resolve} from 'node:path';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {isAmong, pathOf} from './modules.mjs';

export const isLit = isAmong('**/node_modules/{lit-html,lit-element,@lit/reactive-element}/*.js');

const isHook = (name) =>
  /^(litHtml|litElement|reactiveElement)(Versions|PolyfillSupport|HydrateSupport)$|^litPropertyMetadata$/.test(name);
const isMetadata = (node) => node.object?.name === 'Symbol' && node.property.name === 'metadata';
const isGlobal = (node) =>
  node.type === 'MemberExpression' && (isMetadata(node) || (!node.computed && isHook(node.property.name)));

/**
 * What stands in place of a node, if it is one of those: of what would be set on the page, only the value; of what the
 * page may have set, nothing. Rollup and Terser then see that nobody needs it.
 */
const without = (node, textOf) => {
  if (node.type === 'AssignmentExpression' && isGlobal(node.left)) return textOf(node.right);
  if (node.type === 'CallExpression' && node.optional && isGlobal(node.callee)) return 'void 0';
  if (node.type === 'MemberExpression' && node.computed && isGlobal(node.property)) return 'null';
  return isGlobal(node) ? 'void 0' : undefined;
};

const asksForPolicy = ({type, callee, arguments: [name] = []}) =>
  type === 'CallExpression' && callee.property?.name === 'createPolicy' && name?.value === 'lit-html';

/** @param {string} vouching the module whose `vouched` stands in place of the policy */
export const ownLit = (vouching) => ({
  name: 'own-lit',
  transform(code, id) {
    if (!isLit(id)) return null;
    const changed = new MagicString(code);
    const textOf = ({start, end}) => code.slice(start, end);
    let replaced = false;
    walk(this.parse(code), {
      enter(node) {
        if (asksForPolicy(node)) {
          changed.overwrite(node.start, node.end, '{createHTML:$vouched}');
          changed.prepend(`import {vouched as $vouched} from ${JSON.stringify(resolve(vouching))};`);
          replaced = true;
          return this.skip();
        }
        const replacement = without(node, textOf);
        if (replacement === undefined) return;
        changed.overwrite(node.start, node.end, replacement);
        this.skip();
      },
    });
    if (!replaced && pathOf(id).endsWith('/lit-html.js'))
      this.error('Lit no longer asks for a policy named lit-html: see how it does now, and put ours there.');
    return changed.hasChanged() ? {code: changed.toString(), map: changed.generateMap({hires: true})} : null;
  },
});
