import {criteria} from '../../src/content/criteria.js';
import {
  membersIds,
  membershipIds,
  payerIds,
  answerIds,
  weightIds,
  type Profile,
} from '../../src/profile/data/profile.js';
import {version1} from '../../src/profile/code/codec.js';
import {printable} from '../../src/profile/data/text.js';

const criterionIds = Object.values(criteria).flatMap((list) => list.map(({id}) => id));

/** Mulberry32: the same seed gives the same profiles in every browser. */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
};

/** Code points from which the characters of one text come: any script, any plane, controls and lone surrogates too. */
const alphabets: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0x00, 0xff],
  [0x600, 0x6ff],
  [0x400, 0x4ff],
  [0x1200, 0x137f],
  [0x4e00, 0x9fff],
  [0xd7f0, 0xe010],
  [0x1f300, 0x1faff],
  [0, 0x10ffff],
];

const randomText = (random: () => number, most: number): string => {
  const [from, to] = alphabets[Math.floor(random() * alphabets.length)];
  const length = Math.floor(random() * (most + 1));
  return Array.from({length}, () => String.fromCodePoint(from + Math.floor(random() * (to - from + 1)))).join('');
};

/** A profile as a form could hold it, save that its texts may hold anything. */
export const randomProfile = (random: () => number): Profile => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const maybe = <K extends string, V>(key: K, value: () => V): Partial<Record<K, V>> =>
    random() < 0.7 ? ({[key]: value()} as Partial<Record<K, V>>) : {};
  const letter = (): string => String.fromCharCode(65 + Math.floor(random() * 26));
  const someOf = <V>(keys: readonly string[], values: readonly V[]): Record<string, V> =>
    Object.fromEntries(keys.filter(() => random() < 0.7).map((key) => [key, pick(values)]));
  return {
    name: `${randomText(random, 80)}n`,
    ...maybe('country', () => letter() + letter()),
    ...maybe('founded', () => 1500 + Math.floor(random() * 600)),
    ...maybe('members', () => pick(membersIds)),
    ...maybe('membership', () => pick(membershipIds)),
    ...maybe('website', () => `http${random() < 0.8 ? 's' : ''}://w${randomText(random, 110)}`),
    ...maybe('sentence', () => `${randomText(random, 160)}.`),
    financing: payerIds.filter(() => random() < 0.4),
    roles: someOf(version1.roles, weightIds),
    answers: someOf(criterionIds, answerIds),
    date: new Date(Date.UTC(2000, 0, 1 + Math.floor(random() * 60000))).toISOString().slice(0, 10),
  };
};

/** The same profile with its texts as they are kept. */
export const decoded = (profile: Profile): Profile => ({
  ...profile,
  name: printable(profile.name),
  ...(profile.website === undefined ? {} : {website: printable(profile.website)}),
  ...(profile.sentence === undefined ? {} : {sentence: printable(profile.sentence)}),
});
