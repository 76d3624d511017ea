/**
 * What the page asked for: attributes and properties in, settings out. Pure: a bad value counts as absent,
 * and is described so that the element can say it once.
 */
import {principleIds, type PrincipleId} from './content/model.js';
import {languages, type Language, type ViewName} from './language/languages.js';
import {lookup} from './language/lookup.js';

export const viewNames = ['card', 'quiz', 'profile'] as const satisfies readonly ViewName[];

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
  readonly remember: boolean;
}

/** A value that could not be used, and what can. */
export interface Problem {
  readonly attribute: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** What the element hands over: a value per property, `undefined` or `null` where there is none. */
export type RawSettings = Readonly<Partial<Record<keyof Settings | 'lang', unknown>>>;

interface Rule<Value> {
  readonly allowed: string;
  /** `undefined` for a text that is not allowed. */
  readonly parse: (text: string) => Value | undefined;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const oneOf = <Value extends string>(values: readonly Value[]): Rule<Value> => ({
  allowed: values.join(', '),
  parse: (text) => values.find((value) => value === text.trim()),
});

/** A list without doubles, in the order given. One unknown word makes the whole list a bad value. */
const listOf = <Value extends string>(
  values: readonly Value[],
  find: (word: string) => Value | undefined,
): Rule<Value[]> => ({
  allowed: `a space-separated list of ${values.join(', ')}`,
  parse: (text) => {
    const found = wordsOf(text).map(find);
    return found.includes(undefined) ? undefined : [...new Set(found as Value[])];
  },
});

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

const anyText: Rule<string> = {allowed: 'any text', parse: (text) => text || undefined};

const rules = {
  lang: {allowed: `a BCP 47 tag of ${languages.join(', ')}`, parse: (text: string) => lookup(text, languages)},
  languages: listOf(languages, (word) => lookup(word, languages)),
  view: oneOf(viewNames),
  views: filled(listOf(viewNames, (word) => viewNames.find((name) => name === word))),
  principle: oneOf(principleIds),
  principles: filled(listOf(principleIds, (word) => principleIds.find((id) => id === word))),
  questions: integer(1, questionCount),
  seed: anyText,
  theme: oneOf(themes),
  headingLevel: integer(2, 6),
  profile: anyText,
};

const attributeOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads the settings.
 * @returns the settings, whole whatever came in, and the problems found on the way
 */
export const readSettings = (raw: RawSettings): {settings: Settings; problems: Problem[]} => {
  const problems: Problem[] = [];

  const read = <Name extends keyof typeof rules>(name: Name): ReturnType<(typeof rules)[Name]['parse']> => {
    const value = raw[name];
    if (value === undefined || value === null) return undefined as never;
    const readable = typeof value === 'string' || typeof value === 'number';
    const parsed = readable ? rules[name].parse(String(value)) : undefined;
    if (parsed === undefined && value !== '') report(name, readable ? value : typeof value, rules[name].allowed);
    return parsed as never;
  };
  const report = (name: string, value: unknown, allowed: string): void => {
    problems.push({attribute: attributeOf(name), value, allowed});
  };

  read('lang'); // followed by the LanguageController; read here only to say when it is of no use
  const profile = read('profile');
  const askedViews = read('views');
  let view = read('view');
  if (view && askedViews && !askedViews.includes(view)) {
    report('view', view, `one of views: ${askedViews.join(', ')}`);
    view = undefined;
  }
  const views = askedViews ?? viewNames.filter((name) => name !== 'profile' || view === name || profile !== undefined);

  return {
    settings: {
      languages: read('languages') ?? languages,
      view: view ?? views[0],
      views,
      principle: read('principle'),
      principles: read('principles') ?? principleIds,
      questions: read('questions') ?? 12,
      seed: read('seed'),
      theme: read('theme') ?? 'auto',
      headingLevel: read('headingLevel') ?? 2,
      profile,
      remember: Boolean(raw.remember),
    },
    problems,
  };
};
