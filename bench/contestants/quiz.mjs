/** The floor of the quiz: a hand-written element that asks the first question and explains the answer. */
import css from 'bench:quiz-styles';
import {questions, quizUi} from '../../src/generated/fr/quiz.js';

const h = (tag, attributes, ...children) => {
  const written = Object.entries(attributes ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}>${children.join('')}</${tag}>`;
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const [{prompt, options}] = questions;
const circle = h('circle', {class: 'fill', cx: 20, cy: 20, r: 19});
const figure = (name) => h('svg', {class: name, viewBox: '0 0 40 40', 'aria-hidden': 'true'}, circle);

const choice = ({id, text}) =>
  h(
    'label',
    {class: 'option', part: 'option'},
    h('input', {type: 'radio', name: 'a', value: id}),
    h('span', null, text),
  );

const answer = ({id, text, correct}, chosen) => {
  const tag = correct ? quizUi.rightTag : quizUi.yourTag;
  const kind = correct ? 'right' : id === chosen ? 'wrong' : 'open';
  return h(
    'li',
    {class: `option ${kind}`, part: 'option'},
    kind === 'open' ? '' : h('b', {class: 'tag'}, tag),
    figure('mark'),
    h('span', null, text),
  );
};

const reason = ({id, correct, feedback}, chosen) =>
  h(
    'div',
    {class: id === chosen ? 'reason holds' : 'reason'},
    h('b', null, correct ? quizUi.right : quizUi.wrong),
    h('p', null, feedback),
  );

const play = (chosen) =>
  h(
    'article',
    {class: 'card auto on-quiz', part: 'card', lang: 'fr'},
    h('header', {part: 'header'}, h('h2', {part: 'title'}, quizUi.title)),
    h(
      'section',
      {class: 'quiz'},
      h(
        'div',
        {class: 'play'},
        h(
          'div',
          {class: 'progress'},
          ...Array.from({length: 6}, () => figure('piece')),
          h('p', null, quizUi.progress(1, 12)),
          h('p', {class: 'pips'}, ...Array.from({length: 12}, () => figure('mark'))),
        ),
        h(
          'fieldset',
          {class: 'ask', part: 'question'},
          h('legend', null, h('h3', null, prompt)),
          chosen
            ? h('ul', {class: 'options'}, ...options.map((each) => answer(each, chosen)))
            : h('div', {class: 'options'}, ...options.map(choice)),
        ),
        h(
          'div',
          {class: `feedback ${chosen ? 'here' : 'to-come'}`, part: 'feedback'},
          ...options.map((each) => reason(each, chosen)),
        ),
        h(
          'div',
          {class: 'buttons'},
          h('button', {class: 'primary', part: 'button'}, chosen ? quizUi.next : quizUi.check),
        ),
      ),
    ),
  );

class FloorQuiz extends HTMLElement {
  connectedCallback() {
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    this.shadowRoot.addEventListener('click', ({target}) => {
      const chosen = this.shadowRoot.querySelector(':checked')?.value;
      if (target.closest('.primary') && chosen) this.shadowRoot.innerHTML = play(chosen);
    });
    this.shadowRoot.innerHTML = play();
  }
}
customElements.define('floor-quiz', FloorQuiz);
