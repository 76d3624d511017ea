/** Registers the element, once: whoever comes first stays. The only module with a side effect. */
import {MutualIdentityCard} from './element.js';
import {upgradePlaceholders} from './placeholder.js';

const tag = 'mutual-identity-card';
const present = customElements.get(tag) as Partial<typeof MutualIdentityCard> | undefined;

if (!present) {
  customElements.define(tag, MutualIdentityCard);
  if (globalThis.document) upgradePlaceholders(tag, ['lang', ...MutualIdentityCard.observedAttributes]);
} else if (present.version !== MutualIdentityCard.version) {
  const first = present.version ? `Version ${present.version}` : 'Another element of this name';
  console.warn(`[${tag}] ${first} is already on this page. Version ${MutualIdentityCard.version} is ignored.`);
}

export {MutualIdentityCard};
