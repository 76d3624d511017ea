/** The floor of the quiz: a hand-written element that asks the first question, explains the answer, and goes there. */
import css from 'bench:quiz-styles';
import quiz from 'bench:quiz/fr';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class FloorQuiz extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = quiz.asked;
    root.addEventListener('click', ({target}) => {
      const chosen = root.querySelector(':checked')?.value;
      if (!target.closest('.primary') || !chosen) return;
      root.querySelector('.quiz').innerHTML = quiz.answered[chosen];
      root.querySelector('#quiz-feedback').focus();
    });
  }
}
customElements.define('floor-quiz', FloorQuiz);
