/**
 * What the page asked for: attributes and properties in, settings out. Pure: a bad value counts as absent,
 * and is described so that the element can say it once.
 */
import {principleIds, type PrincipleId} from './content/model.js';
import {languages, viewNames, type Language, type ViewName} from './language/languages.js';
import {lookup} from './language/lookup.js';

/** How many questions the quiz ships: the highest value of `questions`. A test compares it with the content. */
export const questionCount = 33;

const themes = ['auto', 'light', 'dark'] as const;

export interface Settings {
  readonly languages: readonly Language[];
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  readonly principle: PrincipleId | undefined;
  readonly principles: readonly PrincipleId[];
  readonly questions: number;
  readonly seed: string | undefined;
  readonly theme: (typeof themes)[number];
  readonly headingLevel: number;
  readonly profile: string | undefined;
  /** `profile` comes from a link that was opened, and not from the page. */
  readonly fromLink: boolean;
  /** This page opens what a link to an organisation's card gives it. */
  readonly linkable: boolean;
  readonly remember: boolean;
}

/** A value that could not be used, and what can. */
export interface Problem {
  readonly attribute: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** What the element hands over: a value per property, `undefined` or `null` where there is none. */
export type RawSettings = Readonly<Partial<Record<keyof typeof rules, unknown>>>;

/** What has come to the card, and bears on what the page asks for. */
export interface History {
  /** The code that came with a link. */
  readonly link?: string | undefined;
  /** The views that were shown: they may hold a visitor's work, and are not withdrawn. */
  readonly shown?: ReadonlySet<ViewName>;
  /** The principles that the page's own words list. */
  readonly principles?: readonly PrincipleId[] | undefined;
}

interface Rule<Value> {
  readonly allowed: string;
  /** `undefined` for a text that is not allowed. */
  readonly parse: (text: string) => Value | undefined;
  /** What of the text is not allowed, where the rest of it holds. */
  readonly unknownIn?: (text: string) => string;
}

const oneOf = <Value extends string>(values: readonly Value[]): Rule<Value> => ({
  allowed: values.join(', '),
  parse: (text) => values.find((value) => value === text.trim()),
});

/** A list without doubles, in the order given. What is unknown may be of a later version: the rest holds without it. */
const listOf = <Value extends string>(
  values: readonly Value[],
  find = (word: string): Value | undefined => values.find((value) => value === word),
): Rule<Value[]> => {
  const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  return {
    allowed: `a space-separated list of ${values.join(', ')}`,
    parse(text) {
      const found = wordsOf(text).flatMap((word) => find(word) ?? []);
      return found.length || !text.trim() ? [...new Set(found)] : undefined;
    },
    unknownIn: (text) =>
      wordsOf(text)
        .filter((word) => !find(word))
        .join(' '),
  };
};

const filled = <Value>(rule: Rule<Value[]>): Rule<Value[]> => ({
  ...rule,
  parse: (text) => (text.trim() ? rule.parse(text) : undefined),
});

const integer = (lowest: number, highest: number): Rule<number> => ({
  allowed: `a whole number from ${lowest} to ${highest}`,
  parse: (text) => {
    const value = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : NaN;
    return value >= lowest && value <= highest ? value : undefined;
  },
});

/** As HTML has it, and as frameworks write it: `remember`, `remember="remember"`, `remember="true"`. */
const yesOrNo = (name: string): Rule<boolean> => ({
  allowed: `${name}, or ${name}="true" or "false"`,
  parse: (text) => (['', name, 'true'].includes(text) ? true : text === 'false' ? false : undefined),
});

const anyText: Rule<string> = {allowed: 'any text', parse: (text) => text || undefined};

/** Whether it can be read at all is for the code of that view to say, which may never be needed. */
const profile: Rule<string> = {
  allowed: 'what “copy link” gives',
  parse: anyText.parse,
  unknownIn: (text) => (/(?:^|mic-profile=)[1-9][\w-]{20,}/.test(text.trim()) ? '' : text),
};

const rules = {
  lang: {allowed: `a BCP 47 tag of ${languages.join(', ')}`, parse: (text: string) => lookup(text, languages)},
  languages: listOf(languages, (word) => lookup(word, languages)),
  view: oneOf(viewNames),
  views: filled(listOf(viewNames)),
  principle: oneOf(principleIds),
  principles: filled(listOf(principleIds)),
  questions: integer(1, questionCount),
  seed: anyText,
  theme: oneOf(themes),
  headingLevel: integer(2, 6),
  profile,
  profileFromHash: yesOrNo('profile-from-hash'),
  remember: yesOrNo('remember'),
};

export type FlagName = 'profileFromHash' | 'remember';

/** What the text of a boolean attribute says; another text as it is, to be complained of. */
export const flag = (name: FlagName, text: string): boolean | string => rules[name].parse(text) ?? text;

const attributeOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The types that a value of a page can be read from. Anything can be made a text, but nobody means that. */
const isReadable = (value: unknown, rule: Rule<unknown>): boolean =>
  typeof value === 'string' || typeof value === 'number' || (typeof value === 'boolean' && rule.parse('') === true);

/**
 * Reads the settings.
 * @returns the settings, whole whatever came in, and the problems found on the way
 */
export const readSettings = (
  raw: RawSettings,
  {link, shown = new Set(), principles: own}: History = {},
): {settings: Settings; problems: Problem[]} => {
  const problems: Problem[] = [];

  const report = (name: string, value: unknown, allowed: string): void => {
    problems.push({attribute: attributeOf(name), value, allowed});
  };
  const read = <Name extends keyof typeof rules>(name: Name): ReturnType<(typeof rules)[Name]['parse']> => {
    const rule: Rule<unknown> = rules[name];
    const value = raw[name];
    if (value === undefined || value === null) return undefined as never;
    if (!isReadable(value, rule)) {
      report(name, typeof value, rule.allowed);
      return undefined as never;
    }
    const text = String(value);
    const parsed = rule.parse(text);
    const wrong = parsed === undefined ? text : rule.unknownIn?.(text);
    if (wrong) report(name, wrong, rule.allowed);
    return parsed as never;
  };
  /** One of a list that the page has given as well. */
  const readAmong = <Name extends 'view' | 'principle'>(
    name: Name,
    given: readonly unknown[] | undefined,
  ): ReturnType<typeof read<Name>> => {
    const value = read(name);
    if (value === undefined || !given || given.includes(value)) return value;
    report(name, value, `one of ${name}s: ${given.join(', ')}`);
    return undefined as never;
  };

  read('lang'); // followed by the LanguageController; read here only to say when it is of no use
  const given = read('profile');
  const listed = read('views');
  const stays = (name: ViewName): boolean => shown.has(name) || (name === 'profile' && link !== undefined);
  const view = readAmong('view', listed && [...listed, ...viewNames.filter(stays)]);
  const offered = listed ?? viewNames.filter((name) => name !== 'profile' || view === name || given !== undefined);
  const views = [...offered, ...viewNames.filter((name) => stays(name) && !offered.includes(name))];
  const principles = read('principles') ?? own;

  return {
    settings: {
      languages: read('languages') ?? languages,
      view: view ?? views[0],
      views,
      principle: readAmong('principle', principles),
      principles: principles ?? principleIds,
      questions: read('questions') ?? 12,
      seed: read('seed'),
      theme: read('theme') ?? 'auto',
      headingLevel: read('headingLevel') ?? 2,
      profile: link ?? given,
      fromLink: link !== undefined,
      linkable: read('profileFromHash') ?? views.includes('profile'),
      remember: read('remember') ?? false,
    },
    problems,
  };
};
