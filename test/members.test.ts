/** What is on the element for a page to see: the properties of the contract, and what every element of Lit has. */
import {expect, fixture} from '@open-wc/testing';
import {css, html, LitElement} from 'lit';
import {MutualIdentityCard} from '../src/element.js';
import {mount} from './support/mount.js';

const attributes = [
  'view',
  'views',
  'principle',
  'principles',
  'languages',
  'questions',
  'seed',
  'theme',
  'profile',
  'content',
];
const contract = [...attributes, 'headingLevel', 'profileFromHash', 'remember', 'ready'];

/** An element of Lit with as much as ours has, and nothing of its own. */
class PlainElement extends LitElement {
  static override properties = {};
  static override styles = css``;
  constructor() {
    super();
    this.addController({});
  }
}
customElements.define('plain-element', PlainElement);

/** The names that an object has of its own, without those that its like in Lit or the browser has as well. */
const ownNames = (object: object, like: object): string[] =>
  Object.getOwnPropertyNames(object)
    .filter((name) => !(name in like))
    .sort();

describe('the members of the element', () => {
  it('are the properties of the contract, and what the browser calls', () => {
    const names = ownNames(MutualIdentityCard.prototype, LitElement.prototype);
    expect(names).to.deep.equal(['adoptedCallback', ...contract].sort());
  });

  it('are none beside them on an element in use', async () => {
    const card = await mount();
    const plain = await fixture<PlainElement>(html`<plain-element></plain-element>`);
    expect(ownNames(card, plain)).to.deep.equal([]);
  });

  it('are the version alone on the class', () => {
    expect(ownNames(MutualIdentityCard, PlainElement)).to.deep.equal(['version']);
  });
});
