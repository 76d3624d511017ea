/** The questions of the quiz in SurveyJS: twelve, one at a time. */
import {Model} from 'survey-core';
import 'survey-js-ui';
import {questions} from '../../src/generated/fr/quiz.js';

const elements = questions.slice(0, 12).map(({id, prompt, options}) => ({
  type: 'radiogroup',
  name: id,
  title: prompt,
  choices: options.map(({id: value, text}) => ({value, text})),
  correctAnswer: options.find(({correct}) => correct).id,
}));

class SurveyQuiz extends HTMLElement {
  connectedCallback() {
    const place = this.appendChild(document.createElement('div'));
    new Model({elements, questionsOnPageMode: 'questionPerPage', locale: 'fr'}).render(place);
  }
}
customElements.define('survey-quiz', SurveyQuiz);
