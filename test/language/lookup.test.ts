import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {ancestorLanguage, lookup} from '../../src/language/lookup.js';

describe('language lookup (RFC 4647)', () => {
  const cases: [string, string | undefined][] = [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-BE', 'fr'],
    ['fr_BE', 'fr'],
    ['nl-Latn-BE-x-private', 'nl'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hans', undefined],
    ['ja', undefined],
    ['frr', undefined],
    ['', undefined],
    ['-', undefined],
    [' en ', 'en'],
    ['fra', 'fr'],
    ['nld_BE', 'nl'],
    ['fra-CA', 'fr'],
    ['not a tag', undefined],
  ];
  for (const [tag, expected] of cases) {
    it(`${tag || 'the empty tag'} gives ${expected ?? 'nothing'}`, () => {
      expect(lookup(tag, ['fr', 'nl', 'en', 'zh-Hant'])).to.equal(expected);
    });
  }
});

describe('the language around an element', () => {
  it('is the nearest ancestor’s, not its own', async () => {
    const outer = await fixture(html`<div lang="nl"><p lang="fr"><b lang="en"></b></p></div>`);
    expect(ancestorLanguage(outer.querySelector('b')!)).to.equal('fr');
  });

  it('is found across nested shadow roots', async () => {
    const outer = await fixture(html`<div lang="nl"></div>`);
    const first = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('section'));
    const second = first.attachShadow({mode: 'closed'}).appendChild(document.createElement('b'));
    expect(ancestorLanguage(second)).to.equal('nl');
    first.lang = 'fr';
    expect(ancestorLanguage(second)).to.equal('fr');
  });
});
