/** One question: where it stands in the round, the answers to choose from, the buttons, the explanation. */
import type {PrincipleId} from '../content/model.js';
import {mark, outcomeOf} from './mark.js';
import {isRight} from './round.js';
import {askedAt, placesOf, sourcesOf, type Asked, type Place, type QuizScene} from './scene.js';

export interface QuestionState {
  /** "Check" was pressed without a choice. */
  readonly unchosen: boolean;
  /** @param choice the place of an option in its question */
  onChoose(choice: number): void;
  onCheck(): void;
  onReveal(): void;
  onPrevious(): void;
  onNext(): void;
}

export const question = (scene: QuizScene, state: QuestionState) => {
  const {html, templates, settings} = scene;
  const asked = askedAt(scene, scene.round.at);
  const prompt = templates.heading(settings.headingLevel + 1, asked.question.prompt, {focusable: true});
  return html`<div class="play">
    ${progress(scene, asked)}
    <fieldset class="ask" part="question" aria-describedby=${state.unchosen ? 'quiz-problem' : 'quiz-progress'}>
      <legend lang=${asked.question.lang ?? scene.nothing}>${prompt}</legend>
      ${asked.answer.end ? answers(scene, asked) : choices(scene, asked, state)}
    </fieldset>
    ${buttons(scene, asked, state)} ${explanation(scene, asked)}
  </div>`;
};

/**
 * The emblem fills with every right answer. Which principle a question is about would give its answer away: the name,
 * and the heavy outline of the part, keep their place until then.
 */
const progress = (scene: QuizScene, {question: current, answer}: Asked) => {
  const {html, templates, format, ui, round, nameOf} = scene;
  const all = placesOf(scene);
  const emblem = templates.emblem({
    state: (id) => ({fill: share(all, id), marked: answer.end !== undefined && id === current.subject}),
  });
  const place = ui.progress(format.number(round.at + 1), format.number(all.length));
  return html`<div class="progress">
    ${emblem}
    <p id="quiz-progress"><b>${place}</b> <span class=${answer.end ? 'subject' : 'subject awaited'}>${nameOf(current.subject)}</span></p>
    <p class="pips">${all.map((each, at) => mark(scene, outcomeOf(each.question, each.answer), at === round.at))}</p>
  </div>`;
};

const share = (all: readonly Place[], principle: PrincipleId): number | undefined => {
  const drawn = all.filter(({question: {subject}}) => subject === principle);
  const right = drawn.filter((each) => isRight(each.question, each.answer));
  return drawn.length ? right.length / drawn.length : undefined;
};

const choices = ({html, nothing, ui, round}: QuizScene, {question, options, chosen}: Asked, state: QuestionState) =>
  // A browser keeps a radio button that is gone in its group: every question drawn has a name of its own.
  html`<div class="options" id="quiz-options" @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && state.onCheck()}>
    ${state.unchosen ? html`<p class="tag" id="quiz-problem">${ui.choose}</p>` : nothing}
    ${options.map(
      (option) =>
        html`<label class="option" part="option">
          <input
            type="radio"
            name=${`quiz-${round.number}-${question.id}`}
            value=${option.id}
            .checked=${option === chosen}
            @change=${() => state.onChoose(question.options.indexOf(option))}
          />
          <span lang=${question.lang ?? nothing}>${option.text}</span>
        </label>`,
    )}
  </div>`;

/** The same places, to read only. A word sits on the edge of an answer, so that nothing moves when it comes. */
const answers = (scene: QuizScene, {question: {lang}, options, chosen}: Asked) => {
  const {html, nothing, ui} = scene;
  return html`<ul class="options">
    ${options.map((option) => {
      const {text, correct} = option;
      const mine = option === chosen;
      const tag = correct ? (mine ? ui.yourRightTag : ui.rightTag) : mine ? ui.yourTag : undefined;
      const kind = correct ? 'right' : mine ? 'wrong' : 'open';
      return html`<li class=${`option ${kind}`} part="option">
        ${tag ? html`<b class="tag">${tag}</b>` : nothing} ${mark(scene, kind)} <span lang=${lang ?? nothing}>${text}</span>
      </li>`;
    })}
  </ul>`;
};

/** All that could be said lies in one place from the start, out of sight, and keeps it as large as the longest. */
const explanation = (scene: QuizScene, {question: asked, options, answer, chosen}: Asked) => {
  const {html, nothing, ui, round} = scene;
  const explanations = options.map((option) => ({
    verdict: option.correct ? ui.right : ui.wrong,
    reason: option.feedback,
    holds: answer.end === 'checked' && option === chosen,
  }));
  const {feedback} = options.find(({correct}) => correct)!;
  explanations.push({verdict: ui.revealed, reason: feedback, holds: answer.end === 'shown'});
  const start = round.number === 1 && round.at === 0;
  return html`<div
    class=${`feedback ${answer.end ? 'here' : 'to-come'}`}
    id="quiz-feedback"
    part="feedback"
    role=${answer.end ? 'group' : nothing}
    tabindex=${answer.end ? '-1' : nothing}
    aria-labelledby=${answer.end ? 'quiz-verdict' : nothing}
    aria-describedby=${answer.end ? 'quiz-reason' : nothing}
  >
    ${answer.end ? nothing : html`<div class="wait">${start ? html`<p>${ui.intro}</p>` : nothing}<p>${ui.explanationHere}</p></div>`}
    ${mark(scene, outcomeOf(asked, answer))}
    ${explanations.map(
      ({verdict, reason, holds}) =>
        html`<div class=${holds ? 'reason holds' : 'reason'} aria-hidden=${holds ? nothing : 'true'}>
          <b id=${holds ? 'quiz-verdict' : nothing}>${verdict}</b>
          <p id=${holds ? 'quiz-reason' : nothing} lang=${asked.lang ?? nothing}>${reason}</p>
        </div>`,
    )}
    <p class="references-line">${sourcesOf(scene, asked)}</p>
  </div>`;
};

/** Each keeps its place and its width when an answer is checked, so that nothing below moves. */
const buttons = ({html, nothing, ui, round}: QuizScene, {answer: {end}}: Asked, state: QuestionState) => {
  const onward = round.at + 1 === round.drawn.length ? ui.seeResult : ui.next;
  // The second click of a double click falls on what has taken the place of "Check".
  const onMain = ({detail}: MouseEvent): void => {
    if (!end) state.onCheck();
    else if (detail < 2) state.onNext();
  };
  return html`<div class="buttons">
    <button class="primary" part="button" data-widest=${end ? ui.check : onward} @click=${onMain}>${end ? onward : ui.check}</button>
    <button class=${end ? 'gone' : nothing} part="button" @click=${state.onReveal}>${ui.reveal}</button>
    ${round.at ? html`<button class="quiet" part="button" @click=${state.onPrevious}>${ui.previous}</button>` : nothing}
  </div>`;
};
