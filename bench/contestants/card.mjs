/**
 * The card, drawn by whatever `h(tag, attributes, ...children)` makes of it: the same elements, classes and words as the
 * widget's, so that what differs between contestants is how they draw, not what.
 */
import {icons} from '../../src/generated/icons.ts';
import {shipped} from './languages.mjs';

const ids = ['solidarity', 'not-for-profit', 'democracy', 'social-movement', 'autonomy', 'health-actor'];
const part = 'M18.7-8.5A20.5 20.5 0 1 0 2 20.4A22.5 22.5 0 0 1 18.7-8.5Z';
const angles = [-30, -90, -150, 30, 90, 150];
const hearts = ['-20.2 -23.3', '-30.3 5.8', '-10.1 29.1', '10.1 -29.1', '30.3 -5.8', '20.2 23.3'];

/** @param state `{lang, open}`, and `onLanguage`, `onToggle` for those who bind listeners while they draw */
export const card = (h, words, state) => {
  const {lang, open = new Set(), onLanguage, onToggle} = state;
  const {ui} = words;

  const emblem = (withIcons) =>
    h(
      'svg',
      {class: 'emblem', viewBox: '-49 -49 98 98', 'aria-hidden': 'true'},
      ...ids.map((id, at) =>
        h(
          'g',
          {class: `part${open.has(id) ? ' marked' : ''} whole`},
          h(
            'g',
            {transform: `rotate(${angles[at]})translate(0 -27)`},
            h('path', {class: 'bed', d: part}),
            h('path', {class: 'fill', d: part, transform: 'translate(0 0)scale(1.00)'}),
          ),
          withIcons
            ? h('path', {class: 'icon', d: icons[id], transform: `translate(${hearts[at]})scale(.7)translate(-12 -12)`})
            : '',
        ),
      ),
    );

  const disc = (id) =>
    h(
      'svg',
      {class: 'disc', viewBox: '0 0 40 40', 'aria-hidden': 'true'},
      h('circle', {class: 'fill', cx: 20, cy: 20, r: 19}),
      h('path', {class: 'icon', d: icons[id], transform: 'translate(20 20)scale(.9)translate(-12 -12)'}),
    );

  const circle = (name, cx, cy, r) => h('circle', {class: name, cx, cy, r});
  const figures = {
    membership: [circle('fill', 20, 10, 7), circle('fill', 10, 28, 7), circle('fill', 30, 28, 7)],
    governance: [
      circle('bed', 20, 20, 18),
      circle('fill', 20, 12, 5),
      circle('fill', 12, 25, 5),
      circle('fill', 28, 25, 5),
    ],
    financing: [circle('bed', 20, 20, 18), circle('fill', 20, 20, 11)],
    context: [circle('bed dashed', 20, 20, 18), circle('bed', 20, 20, 8)],
  };
  const figure = (id) => h('svg', {class: 'figure', viewBox: '0 0 40 40', 'aria-hidden': 'true'}, ...figures[id]);
  const places = [
    [20, 11],
    [28, 25],
    [12, 25],
  ];
  const trio = (index) =>
    h(
      'svg',
      {class: 'trio', viewBox: '0 0 40 40', 'aria-hidden': 'true'},
      ...places.map(([x, y], at) => circle(at === index ? 'fill' : 'bed', x, y, 9.5)),
    );

  const terms = (all) =>
    h(
      'div',
      {class: 'terms'},
      ...all.map(({id, word, meaning}) =>
        h('details', {class: 'term', id: `term-${id}`}, h('summary', null, word), h('p', null, meaning)),
      ),
    );
  const sources = () => h('details', {class: 'term'}, h('summary', null, ui.sources));
  const value = (label, text) => h('div', null, h('dt', null, label), h('dd', null, text));
  const label = ({title, lead}) => h('div', {class: 'label'}, h('h3', null, title), h('p', null, lead));

  const placeOf = ({place, year}) => (year ? `${place}, ${year}` : place);

  const principle = ({id, name, essence, explanation, confusion, examples, terms: explained}, at) =>
    h(
      'li',
      at === 3 ? {class: 'turn'} : null,
      h(
        'details',
        {id, part: 'principle', open: open.has(id) || null, onToggle: onToggle?.(id)},
        h('summary', null, disc(id), h('h4', null, name), h('p', {class: 'essence'}, essence)),
        h(
          'div',
          {class: 'more'},
          h('p', null, explanation),
          terms(explained),
          ...examples.map((example) =>
            h(
              'p',
              {class: 'aside'},
              h('b', null, `${ui.example} ${placeOf(example)}`),
              ` ${example.text} `,
              h('span', {class: 'small'}),
            ),
          ),
          h('p', {class: 'aside'}, h('b', null, ui.confusion), ` ${confusion}`),
          sources(),
        ),
      ),
    );

  const topic = ({id, title, text, terms: explained}) =>
    h('div', null, figure(id), h('h4', null, title), h('p', null, text), terms(explained));

  const role = ({name, summary, fields, examples}, at) =>
    h(
      'div',
      null,
      h('div', {class: 'role'}, trio(at), h('h4', null, name)),
      h('p', null, summary),
      h('ul', {class: 'fields'}, ...fields.map(({text}) => h('li', null, text))),
      h(
        'div',
        {class: 'examples'},
        ...examples.map((example) => h('p', {class: 'aside'}, h('b', null, placeOf(example)), ` ${example.text}`)),
        sources(),
      ),
    );

  const header = h(
    'header',
    {part: 'header'},
    h(
      'div',
      {class: 'bar'},
      h('p', {class: 'byline'}, emblem(false), h('span', null, ui.byline), h('slot', {name: 'logo'})),
      h(
        'nav',
        {class: 'languages', part: 'language-switcher', 'aria-label': ui.languages},
        ...Object.entries(shipped).map(([each, {name}]) =>
          h('button', {lang: each, 'aria-current': each === lang ? 'true' : null, onClick: onLanguage?.(each)}, name),
        ),
      ),
    ),
    h('div', {class: 'heading'}, h('h2', {part: 'title'}, ui.title), h('p', {class: 'lead'}, ui.lead)),
    h(
      'nav',
      {class: 'views', part: 'navigation', 'aria-label': ui.views},
      h('button', {'aria-current': 'page'}, ui.view.card),
      h('button', null, ui.view.quiz),
    ),
    h(
      'dl',
      {class: 'values'},
      value(ui.fields.nature, ui.fields.natureValue),
      value(ui.fields.features, ui.fields.featuresValue),
      value(ui.fields.drawnUpBy, ui.fields.drawnUpByValue),
    ),
  );

  const stage = h(
    'section',
    {class: open.size ? 'stage some' : 'stage'},
    h('div', {class: 'hero'}, emblem(true)),
    h('h3', null, ui.principles),
    h('ul', {class: 'six'}, ...words.principles.map(principle)),
  );

  const {about, edition, working, roles} = words;
  return h(
    'article',
    {class: 'card auto on-card', part: 'card', lang, dir: 'ltr'},
    header,
    h('p', {class: 'notice', role: 'status'}),
    stage,
    h('section', {class: 'band'}, label(working), h('div', {class: 'topics'}, ...working.topics.map(topic))),
    h('section', {class: 'band'}, label(roles), h('div', {class: 'roles'}, ...roles.items.map(role))),
    h(
      'section',
      {class: 'band'},
      label(about),
      h(
        'div',
        {class: 'about'},
        h(
          'div',
          {class: 'prose'},
          ...[about.origin, about.presented, about.otherLists, about.authors].map((text) => h('p', null, text)),
        ),
        h(
          'dl',
          {class: 'values'},
          value(ui.version, `${edition.version}, ${edition.date}`),
          value(ui.status, ui.statusDraft),
        ),
        sources(),
      ),
    ),
    h('footer', {part: 'footer'}, h('p', null, ui.footer), h('slot', {name: 'footer'})),
  );
};
