/** What the visitor is filling in, as typed, right or wrong; and what becomes of it. */
import {
  answerIds,
  membersIds,
  membershipIds,
  payerIds,
  weightIds,
  type Answer,
  type PayerId,
  type Profile,
  type Weight,
} from '../data/profile.js';
import {decode, encode} from '../code/codec.js';
import {excess, limits, tidy} from '../data/text.js';

export const fieldIds = ['name', 'country', 'founded', 'members', 'membership', 'website', 'sentence'] as const;
export type FieldId = (typeof fieldIds)[number];

export interface Draft {
  /** Empty where nothing was said. */
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly financing: readonly PayerId[];
  readonly roles: Readonly<Record<string, Weight>>;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A card that can be shown, and the string that holds it. */
export interface Shown {
  readonly profile: Profile;
  readonly code: string;
}

/** What keeps a draft from becoming a card. */
export type Problem =
  | {readonly field: FieldId; readonly kind: 'missing' | 'year' | 'website'}
  | {readonly field: FieldId; readonly kind: 'long'; readonly excess: number};

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const choices = <Id extends string>(ids: readonly Id[], value: unknown): Record<string, Id> =>
  Object.fromEntries(Object.entries(record(value)).filter(([, id]) => ids.includes(id as Id))) as Record<string, Id>;

const textFrom = (value: unknown): string => (['string', 'number'].includes(typeof value) ? `${value as string}` : '');

/** Takes what it knows from anything at all: a profile, or what was kept in the browser. */
export const draftFrom = (value: unknown): Draft => {
  const {financing, roles, answers, fields} = record(value);
  const said = record(fields ?? value);
  return {
    fields: Object.fromEntries(fieldIds.map((id) => [id, textFrom(said[id])])) as Draft['fields'],
    financing: Array.isArray(financing) ? payerIds.filter((id) => financing.includes(id)) : [],
    roles: choices(weightIds, roles),
    answers: choices(answerIds, answers),
  };
};

export const emptyDraft = draftFrom({});

export const isEmpty = (draft: Draft): boolean => JSON.stringify(draft) === JSON.stringify(emptyDraft);

const isAddress = (text: string): boolean => {
  try {
    return /^https?:\/\/[^\s]+$/i.test(text) && Boolean(new URL(text).hostname);
  } catch {
    return false;
  }
};

/** @param latest the last year that an organisation can have been founded in */
export const problemsOf = ({fields}: Draft, latest: number): Problem[] => {
  const problems: Problem[] = [];
  const [name, founded, website] = [fields.name, fields.founded, fields.website].map(tidy);
  if (!name) problems.push({field: 'name', kind: 'missing'});
  if (founded && !(/^\d{4}$/.test(founded) && Number(founded) >= 1500 && Number(founded) <= latest)) {
    problems.push({field: 'founded', kind: 'year'});
  }
  if (website && !isAddress(website)) problems.push({field: 'website', kind: 'website'});
  for (const field of ['name', 'website', 'sentence'] as const) {
    const over = excess(fields[field], limits[field]);
    if (over) problems.push({field, kind: 'long', excess: over});
  }
  return problems.sort((one, other) => fieldIds.indexOf(one.field) - fieldIds.indexOf(other.field));
};

/**
 * The card of a draft without problems: exactly what its string says, so that everyone sees the same.
 * @param date `YYYY-MM-DD`
 */
export const cardOf = ({fields, financing, roles, answers}: Draft, date: string): Shown | undefined => {
  const code = encode({
    name: tidy(fields.name),
    country: fields.country,
    founded: Number(fields.founded) || undefined,
    members: membersIds.find((id) => id === fields.members),
    membership: membershipIds.find((id) => id === fields.membership),
    website: tidy(fields.website).replace(/^https?:/i, (scheme) => scheme.toLowerCase()),
    sentence: tidy(fields.sentence),
    financing,
    roles,
    answers,
    date,
  });
  const decoded = decode(code);
  return decoded.ok ? {code, profile: decoded.profile} : undefined;
};
