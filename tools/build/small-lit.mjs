/**
 * Lit without what our element and our templates never ask for, and every visitor would download: style sheets and a
 * render root (the element has its own), controllers, decorators, attributes that are no texts, default values, own ways
 * to tell a change; directives.
 *
 * Lit is published minified. What is looked for here is only what a minifier must leave alone, because others rely on it:
 * names that Lit documents, or by which its packages know each other. What follows from it, Rollup and Terser see.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {pathOf} from './modules.mjs';
import {isLit} from './own-lit.mjs';

/** Nobody calls them, or ours stand in their place and ask nothing of Lit's. */
const unusedMethods = new Set([
  ...['addController', 'removeController', 'addInitializer', 'createRenderRoot', 'finalizeStyles'],
  ...['shouldUpdate', 'willUpdate', 'firstUpdated', 'updated'],
  ...['setConnected', 'parentNode', 'startNode', 'endNode', 'tagName', '_$AU'], // of a part of a template, for directives
]);
const isUnused = ({type, key}) => type === 'MethodDefinition' && unusedMethods.has(key.name);

/** Nobody has put a method there. */
const uncalled = new Set(['firstUpdated', '_$AP']);

/** Only the methods left out would read them. */
const unread = new Set(['elementStyles', 'shadowRootOptions', 'wrapped']);

/** Options that nobody gives, and a kind of names that none of our properties has; what each is then. */
const absent = {
  getOwnPropertySymbols: '() => []',
  ...Object.fromEntries(
    ['hasChanged', 'noAccessor', 'state', 'useDefault', 'wrapped'].map((option) => [option, 'void 0']),
  ),
};
const isAbsent = (name) => Object.hasOwn(absent, name ?? '');

const propertyOf = ({type, computed, property}) =>
  type === 'MemberExpression' && !computed ? property.name : undefined;

/** All nodes of a tree of which something holds. */
const nodesIn = (tree, holds) => {
  const found = [];
  walk(tree, {enter: (node) => void (holds(node) && found.push(node))});
  return found;
};

/** @returns {string[]} the properties that only methods left out would set */
const neverSet = (program) =>
  nodesIn(program, isUnused)
    .flatMap((method) => nodesIn(method, ({operator}) => operator === '??='))
    .map(({left}) => left.property.name);

/** @returns {string | undefined} the name by which a module knows what it exports as Lit's converter */
const converterOf = ({body}) =>
  body
    .flatMap(({type, source, specifiers}) => (type === 'ExportNamedDeclaration' && !source ? specifiers : []))
    .find(({exported}) => exported.name === 'defaultConverter')?.local.name;

/** A function that shows a name to another minifier, and gives it back. */
const isNaming = ({type, init}) =>
  type === 'VariableDeclarator' &&
  init?.type === 'ArrowFunctionExpression' &&
  init.params.length === 2 &&
  init.body.name === init.params[0].name;

/** A function that lets a directive say what a value is, if it is one. */
const isResolving = (node) =>
  node.type === 'FunctionDeclaration' &&
  nodesIn(node.body, (each) => propertyOf(each) === '_$litDirective$').length > 0;

/** The types of two holes of a template: one for an element, which only directives fill, and one within a comment. */
const unusedHoles = new Set([6, 7]);
const isUnusedHole = ({key, value}) => key?.name === 'type' && unusedHoles.has(value.value);

/** Whether an expression notes such a hole, by itself or first among others. */
const notesHole = (expression) =>
  (expression?.expressions ?? [expression]).some((each) => each?.arguments?.[0]?.properties?.some(isUnusedHole));
const asksForHole = ({operator, left, right}) =>
  operator === '===' && unusedHoles.has(left.value) && propertyOf(right) === 'type';

/** @returns {Record<string, (node) => string | undefined>} by the type of a node, what stands in its place */
const replacements = (program, textOf) => {
  const unset = new Set(neverSet(program));
  const isUnset = (node) => unset.has(propertyOf(node));
  const converter = converterOf(program);
  const namesOf = (nodes) => new Set(nodes.map(({id}) => id.name));
  const [naming, resolving] = [isNaming, isResolving].map((is) => namesOf(nodesIn(program, is)));
  return {
    AssignmentExpression: ({left}) => (unread.has(propertyOf(left)) || isUnset(left) ? 'void 0' : undefined),
    CallExpression({callee, arguments: [first, second]}) {
      if (uncalled.has(propertyOf(callee))) return 'void 0';
      if (naming.has(callee.name)) return textOf(first);
      return resolving.has(callee.name) ? textOf(second) : undefined;
    },
    ChainExpression({expression}) {
      for (let each = expression; each; each = each.callee ?? each.object) if (isUnset(each)) return 'void 0';
    },
    MemberExpression: (node) => (isAbsent(propertyOf(node)) || isUnset(node) ? 'void 0' : undefined),
    MethodDefinition: (node) => (isUnused(node) ? ' ' : undefined),
    ForStatement: ({body}) => (notesHole(body.expression) ? ';' : undefined),
    LogicalExpression: ({left, right}) => (notesHole(right) || asksForHole(left) ? 'false' : undefined),
    // A converter is always an object.
    UnaryExpression({operator, argument}) {
      return operator === 'typeof' && propertyOf(argument) === 'converter' ? '"object"' : undefined;
    },
    VariableDeclarator({id}) {
      return converter && id.name === converter ? `${converter} = {fromAttribute: (text) => text}` : undefined;
    },
  };
};

export const smallLit = {
  name: 'small-lit',
  transform(code, id) {
    if (!isLit(id)) return null;
    if (pathOf(id).endsWith('/directive.js'))
      this.error('Directives are left out of Lit, see tools/build/small-lit.mjs.');
    const small = new MagicString(code);
    const textOf = ({start, end}) => code.slice(start, end);
    const program = this.parse(code);
    const replacementOf = replacements(program, textOf);

    /** An object without what is absent; where one is taken apart, its names mean what that is then. */
    const prune = ({type, start, end, properties}, parent) => {
      const [gone, kept] = [true, false].map((is) => properties.filter(({key}) => isAbsent(key?.name) === is));
      if (!gone.length) return;
      small.overwrite(start, end, `{${kept.map(textOf).join()}}`);
      if (type === 'ObjectExpression') return;
      const names = gone.map(({key, value}) => `${value.name} = ${absent[key.name]}`).join();
      if (parent.type === 'VariableDeclarator') small.appendLeft(parent.end, `, ${names}`);
      else small.appendLeft(parent.body.start + 1, `const ${names};`);
    };

    walk(program, {
      enter(node, parent) {
        if (node.type === 'ObjectPattern' || node.type === 'ObjectExpression') prune(node, parent);
        const text = replacementOf[node.type]?.(node);
        if (text === undefined) return;
        small.overwrite(node.start, node.end, text);
        this.skip();
      },
    });
    return small.hasChanged() ? {code: small.toString(), map: small.generateMap({hires: true})} : null;
  },
};
