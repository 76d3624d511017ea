/** What the visitor has typed, right or wrong; and the card that becomes of it. */
import {decode, encode, type OrganisationCard} from '../code/codec.js';
import {
  answerIds,
  membersIds,
  membershipIds,
  payerIds,
  weightIds,
  type Answer,
  type PayerId,
  type Weight,
} from '../data/profile.js';
import {tidy} from '../data/text.js';

export const fieldIds = ['name', 'country', 'founded', 'members', 'membership', 'website', 'sentence'] as const;
export type FieldId = (typeof fieldIds)[number];

export interface Draft {
  /** Empty where nothing was said. */
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly financing: readonly PayerId[];
  readonly roles: Readonly<Record<string, Weight>>;
  readonly answers: Readonly<Record<string, Answer>>;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const choices = <Id extends string>(ids: readonly Id[], value: unknown): Record<string, Id> =>
  Object.fromEntries(Object.entries(record(value)).filter(([, id]) => ids.includes(id as Id))) as Record<string, Id>;

const textFrom = (value: unknown): string => (['string', 'number'].includes(typeof value) ? `${value as string}` : '');

/** Takes what it knows from anything at all: a profile, or what was kept in the browser. */
export const draftFrom = (value: unknown): Draft => {
  const {financing, roles, answers, fields} = record(value);
  const texts = record(fields ?? value);
  return {
    fields: Object.fromEntries(fieldIds.map((id) => [id, textFrom(texts[id])])) as Draft['fields'],
    financing: Array.isArray(financing) ? payerIds.filter((id) => financing.includes(id)) : [],
    roles: choices(weightIds, roles),
    answers: choices(answerIds, answers),
  };
};

export const emptyDraft = draftFrom({});

export const isEmpty = (draft: Draft): boolean => JSON.stringify(draft) === JSON.stringify(emptyDraft);

/**
 * The card of a draft without problems: exactly what its string says, so that everyone sees the same.
 * @param date `YYYY-MM-DD`
 */
export const cardOf = ({fields, financing, roles, answers}: Draft, date: string): OrganisationCard | undefined => {
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
