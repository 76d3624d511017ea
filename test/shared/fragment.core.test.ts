import {expect} from 'chai';
import {profileIn, withProfile, withoutProfile} from '../../src/shared/fragment.js';

const code = '1Ab-_9';
const page = 'https://example.org/page?x=1';

describe('a card in the fragment', () => {
  const read: [string, string | undefined][] = [
    [`#mic-profile=${code}`, code],
    [`${page}#mic-profile=${code}`, code],
    [`#mic-profile=${code}?utm_source=letter`, code],
    [`#mic-profile=${code}&utm_source=letter`, code],
    [`#mic-profile=${code}.`, code],
    [`#mic-profile=${code})`, code],
    [`#mic-profile=${code}>`, code],
    [`#/card?mic-profile=${code}`, code],
    [`#tab=2&mic-profile=${code}`, code],
    ['#mic-profile=', undefined],
    ['#other-mic-profile=1abc', undefined],
    ['#', undefined],
    ['', undefined],
  ];
  for (const [address, expected] of read) {
    it(`is ${expected ?? 'not'} in ${address || 'nothing'}`, () => {
      expect(profileIn(address)).to.equal(expected);
    });
  }

  const made: [fragment: string, expected: string][] = [
    ['', `#mic-profile=${code}`],
    ['#', `#mic-profile=${code}`],
    ['#contact', `#mic-profile=${code}`],
    ['#/card', `#/card?mic-profile=${code}`],
    ['#/card?lang=fr', `#/card?lang=fr&mic-profile=${code}`],
    ['#!card', `#!card?mic-profile=${code}`],
    ['#tab=2', `#tab=2&mic-profile=${code}`],
    ['#mic-profile=1other', `#mic-profile=${code}`],
    ['#/card?mic-profile=1other', `#/card?mic-profile=${code}`],
  ];
  for (const [fragment, expected] of made) {
    it(`stands beside ${fragment || 'nothing'}`, () => {
      const link = withProfile(page + fragment, code);
      expect(link).to.equal(page + expected);
      expect(profileIn(link)).to.equal(code);
    });
  }

  const left: [fragment: string, expected: string][] = [
    ['', ''],
    ['#contact', '#contact'],
    [`#mic-profile=${code}`, ''],
    [`#mic-profile=${code}&y=1`, '#y=1'],
    [`#x=1&mic-profile=${code}`, '#x=1'],
    [`#x=1&mic-profile=${code}&y=1`, '#x=1&y=1'],
    [`#/card?mic-profile=${code}`, '#/card'],
    [`#/card?mic-profile=${code}&y=1`, '#/card?y=1'],
  ];
  for (const [fragment, expected] of left) {
    it(`leaves ${expected || 'the page alone'} of ${fragment || 'nothing'}`, () => {
      expect(withoutProfile(page + fragment)).to.equal(page + expected);
    });
  }
});
