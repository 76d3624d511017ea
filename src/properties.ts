/**
 * The properties of the element and the attributes that stand for them. What they mean is for src/settings.ts to say. Of
 * the options that Lit knows, the build keeps the three that stand here: see tools/build/small-lit.mjs.
 */
import type {PropertyDeclaration} from '@lit/reactive-element';
import {flag, type FlagName} from './settings.js';

/** A property is of any type before it is read; only a text can be shown as an attribute. */
const reflected: PropertyDeclaration = {
  reflect: true,
  converter: {toAttribute: (value: unknown) => (typeof value === 'string' ? value : null)},
};

const boolean = (name: FlagName, attribute: string): PropertyDeclaration => ({
  attribute,
  converter: {fromAttribute: (value) => (value === null ? undefined : flag(name, value))},
});

export const properties = {
  languages: {},
  content: {},
  view: reflected,
  views: {},
  principle: reflected,
  principles: {},
  questions: {},
  seed: {},
  theme: {},
  headingLevel: {attribute: 'heading-level'},
  profile: {},
  profileFromHash: boolean('profileFromHash', 'profile-from-hash'),
  remember: boolean('remember', 'remember'),
};
