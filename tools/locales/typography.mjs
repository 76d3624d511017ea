/** What a printer would mend in a text, language by language. Each rule: what is wrong, and how it is said. */
const everywhere = [
  [/[&<>]/, 'has &, < or >, which would be shown as an entity'],
  [/["']/, 'has a straight quote or apostrophe'],
  [/\p{L}[·‧]\p{L}/u, 'has a middle dot within a word'],
  [/[ \u00A0\u202F]{2}/, 'has two spaces in a row'],
  [/^\s|\s$/, 'begins or ends with a space'],
];

const noSpace = [/\s[;:!?]/, 'has a space before ; : ! or ?'];

const rules = {
  en: [noSpace],
  nl: [noSpace],
  de: [noSpace, [/[‘“](?=\p{L})|«|»/u, 'has quotes of another language: „ “']],
  pt: [noSpace],
  es: [
    noSpace,
    [/^[^¿]*\?/, 'has ? without ¿'],
    [/^[^¡]*!/, 'has ! without ¡'],
    [/\.»|[?!]»$/, 'wants its full stop after the closing »'],
  ],
  fr: [
    [/(?<![\u202F!?])[;!?]/, 'lacks the narrow no-break space (U+202F) before ; ! or ?'],
    [/(?<!\u00A0):/, 'lacks the no-break space (U+00A0) before :'],
    [/«(?!\u00A0)|(?<!\u00A0)»/, 'lacks a no-break space (U+00A0) inside « »'],
    [/[“”„]/, 'has quotes of another language: « »'],
  ],
};

/** Where these marks are no punctuation: addresses, times, and a name. */
const noPunctuation = /https?:\/\/\S*|(?<=\d):(?=\d)|INSP!R/g;

/** @returns {string[]} what is wrong with a text */
export const typographyProblems = (language, text) =>
  [...everywhere, ...(rules[language] ?? [])]
    .filter(([wrong]) => wrong.test(text.replace(noPunctuation, 'x')))
    .map(([, complaint]) => complaint);
