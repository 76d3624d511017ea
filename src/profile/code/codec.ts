/**
 * A profile as one short string that can stand in an address, and back.
 *
 *     version (1) · fields and texts, in bits · checksum (4 characters, in every version)
 *
 * Every profile has exactly one string: what would not be written again in the same way is refused.
 * The lists of version 1 are frozen. New criteria or choices ask for a version 2 beside it.
 */
import type {RoleId} from '../../content/model.js';
import type {Answer, MembersId, MembershipId, PayerId, Profile, Weight} from '../data/profile.js';
import {BitReader, BitWriter, checksum} from './bits.js';
import {printable} from '../data/text.js';
import {readText, writeText} from './text-packing.js';

export const version1 = {
  answers: ['yes', 'partly', 'no', 'not-applicable'] satisfies Answer[],
  members: ['under-1000', '1000-10000', '10000-100000', '100000-1000000', 'over-1000000'] satisfies MembersId[],
  payers: ['members', 'employers', 'state', 'donors', 'services', 'other'] satisfies PayerId[],
  memberships: ['voluntary', 'free-choice', 'compulsory', 'group', 'mixed'] satisfies MembershipId[],
  roles: ['social-insurer', 'social-movement', 'social-entrepreneur'] satisfies RoleId[],
  weights: ['main', 'secondary', 'none'] satisfies Weight[],
  criteria: [
    'risk-free-contribution',
    'no-medical-selection',
    'equal-rights',
    'help-to-pay',
    'mutual-help',
    'no-shareholders',
    'surplus-for-members',
    'unpaid-board',
    'undivided-assets',
    'audited-accounts',
    'one-member-one-vote',
    'regular-assembly',
    'open-candidacy',
    'members-decide',
    'everyone-represented',
    'volunteers',
    'member-education',
    'public-positions',
    'network',
    'own-statutes',
    'own-governing-bodies',
    'own-funds',
    'free-agreements',
    'accountable',
    'prevention',
    'care-agreements',
    'guidance',
    'own-services',
    'policy-voice',
  ],
} as const;

/** A card that can be shown, and the code that holds it. */
export interface OrganisationCard {
  readonly profile: Profile;
  readonly code: string;
}

/** `version`: made by a later release. `damaged`: not as it was written. `unknown`: no profile at all. */
export type Refusal = 'version' | 'damaged' | 'unknown';
export type Decoded = {readonly ok: true; readonly profile: Profile} | {readonly ok: false; readonly reason: Refusal};

const firstYear = 1500;
const lastYear = 2522;
const firstDay = Date.UTC(2000, 0, 1);
const oneDay = 86_400_000;
const lastDay = 0xffff;
const secure = 'https://';
const checksumLength = 4;

/** 0 is for what is not in the list, or was not said. */
const rank = <T>(list: readonly T[], item: T | undefined): number => (item === undefined ? 0 : list.indexOf(item) + 1);
const atRank = <T>(list: readonly T[], position: number): T | undefined => list[position - 1];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const countryNumber = (code = ''): number =>
  /^[A-Z]{2}$/.test(code) ? 1 + letters.indexOf(code.charAt(0)) * 26 + letters.indexOf(code.charAt(1)) : 0;
const countryCode = (number: number): string | undefined =>
  number === 0 ? undefined : letters.charAt((number - 1) / 26) + letters.charAt((number - 1) % 26);

const dayNumber = (date: string): number =>
  Math.min(lastDay, Math.max(0, (Date.parse(`${date}T00:00:00Z`) - firstDay) / oneDay || 0));
const dayDate = (number: number): string => new Date(firstDay + number * oneDay).toISOString().slice(0, 10);

const writeWebsite = (writer: BitWriter, website: string): void => {
  const web = /^https?:\/\/./.test(website) ? website : '';
  writer.write(web.startsWith(secure) ? 1 : 0, 1);
  writeText(writer, web.startsWith(secure) ? web.slice(secure.length) : web);
};
const readWebsite = (reader: BitReader): string => (reader.read(1) === 1 ? secure : '') + readText(reader);

/** Answers go by three: 5 × 5 × 5 states in 7 bits. */
const writeAnswers = (writer: BitWriter, answers: Profile['answers']): void => {
  const ranks = version1.criteria.map((id) => rank(version1.answers, answers[id]));
  for (let index = 0; index < ranks.length; index += 3) {
    const [first = 0, second = 0, third = 0] = ranks.slice(index, index + 3);
    writer.write(first * 25 + second * 5 + third, 7);
  }
};
const readAnswers = (reader: BitReader): Profile['answers'] => {
  const answers: Record<string, Answer> = {};
  for (let index = 0; index < version1.criteria.length; index += 3) {
    const three = reader.read(7);
    [Math.floor(three / 25), Math.floor(three / 5) % 5, three % 5].forEach((position, offset) => {
      const id = version1.criteria[index + offset];
      const answer = atRank(version1.answers, position);
      if (id && answer) answers[id] = answer;
    });
  }
  return answers;
};

/**
 * The string of a profile. Texts are made printable first, and what no form of ours would let through
 * (a country that is no code, a website of another scheme) is left out.
 */
export const encode = (profile: Profile): string => {
  const writer = new BitWriter();
  const {founded = 0} = profile;
  writer.write(dayNumber(profile.date), 16);
  writer.write(countryNumber(profile.country), 10);
  writer.write(founded >= firstYear && founded <= lastYear ? founded - firstYear + 1 : 0, 10);
  writer.write(rank(version1.members, profile.members), 3);
  writer.write(rank(version1.memberships, profile.membership), 3);
  for (const payer of version1.payers) writer.write(profile.financing.includes(payer) ? 1 : 0, 1);
  for (const role of version1.roles) writer.write(rank(version1.weights, profile.roles[role]), 2);
  writeAnswers(writer, profile.answers);
  writeText(writer, printable(profile.name));
  writeText(writer, printable(profile.sentence ?? ''));
  writeWebsite(writer, printable(profile.website ?? ''));
  const body = `1${writer.finish()}`;
  return body + checksum(body);
};

/** Leaves out what was not said, so that two equal profiles are equal key by key. */
const withoutGaps = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>;

const read = (reader: BitReader): Profile => {
  const date = dayDate(reader.read(16));
  const country = countryCode(reader.read(10));
  const year = reader.read(10);
  const founded = year === 0 ? undefined : year + firstYear - 1;
  const members = atRank(version1.members, reader.read(3));
  const membership = atRank(version1.memberships, reader.read(3));
  const financing = version1.payers.filter(() => reader.read(1) === 1);
  const roles = withoutGaps(
    Object.fromEntries(version1.roles.map((role) => [role, atRank(version1.weights, reader.read(2))])),
  ) as Profile['roles'];
  const answers = readAnswers(reader);
  const name = readText(reader);
  const sentence = readText(reader);
  const website = readWebsite(reader);
  return {
    date,
    name,
    financing,
    roles,
    answers,
    ...withoutGaps({country, founded, members, membership, sentence, website}),
  };
};

/** Refuses what is not exactly as `encode` wrote it. */
export const decode = (code: string): Decoded => {
  if (!/^[1-9][\w-]{20,}$/.test(code)) return {ok: false, reason: 'unknown'};
  const body = code.slice(0, -checksumLength);
  if (checksum(body) !== code.slice(-checksumLength)) return {ok: false, reason: 'damaged'};
  if (!body.startsWith('1')) return {ok: false, reason: 'version'};
  const profile = read(new BitReader(body.slice(1)));
  return profile.name !== '' && encode(profile) === code ? {ok: true, profile} : {ok: false, reason: 'damaged'};
};
