/** A card as a file that can be opened again: JSON that a person can read. */
import type {Profile} from '../data/profile.js';
import type {Decoded} from '../code/codec.js';
import type {Common} from '../common.js';

const format = 'mutual-identity-card/profile';
const version = 1;

export const fileOf = (profile: Profile): string => JSON.stringify({format, version, profile}, null, 2);

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([key, each]) => [key, sorted(each)]),
      )
    : value;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Takes what a link could hold, and nothing else: a word that no card of ours knows makes the whole file damaged. */
export const readFile = (text: string, {decode, encode}: Pick<Common, 'decode' | 'encode'>): Decoded => {
  let file: {format?: unknown; version?: unknown; profile?: unknown};
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return {ok: false, reason: 'unknown'};
  }
  if (file?.format !== format) return {ok: false, reason: 'unknown'};
  if (typeof file.version === 'number' && file.version > version) return {ok: false, reason: 'version'};
  try {
    const decoded = decode(encode(file.profile as Profile));
    if (decoded.ok && same(decoded.profile, file.profile)) return decoded;
  } catch {
    // Something is of another type than we wrote.
  }
  return {ok: false, reason: 'damaged'};
};
