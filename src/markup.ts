/** Markup that the build has written, as nodes. */
import {usePolicy, vouched} from './shared/vouching.js';

interface Factory {
  createPolicy(name: string, rules: {createHTML(markup: string): string}): {createHTML(markup: string): string};
}

/** Where a page lets in only markup that somebody vouches for (Trusted Types). Where it forbids that too, we go without. */
const createPolicy = () => {
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: Factory};
    return trustedTypes?.createPolicy('mutual-identity-card', {createHTML: (markup) => markup});
  } catch {
    return undefined;
  }
};
export const policy = createPolicy();
usePolicy(policy);

/** Each is read by the browser once. */
const templates = new Map<string, HTMLTemplateElement>();

/** The level that the build gives the card's title. */
const compiledFor = 2;

/** Headings at the level that the page asks for. HTML ends at six; a deeper one says its level to assistive technology. */
const atLevel = (markup: string, level: number): string =>
  level === compiledFor
    ? markup
    : markup.replace(/(<\/?h)([2-6])/g, (_, tag: string, own: string) => {
        const wanted = Number(own) - compiledFor + level;
        const deeper = wanted > 6 && tag === '<h' ? ` aria-level="${wanted}"` : '';
        return `${tag}${Math.min(wanted, 6)}${deeper}`;
      });

/** @param level of the card's title in the page */
export const nodesOf = (markup: string, level = compiledFor): DocumentFragment => {
  const text = atLevel(markup, level);
  let template = templates.get(text);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = vouched(text);
    templates.set(text, template);
  }
  return document.importNode(template.content, true);
};
