/**
 * The controls of a card in English, as they are meant to be told: `role: name, states = value`, in reading order.
 * Each line was checked against what it should say; `…` stands for content that writers may change.
 */

import {languages as shipped} from '../../src/language/languages.js';
import {ownNameOf} from '../support/mount.js';

const languages = shipped.map((lang) => `button: ${ownNameOf(lang)}${lang === 'en' ? ', current' : ''}`);
const cardAndQuiz = [...languages, 'button: The card, current', 'button: The quiz'];
const quiz = [...languages, 'button: The card', 'button: The quiz, current'];
const profile = [...languages, 'button: The card', 'button: The quiz', 'button: Our card, current'];

const [solidarity, profit, democracy, movement, autonomy, health] = [
  'Solidarity',
  'Not-for-profit',
  'Democracy',
  'Social movement',
  'Autonomy',
  'Health actor',
].map((name) => `DisclosureTriangle: ${name} …, closed`);
const sources = 'DisclosureTriangle: Sources, closed';
/** What lies below the stage, where there is room for all of it. */
const below = [
  sources,
  ...['Benefits', 'Universal health coverage', 'Social entrepreneur'].flatMap((term) => [
    `DisclosureTriangle: ${term}, closed`,
    sources,
  ]),
  'button: The quiz',
  ...['INSP!R', 'WSM', 'MC and CM', 'AIM'].map((network) => `link: ${network}, …`),
  sources,
];
const principles = [solidarity, profit, democracy, movement, autonomy, health];

const choices = Array.from({length: 4}, () => 'radio: …');
const ask = ['button: Check', 'button: Show the answer'];
const links = ['link: …', 'link: …'];
const again = [
  'button: Try the ones I missed',
  'button: A new round',
  'button: Share my result',
  'button: Back to the card',
];

const payers = (checked?: string): string[] =>
  [
    'members',
    'employers',
    'State or local authorities',
    'donors or partners',
    'income from own services',
    'others',
  ].map((payer) => `checkbox: ${payer}${payer === checked ? ', checked' : ''}`);
const steps = (current: string, name = current): string[] =>
  ['Your organisation', 'Solidarity', 'Not-for-profit', 'Democracy', 'Social movement', 'Autonomy', 'Health actor']
    .concat('Your roles')
    .map((step) => (step === current ? `button: ${name}, current` : `button: ${step}`));
const question = (chosen = false): string[] => [
  `radio: Yes${chosen ? ', checked' : ''}`,
  'radio: Partly',
  'radio: No',
  'radio: Does not apply here',
];
const weights = ['radio: Main role', 'radio: Secondary role', 'radio: Not our role'];
const takeAlong = (embedding: boolean): string[] => [
  'textbox: Link of this card, read only',
  'button: Copy the link',
  'button: Picture (PNG)',
  'button: Drawing (SVG)',
  'button: Save as a file',
  'combobox: Paper = A4',
  'button: Print',
  ...(embedding
    ? [
        'DisclosureTriangle: Put it on your site, open',
        'textbox: Code for your site, read only',
        'button: Copy the code',
      ]
    : ['DisclosureTriangle: Put it on your site, closed']),
];
const given = [
  ...profile,
  'link: trois-collines.example/notre-carte',
  'button: Make your own card',
  'button: Change this card',
];
const start = ['button: Begin', 'button: Open a saved file = No file chosen'];

