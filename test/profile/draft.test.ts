/** What becomes of what is typed: the profile, its file, its names outside the page. */
import {expect} from '@open-wc/testing';
import {languages} from '../../src/language/languages.js';
import {encode} from '../../src/profile/code/codec.js';
import {common} from '../../src/profile/common.js';
import {cardOf, draftFrom, emptyDraft} from '../../src/profile/draft/draft.js';
import {problemsOf} from '../../src/profile/draft/problems.js';
import {fileOf, readFile} from '../../src/profile/take-along/file.js';
import {countryCodes} from '../../src/profile/form/countries.js';
import {fileName} from '../../src/profile/take-along/download.js';
import {scriptAddress, snippetOf} from '../../src/profile/take-along/snippet.js';
import {profileOf} from './desk.js';

describe('the rules of a draft', () => {
  const problems = (fields: Record<string, string>) =>
    problemsOf(draftFrom({...emptyDraft, fields: {...emptyDraft.fields, name: 'Hills', ...fields}}), 2026).map(
      ({field: id, kind}) => `${id} ${kind}`,
    );
  const table: [Record<string, string>, string[]][] = [
    [{}, []],
    [{name: ''}, ['name missing']],
    [{name: ' \u202E\n '}, ['name missing']],
    [{name: 'é'.repeat(80)}, []],
    [{name: 'e\u0301'.repeat(81)}, ['name long']],
    [{founded: '1499'}, ['founded year']],
    [{founded: '1500'}, []],
    [{founded: '2026'}, []],
    [{founded: '2027'}, ['founded year']],
    [{founded: ' 1990 '}, []],
    [{founded: '1e3'}, ['founded year']],
    [{website: 'https://hills.example'}, []],
    [{website: 'HTTP://hills.example'}, []],
    [{website: 'hills.example'}, ['website website']],
    [{website: 'javascript:alert(1)//https://'}, ['website website']],
    [{website: 'https://'}, ['website website']],
    [{website: 'https://two words.example'}, ['website website']],
  ];
  for (const [fields, expected] of table) {
    it(`finds ${expected.join() || 'nothing'} in ${JSON.stringify(fields).slice(0, 60)}`, () => {
      expect(problems(fields)).to.deep.equal(expected);
    });
  }

  it('makes a card that its own string gives back', () => {
    const draft = draftFrom({
      name: '  Hills ',
      website: 'HTTPS://hills.example',
      founded: 1990,
      financing: ['state', 'x'],
      country: 'BE',
    });
    const {profile, code} = cardOf(draft, '2026-11-25')!;
    expect(profile.name).to.equal('Hills');
    expect(profile.website).to.equal('https://hills.example');
    expect(profile.financing).to.deep.equal(['state']);
    expect(encode(profile)).to.equal(code);
    expect(draftFrom(profile).fields.founded).to.equal('1990');
  });
});

describe('a file', () => {
  const profile = profileOf('Hills', 'yes', {country: 'BE'});
  const changed = (change: object, inside: object = {}) =>
    JSON.stringify({...JSON.parse(fileOf(profile)), profile: {...profile, ...inside}, ...change});
  it('gives back what was written', () => {
    const read = readFile(fileOf(profile), common);
    expect(read.ok && read.profile).to.deep.equal(profile);
  });
  const table: [string, string, string][] = [
    ['something else', '[]', 'unknown'],
    ['no JSON', 'hello', 'unknown'],
    ['nothing', 'null', 'unknown'],
    ['a later version', changed({version: 2}), 'version'],
    ['an unknown answer', changed({}, {answers: {'equal-rights': 'perhaps'}}), 'damaged'],
    ['an unknown question', changed({}, {answers: {__proto__: 'yes', other: 'yes'}}), 'damaged'],
    ['an unknown field', changed({}, {score: 12}), 'damaged'],
    ['a field of another type', changed({}, {financing: 5}), 'damaged'],
    ['a website of another scheme', changed({}, {website: 'javascript:alert(1)'}), 'damaged'],
    ['no name', changed({}, {name: ''}), 'damaged'],
    ['no profile', changed({profile: null}), 'damaged'],
  ];
  for (const [what, text, reason] of table) {
    it(`is refused with ${what}`, () => expect(readFile(text, common)).to.deep.equal({ok: false, reason}));
  }
});

describe('names outside the page', () => {
  it('are letters, digits and hyphens in the name of a file', () => {
    const named = (name: string) => fileName(profileOf(name), 'svg');
    expect(named('../../etc/passwd\u0000')).to.equal('etc-passwd-2025-11-25.svg');
    expect(named('Mutuelle « été »')).to.equal('Mutuelle-été-2025-11-25.svg');
    expect(named('💙')).to.equal('card-2025-11-25.svg');
    expect(named('x'.repeat(200))).to.have.length(55);
  });

  it('are escaped in code for another site', () => {
    const snippet = snippetOf({
      script: 'a.js',
      lang: 'en',
      link: 'https://x.example/?a&b#c',
      code: '1',
      title: '"<b>\'',
    });
    expect(snippet).to.include('>&quot;&lt;b&gt;&#39;</a>').and.to.include('href="https://x.example/?a&amp;b#c"');
  });

  it('name the script from which this one came', () => {
    expect(scriptAddress('https://cdn.example/1/chunks/profile-card-tools-x.js')).to.equal(
      'https://cdn.example/1/mutual-identity-card.js',
    );
    for (const name of ['standalone', 'standalone.fr']) {
      const alone = `https://cdn.example/mutual-identity-card.${name}.js`;
      expect(scriptAddress(alone)).to.equal(alone);
    }
    expect(scriptAddress('https://cdn.example/dist/lib/profile/take-along/take-along.js')).to.equal(
      'https://cdn.example/dist/mutual-identity-card.js',
    );
    expect(scriptAddress('https://app.example/main.js')).to.equal(undefined);
  });
});

describe('the countries', () => {
  it('are those of ISO 3166-1, each once', () => {
    expect(countryCodes).to.have.length(249);
    expect(new Set(countryCodes).size).to.equal(249);
  });
  it('have a name in each language', () => {
    for (const lang of languages) {
      const names = new Intl.DisplayNames(lang, {type: 'region'});
      for (const code of countryCodes) expect(names.of(code), code).not.to.equal(code);
    }
  });
});
