/**
 * Reads a partner's file, or says what is wrong with it so that whoever wrote it can mend it without knowing what a schema
 * is. Pure. A file with any fault changes nothing: half a change would be hard to see.
 */
import {continentIds, principleIds} from '../content/model.js';
import type {OwnFile} from './file.js';

/** Says one thing that is wrong, and where: `questions › 2 › answers`. */
type Complain = (place: string, fault: string) => void;
type Check = (value: unknown, place: string, complain: Complain) => void;

const inside = (place: string, name: string | number): string => (place ? `${place} › ${name}` : String(name));

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as its author wrote it. What is deep may be deeper than a browser can go. */
const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (isGroup(value)) return 'a group of fields';
  return `“${String(value).slice(0, 40)}”`;
};

const oneText =
  (limit: number): Check =>
  (value, place, complain) => {
    if (typeof value !== 'string') return complain(place, 'a text between quotation marks is needed');
    if (!/\S/.test(value)) return complain(place, 'the text is empty');
    const {length} = [...value];
    if (length > limit) complain(place, `the text is too long: it has ${length} characters, and ${limit} fit`);
  };

/** One text for every language, or one for each. @param limit characters that the place has room for */
const text =
  (limit: number): Check =>
  (value, place, complain) => {
    const check = oneText(limit);
    if (!isGroup(value)) return check(value, place, complain);
    const texts = Object.entries(value);
    if (!texts.length) complain(place, 'there is no text in any language');
    for (const [lang, each] of texts) {
      if (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang)) check(each, inside(place, lang), complain);
      else complain(place, `${quoted(lang)} is no language; write a tag such as fr or pt-BR`);
    }
  };

const oneOf =
  (allowed: readonly string[]): Check =>
  (value, place, complain) => {
    if (!allowed.includes(value as string))
      complain(place, `${quoted(value)} is not known; use one of ${allowed.join(', ')}`);
  };

const matching =
  (pattern: RegExp, wanted: string): Check =>
  (value, place, complain) => {
    if (typeof value !== 'string' || !pattern.test(value))
      complain(place, `${quoted(value)} cannot be used; ${wanted}`);
  };

const yesOrNo: Check = (value, place, complain) => {
  if (typeof value !== 'boolean') complain(place, 'true or false is needed, without quotation marks');
};

const anything: Check = () => {};

const list =
  (each: Check, least: 1 | 2, most: number): Check =>
  (value, place, complain) => {
    if (!Array.isArray(value)) return complain(place, 'a list between [ and ] is needed');
    if (value.length < least) complain(place, `at least ${least === 1 ? 'one of them is' : 'two of them are'} needed`);
    if (value.length > most) return complain(place, `there are ${value.length}, and ${most} at most fit`);
    value.forEach((item, at) => each(item, inside(place, at + 1), complain));
    const names = value.map((item: unknown) => (isGroup(item) ? item.id : item));
    const double = names.find((name, at) => name !== undefined && names.indexOf(name) !== at);
    if (double !== undefined) complain(place, `${quoted(double)} stands there twice`);
  };

const fields =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, place, complain) => {
    if (!isGroup(value)) return complain(place, 'a group of fields between { and } is needed');
    const known = {...required, ...optional};
    for (const key of Object.keys(required))
      if (!Object.hasOwn(value, key)) complain(place, `${quoted(key)} is missing`);
    for (const [key, each] of Object.entries(value)) {
      if (Object.hasOwn(known, key)) known[key](each, inside(place, key), complain);
      else complain(place, `${quoted(key)} is no field; there are ${Object.keys(known).join(', ')}`);
    }
  };

const answer = fields({text: text(160), explanation: text(400)}, {correct: yesOrNo});
const source = fields(
  {name: text(120)},
  {url: matching(/^https?:\/\/\S+$/, 'write a whole address that begins with https://')},
);
const questionFields = fields({
  id: matching(/^[a-z\d]+(-[a-z\d]+)*$/, 'write small letters, digits and hyphens, as in our-fund'),
  principle: oneOf([...principleIds, 'card']),
  question: text(300),
  answers: list(answer, 2, 5),
  source,
});

const question: Check = (value, place, complain) => {
  questionFields(value, place, complain);
  if (!isGroup(value) || !Array.isArray(value.answers) || value.answers.length < 2) return;
  const right = value.answers.filter((each) => isGroup(each) && each.correct === true).length;
  if (right !== 1)
    complain(
      inside(place, 'answers'),
      `exactly one answer must say "correct": true, and ${right || 'none'} of them ${right ? 'do' : 'does'}`,
    );
};

const file = fields(
  {},
  {
    title: text(80),
    lead: text(300),
    footer: text(300),
    principles: list(oneOf(principleIds), 1, principleIds.length),
    region: oneOf(continentIds),
    questions: list(question, 1, 20),
    $schema: anything,
  },
);

export type Checked = {readonly file: OwnFile} | {readonly faults: readonly string[]};

/** @param value what the file says, as JSON.parse gives it */
export const check = (value: unknown): Checked => {
  const faults: string[] = [];
  file(value, '', (place, fault) => faults.push(`${place || 'the file'}: ${fault}`));
  return faults.length ? {faults} : {file: value as OwnFile};
};

const whyNotJson = (text: string): string => {
  if (!/\S/.test(text)) return 'it is empty';
  if (/^\s*</.test(text)) return 'this is a page, and not JSON; is the address right?';
  // Word processors put others in their place.
  if (/[[{,:]\s*[“”„«]/.test(text)) return 'this is not JSON; quotation marks must be straight ones, as in "title"';
  return 'this is not JSON; perhaps a comma, a quotation mark or a bracket is missing, or there is one too many';
};

/** @param json the text of a file. Some editors put a mark in front of it that JSON does not know. */
export const parse = (json: string): Checked => {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {faults: [`the file: ${whyNotJson(json)} (${(error as Error).message})`]};
  }
  return check(value);
};