/** By the name of the state. */
export const expectedNames: Readonly<Record<string, readonly string[]>> = {
  'the card': [...cardAndQuiz, ...principles, ...below],
  'two principles at level 5': ['button: The card, current', 'button: The quiz', autonomy, solidarity, ...below],
  'the card when the quiz does not load': [...cardAndQuiz, 'button: Try again', ...principles, ...below],
  'the first question': [...quiz, ...choices, ...ask],
  'an answer chosen': [
    ...quiz,
    'radio: Recognising a health mutual, and presenting one, checked',
    ...choices.slice(1),
    ...ask,
  ],
  'a right answer': [...quiz, 'button: Next question', ...links, 'link: …'],
  'an answer shown, in the quiz alone': ['button: Next question', ...links, 'link: …'],
  'a later question': [...quiz, ...choices.slice(1), ...ask, 'button: Previous question'],
  'the result of a round without a fault, copied': [
    ...quiz,
    'button: A new round',
    'button: Share my result',
    'button: Back to the card',
    ...Array.from({length: 3}, () => 'DisclosureTriangle: … That’s right., closed'),
  ],
  'a result to copy by hand': [
    ...quiz,
    'button: Read ‘Not-for-profit’ on the card',
    'button: Read ‘Autonomy’ on the card',
    ...again,
    'textbox: This page does not allow copying. Here is the text to copy:, read only',
    ...Array.from({length: 3}, () => 'DisclosureTriangle: … Not quite., closed'),
  ],
  'the start of an organisation’s card': [...profile, ...start],
  'the form, filled in part': [
    ...languages,
    'textbox: Name of the organisation, required = Mutuelle des Trois Collines, au bord du grand lac de Tanganyika',
    'combobox: Country (optional) = Not stated',
    'textbox: Founded in (optional) = 1995',
    'combobox: Members (optional) = Not stated',
    'combobox: Joining (optional) = Not stated',
    ...payers('employers'),
    'textbox: Website (optional)',
    'textbox: Your organisation in one sentence (optional)',
    'button: Next step',
    'button: Show our card',
    ...steps('Your organisation'),
    'button: Erase everything',
  ],
  'the form with problems': [
    ...profile,
    'link: Enter the name of the organisation',
    'link: Enter a year from 1500 to …',
    'link: Enter an address that begins with https:// or http://',
    'link: Your organisation in one sentence: shorten by 79 characters',
    'textbox: Name of the organisation, required, invalid',
    'combobox: Country (optional) = Not stated',
    'textbox: Founded in (optional), invalid = 19',
    'combobox: Members (optional) = Not stated',
    'combobox: Joining (optional) = Not stated',
    ...payers(),
    'textbox: Website (optional), invalid = javascript:alert(1)',
    'textbox: Your organisation in one sentence (optional), invalid = abc …',
    'button: Next step',
    'button: Show our card',
    ...steps('Your organisation'),
    'button: Erase everything',
  ],
  'the form, about a principle, all open': [
    ...profile,
    ...question(true),
    'DisclosureTriangle: Why it matters, open',
    ...links,
    'DisclosureTriangle: When to answer ‘partly’, open',
    'button: Clear the answer',
    ...[2, 2, 1, 1].flatMap((cited) => [
      ...question(),
      'DisclosureTriangle: Why it matters, open',
      ...links.slice(0, cited),
      'DisclosureTriangle: When to answer ‘partly’, open',
    ]),
    'button: Next step',
    'button: Previous step',
    'button: Show our card',
    ...steps('Not-for-profit', 'Not-for-profit 1 of 5 answered'),
    'button: Erase everything',
  ],
  'the form, about the roles, before all is erased': [
    ...profile,
    'button: Keep them',
    'button: Erase everything',
    'radio: Main role, checked',
    ...weights.slice(1),
    ...weights,
    ...weights,
    'button: Show our card',
    'button: Previous step',
    ...steps('Your roles', 'Your roles 1 of 3 answered'),
    'button: Erase everything',
  ],
  'the card of one’s own, just made': [
    ...profile,
    'button: Change the answers',
    'DisclosureTriangle: Compare with an earlier card, closed',
    ...takeAlong(false),
  ],
  'a card that the page gives, all open': [
    ...given,
    'DisclosureTriangle: Compare with an earlier card, open',
    'textbox: Link of the earlier card',
    'button: Compare',
    ...takeAlong(true),
  ],
  'a card beside an earlier one': [...given, 'button: Stop comparing', ...takeAlong(true)],
  'a card beside a link that is none': [
    ...given,
    'DisclosureTriangle: Compare with an earlier card, open',
    'textbox: Link of the earlier card, invalid = nothing',
    'button: Compare',
    ...takeAlong(true),
  ],
  'a card whose tools do not load': [...profile, 'button: Change the answers', 'button: Try again'],
  'a card that cannot be read': [...languages, 'button: The card', 'button: Our card, current', ...start],
};
