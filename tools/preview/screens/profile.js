/** An organisation’s own card: the form, the card, what one takes along. */
import {given, nameOnly, own, typical} from './codes.js';
import {principleIds} from './ids.js';

const submit = 'form > .row button';

const begin = (visitor) => visitor.press('.profile .primary');
const goTo = (visitor, step) => visitor.press('.form-steps ol button', step);

/** Gives every criterion and role the answer at that place. @param first of each step, the answers to these alone */
const answerAll = async (visitor, at, first) => {
  for (let step = 1; step < 8; step++) {
    await goTo(visitor, step);
    await visitor.chooseInEach('fieldset', at, first);
  }
  await goTo(visitor, 0);
};

/** Begins a card, and types what is given for each field. */
const fillIn = async (visitor, fields) => {
  await begin(visitor);
  for (const [name, text] of Object.entries(fields)) await visitor.type(`#profile-${name}`, text);
};

const make = async (visitor, ...answers) => {
  await fillIn(visitor, {name: 'Mutual X'});
  for (const [at, first] of answers) await answerAll(visitor, at, first);
  await visitor.press(submit, -1);
};

const compareWith = async (visitor, text) => {
  await visitor.press('.compare summary');
  await visitor.type('#profile-earlier', text);
  await visitor.press('.compare form button');
};

const askToErase = async (visitor) => {
  await fillIn(visitor, {name: 'Mutual X'});
  await visitor.press('.form-steps > .plain');
};

/** The link of the card that is shown. */
const linkOf = async ({find}) => (await find('#profile-link')).value;

/** Takes the card along by the button at that place. @param said what the visitor reads of it */
const take = async ({press, read}, at, said) => {
  await press('.take-along button', at);
  await read(`profileUi.status.${said}`);
};

const print = async ({root, press, select, until}, paper) => {
  await select('.paper select', paper);
  await press('.take-along .row:has(.paper) button');
  await until(() => root.querySelector('.scan, .picture'), 'what is printed');
};

export const profile = [
  {
    name: 'own',
    title: 'Our card, start',
    cards: [{attributes: own}, {attributes: {...own, remember: ''}, label: 'where answers are kept'}],
  },
  ...['organisation', ...principleIds, 'roles'].map((step, at) => ({
    name: `own-${step}`,
    title: `Our card, form: ${step}`,
    cards: [
      {
        attributes: own,
        async steps(visitor) {
          await begin(visitor);
          await goTo(visitor, at);
          if (at) await visitor.chooseInEach('fieldset', 0);
          await visitor.openAll();
        },
      },
    ],
  })),
  {
    name: 'own-problems',
    title: 'Our card, form: what is to be corrected',
    cards: [
      {attributes: own, label: 'one', steps: (visitor) => begin(visitor).then(() => visitor.press(submit, -1))},
      {
        attributes: own,
        label: 'several',
        async steps(visitor) {
          await fillIn(visitor, {founded: '19', website: 'example', sentence: 'abc '.repeat(60)});
          await visitor.press(submit, -1);
        },
      },
      {
        attributes: own,
        label: 'one character too many',
        async steps(visitor) {
          await fillIn(visitor, {name: 'Mutual X', sentence: 'a'.repeat(161)});
          await visitor.press(submit, -1);
        },
      },
      {
        attributes: own,
        label: 'some characters left, and one',
        steps: (visitor) => fillIn(visitor, {name: 'a'.repeat(75), sentence: 'a'.repeat(159)}),
      },
    ],
  },
  {
    name: 'own-erase',
    title: 'Our card, before all is erased; after it',
    cards: [
      {attributes: own, steps: askToErase},
      {
        attributes: own,
        label: 'erased',
        steps: (visitor) => askToErase(visitor).then(() => visitor.press('.confirmation button', -1)),
      },
    ],
  },
  {
    name: 'own-card',
    title: 'Our card, just made',
    cards: [
      {attributes: own, label: 'nothing answered', steps: (visitor) => make(visitor)},
      ...[0, 1, 2, 3].map((at) => ({
        attributes: own,
        label: `answer ${at + 1} everywhere`,
        steps: (visitor) => make(visitor, [at]),
      })),
      {attributes: own, label: 'answer 3, and 2 once', steps: (visitor) => make(visitor, [2], [1, 1])},
      ...[3, 4].map((count) => ({
        attributes: own,
        label: `${count} answered of each principle`,
        steps: (visitor) => make(visitor, [0, count]),
      })),
    ],
  },
  {
    name: 'own-given',
    title: 'Our card, given by the page',
    cards: [
      {attributes: given, steps: ({openAll}) => openAll()},
      {attributes: {...own, profile: nameOnly}, label: 'a name alone'},
      {attributes: given, label: 'opened to be changed', steps: ({press}) => press('.section.row button', -1)},
    ],
  },
  {
    name: 'own-replace',
    title: 'Our card, before another takes the place of what was answered',
    cards: [
      {
        attributes: given,
        async steps(visitor) {
          await visitor.press('.section.row .primary');
          await begin(visitor);
          await visitor.type('#profile-name', 'Mutual X');
          visitor.card.profile = nameOnly;
          await visitor.press('.section.row button', -1);
        },
      },
    ],
  },
  {
    name: 'own-link',
    title: 'Our card, opened from a link',
    fragment: `mic-profile=${typical}`,
    cards: [{attributes: own}],
  },
  {
    name: 'own-copied',
    title: 'Our card, copied',
    copying: true,
    cards: [
      {attributes: given, steps: (visitor) => take(visitor, 0, 'linkCopied')},
      {
        attributes: {...given, 'profile-from-hash': 'false'},
        label: 'where no link opens',
        steps: (visitor) => take(visitor, 0, 'codeCopied'),
      },
      {attributes: given, label: 'saved', steps: (visitor) => take(visitor, 4, 'saved')},
    ],
  },
  {
    name: 'own-copy',
    title: 'Our card, to copy by hand',
    cards: [{attributes: given, steps: (visitor) => take(visitor, 0, 'copyByHand')}],
  },
  {
    name: 'own-compare',
    title: 'Our card beside an earlier one',
    cards: [
      {attributes: given, label: 'unchanged', steps: async (visitor) => compareWith(visitor, await linkOf(visitor))},
      {attributes: given, label: 'of another name', steps: (visitor) => compareWith(visitor, nameOnly)},
      {
        attributes: own,
        label: 'changed',
        async steps(visitor) {
          await make(visitor, [1]);
          const earlier = await linkOf(visitor);
          await visitor.press('.section.row .primary');
          await goTo(visitor, 1);
          await visitor.chooseInEach('fieldset', 0);
          await goTo(visitor, 2);
          await visitor.chooseInEach('fieldset', 2);
          await goTo(visitor, 3);
          await visitor.chooseInEach('fieldset', 3);
          await visitor.press(submit, -1);
          await compareWith(visitor, earlier);
        },
      },
      {attributes: given, label: 'a link that is none', steps: (visitor) => compareWith(visitor, 'nothing')},
    ],
  },
  {
    name: 'own-picture',
    title: 'Our card as a drawing',
    drawing: true,
    cards: [{attributes: given, steps: (visitor) => take(visitor, 3, 'saved')}],
  },
  ...['A4', 'A6'].map((size) => ({
    name: `own-${size}`,
    title: `Our card on paper, ${size}`,
    paper: true,
    cards: [{attributes: given, steps: (visitor) => print(visitor, size)}],
  })),
];
