/** What keeps a draft from becoming a card. */
import {characters, excess, limits, tidy} from '../data/text.js';
import {fieldIds, type Draft, type FieldId} from './draft.js';

export type Problem =
  | {readonly field: FieldId; readonly kind: 'missing' | 'year' | 'website'}
  | {readonly field: FieldId; readonly kind: 'long'; readonly excess: number};

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

/** From how many characters left on a visitor is told. */
const nearTheEnd = 39;

/** How many more characters fit into a field; `undefined` as long as nobody needs to know, or where too many stand. */
export const charactersLeft = (field: FieldId, text: string): number | undefined => {
  const most = field in limits ? limits[field as keyof typeof limits] : Infinity;
  // A character is at least one UTF-16 unit: most texts need not be counted.
  if (!text || most - text.length > nearTheEnd) return undefined;
  const left = most - characters(text).length;
  return left >= 0 && left <= nearTheEnd ? left : undefined;
};
