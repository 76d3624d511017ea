import {expect} from 'chai';
import {criteria} from '../../src/content/criteria.js';
import type {Profile} from '../../src/profile/data/profile.js';
import {checksum} from '../../src/profile/code/bits.js';
import {decode, encode} from '../../src/profile/code/codec.js';
import {codeIn} from '../../src/profile/code/link.js';
import {fixtures} from './fixtures-v1.js';
import {decoded, randomProfile, seeded} from './random-profile.js';

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ é';
const sealed = (body: string): string => body + checksum(body);
const [typical] = fixtures;

const refuses = (code: string, what: string): void => {
  const decoded = decode(code);
  if (decoded.ok) throw new Error(`${what} was read as ${JSON.stringify(decoded.profile)}`);
};

describe('codec of profiles: round trip', () => {
  for (let thousand = 1; thousand <= 10; thousand++) {
    it(`gives 10,000 random profiles back, with any Unicode: ${thousand} of 10`, () => {
      const random = seeded(thousand);
      for (let round = 0; round < 1000; round++) {
        const profile = randomProfile(random);
        const code = encode(profile);
        expect(decode(code), code).to.deep.equal({ok: true, profile: decoded(profile)});
      }
    });
  }

  it('writes only what needs no escape in an address', () => {
    const random = seeded(7);
    for (let round = 0; round < 200; round++) expect(encode(randomProfile(random))).to.match(/^[\w-]+$/);
  });

  it('keeps a card with name, sentence and website under 300 characters', () => {
    expect(typical.code.length).to.be.below(300);
  });

  it('keeps an answer to every criterion', () => {
    const ids = Object.values(criteria).flatMap((list) => list.map(({id}) => id));
    const answers = Object.fromEntries(ids.map((id) => [id, 'partly' as const]));
    const decoded = decode(encode({...typical.profile, answers}));
    expect(decoded.ok && decoded.profile.answers).to.deep.equal(answers);
  });
});

describe('codec of profiles: version 1 for ever', () => {
  for (const {name, profile, code} of fixtures) {
    it(`reads ${name}`, () => expect(decode(code)).to.deep.equal({ok: true, profile}));
    it(`writes ${name} as before`, () => expect(encode(profile)).to.equal(code));
  }
});

describe('codec of profiles: refusals', () => {
  for (const {name, code} of fixtures) {
    it(`refuses every change of one character in ${name}`, () => {
      for (let index = 0; index < code.length; index++) {
        for (const character of characters) {
          if (character === code[index]) continue;
          refuses(code.slice(0, index) + character + code.slice(index + 1), `${character} at ${index}`);
        }
      }
    });

    it(`refuses a missing, doubled or swapped character in ${name}`, () => {
      for (let index = 0; index < code.length; index++) {
        const [before, here, after] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)];
        refuses(before + after, `without ${index}`);
        refuses(before + here + here + after, `twice ${index}`);
        if (after !== '' && here !== after.charAt(0))
          refuses(before + after.charAt(0) + here + after.slice(1), `swapped ${index}`);
      }
    });
  }

  it('says why', () => {
    const reason = (code: string): string => {
      const decoded = decode(code);
      return decoded.ok ? 'read' : decoded.reason;
    };
    expect(reason('')).to.equal('unknown');
    expect(reason('solidarity')).to.equal('unknown');
    expect(reason('https://example.org/our-identity-card')).to.equal('unknown');
    expect(reason(typical.code.slice(0, -1))).to.equal('damaged');
    expect(reason(typical.code.slice(0, 60))).to.equal('damaged');
    expect(reason(sealed(`9${typical.code.slice(1, -4)}`))).to.equal('version');
  });

  it('refuses a second way to write the same profile, although its checksum is right', () => {
    const body = typical.code.slice(0, -4);
    refuses(sealed(`${body}A`), 'a longer string');
    refuses(sealed(body.slice(0, -1)), 'a shorter string');
    // Six bits of an answer group that stands for no answers: 127 is above 5 × 5 × 5.
    refuses(sealed(`${body.slice(0, 10)}____${body.slice(14)}`), 'a state that is none');
  });

  it('refuses a profile without a name', () => {
    refuses(encode({...typical.profile, name: ' \u202e'}), 'no name');
  });

  it('refuses random strings with a right checksum, or writes them again exactly', () => {
    const random = seeded(99);
    for (let round = 0; round < 5000; round++) {
      const length = 22 + Math.floor(random() * 60);
      const code = sealed(`1${Array.from({length}, () => characters[Math.floor(random() * 64)]).join('')}`);
      const decoded = decode(code);
      if (decoded.ok) expect(encode(decoded.profile)).to.equal(code);
    }
  });
});

describe('codec of profiles: what people type', () => {
  const written = (fields: Partial<Profile>): Profile => {
    const decoded = decode(encode({...typical.profile, ...fields}));
    if (!decoded.ok) throw new Error(decoded.reason);
    return decoded.profile;
  };

  it('makes lone surrogates well-formed and drops what a document cannot hold', () => {
    expect(written({name: 'a\ud800b\u0000c\u202ed\uffff'}).name).to.equal('a\ufffdb cd');
  });

  it('keeps no website of another scheme and no country that is no code', () => {
    const profile = written({website: 'javascript:alert(1)', country: 'Belgium'});
    expect(profile).not.to.have.any.keys('website', 'country');
  });

  it('keeps both schemes of the web apart', () => {
    for (const website of ['https://a.example', 'http://a.example', 'https://http://a.example']) {
      expect(written({website}).website).to.equal(website);
    }
  });

  it('keeps a date that a wrong clock gives within what it can write', () => {
    expect(written({date: '1970-01-01'}).date).to.equal('2000-01-01');
    expect(written({date: 'yesterday'}).date).to.equal('2000-01-01');
  });

  it('finds the string in a pasted link', () => {
    expect(codeIn(` https://example.org/card?x=1#mic-profile=${typical.code} `)).to.equal(typical.code);
    expect(codeIn(` ${typical.code}\n`)).to.equal(typical.code);
  });
});
