/** One question: where it stands in the round, the answers to choose from, the explanation, the buttons. */
import type {PrincipleId} from '../content/model.js';
import {mark, outcomeOf} from './mark.js';
import {isRight} from './round.js';
import {askedAt, sourcesOf, type Asked, type Sheet} from './sheet.js';

export interface QuestionState {
  /** "Check" was pressed without a choice. */
  readonly unchosen: boolean;
  onChoose(choice: string): void;
  onCheck(): void;
  onReveal(): void;
  onPrevious(): void;
  onNext(): void;
}

export const question = (sheet: Sheet, state: QuestionState) => {
  const {html, templates, settings} = sheet;
  const asked = askedAt(sheet, sheet.round.at);
  const prompt = templates.heading(settings.headingLevel + 1, asked.question.prompt, {focusable: true});
  return html`<div class="play">
    ${progress(sheet, asked)}
    <fieldset class="ask" part="question" aria-describedby=${state.unchosen ? 'quiz-problem' : 'quiz-progress'}>
      <legend>${prompt}</legend>
      ${asked.answer.end ? answers(sheet, asked) : choices(sheet, asked, state)}
    </fieldset>
    ${explanation(sheet, asked)} ${buttons(sheet, asked, state)}
  </div>`;
};

/** The emblem fills with every right answer; the part that the question is about has a heavy outline. */
const progress = (sheet: Sheet, {question: current}: Asked) => {
  const {html, templates, format, ui, round, nameOf} = sheet;
  const all = round.drawn.map((_, at) => askedAt(sheet, at));
  const emblem = templates.emblem({state: (id) => ({fill: share(all, id), marked: id === current.subject})});
  const place = ui.progress(format.number(round.at + 1), format.number(all.length));
  return html`<div class="progress">
    ${emblem}
    <p id="quiz-progress"><b>${place}</b> <span>${nameOf(current.subject)}</span></p>
    <p class="pips">${all.map((each, at) => mark(sheet, outcomeOf(each.question, each.answer), at === round.at))}</p>
  </div>`;
};

const share = (all: readonly Asked[], principle: PrincipleId): number | undefined => {
  const drawn = all.filter(({question: {subject}}) => subject === principle);
  const right = drawn.filter((each) => isRight(each.question, each.answer));
  return drawn.length ? right.length / drawn.length : undefined;
};

const choices = ({html, nothing, ui, round}: Sheet, {question: {id}, options, answer}: Asked, state: QuestionState) =>
  // A browser keeps a radio button that is gone in its group: every question drawn has a name of its own.
  html`<div class="options" id="quiz-options" @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && state.onCheck()}>
    ${state.unchosen ? html`<p class="tag" id="quiz-problem">${ui.choose}</p>` : nothing}
    ${options.map(
      (option) =>
        html`<label class="option" part="option">
          <input
            type="radio"
            name=${`quiz-${round.number}-${id}`}
            value=${option.id}
            .checked=${option.id === answer.choice}
            @change=${() => state.onChoose(option.id)}
          />
          <span>${option.text}</span>
        </label>`,
    )}
  </div>`;

/** The same places, to read only. A word sits on the edge of an answer, so that nothing moves when it comes. */
const answers = (sheet: Sheet, {options, answer}: Asked) => {
  const {html, nothing, ui} = sheet;
  return html`<ul class="options">
    ${options.map(({id, text, correct}) => {
      const mine = id === answer.choice;
      const tag = correct ? (mine ? ui.yourRightTag : ui.rightTag) : mine ? ui.yourTag : undefined;
      const kind = correct ? 'right' : mine ? 'wrong' : 'open';
      return html`<li class=${`option ${kind}`} part="option">
        ${tag ? html`<b class="tag">${tag}</b>` : nothing} ${mark(sheet, kind)} <span>${text}</span>
      </li>`;
    })}
  </ul>`;
};

/** All that could be said lies in one place from the start, out of sight, and keeps it as large as the longest. */
const explanation = (sheet: Sheet, {question: asked, options, answer}: Asked) => {
  const {html, nothing, ui, round} = sheet;
  const said = options.map(({id, correct, feedback}) => ({
    verdict: correct ? ui.right : ui.wrong,
    reason: feedback,
    now: answer.end === 'checked' && id === answer.choice,
  }));
  const {feedback} = options.find(({correct}) => correct)!;
  said.push({verdict: ui.revealed, reason: feedback, now: answer.end === 'shown'});
  const start = round.number === 1 && round.at === 0;
  return html`<div
    class=${`feedback ${answer.end ? 'here' : 'awaited'}`}
    id="quiz-feedback"
    part="feedback"
    role=${answer.end ? 'group' : nothing}
    tabindex=${answer.end ? '-1' : nothing}
    aria-labelledby=${answer.end ? 'quiz-verdict' : nothing}
    aria-describedby=${answer.end ? 'quiz-reason' : nothing}
  >
    ${answer.end ? nothing : html`<div class="wait">${start ? html`<p>${ui.intro}</p>` : nothing}<p>${ui.explanationHere}</p></div>`}
    ${mark(sheet, outcomeOf(asked, answer))}
    ${said.map(
      ({verdict, reason, now}) =>
        html`<div class=${now ? 'said now' : 'said'} aria-hidden=${now ? nothing : 'true'}>
          <b id=${now ? 'quiz-verdict' : nothing}>${verdict}</b>
          <p id=${now ? 'quiz-reason' : nothing}>${reason}</p>
        </div>`,
    )}
    <p class="references-line">${sourcesOf(sheet, asked)}</p>
  </div>`;
};

const buttons = ({html, nothing, ui, round}: Sheet, {answer: {end}}: Asked, state: QuestionState) => {
  const last = round.at + 1 === round.drawn.length;
  // The second click of a double click falls on what has taken the place of "Check".
  const onMain = ({detail}: MouseEvent): void => {
    if (!end) state.onCheck();
    else if (detail < 2) state.onNext();
  };
  return html`<div class="buttons">
    <button class="primary" part="button" @click=${onMain}>${end ? (last ? ui.seeResult : ui.next) : ui.check}</button>
    ${end ? nothing : html`<button part="button" @click=${state.onReveal}>${ui.reveal}</button>`}
    ${round.at ? html`<button class="quiet" part="button" @click=${state.onPrevious}>${ui.previous}</button>` : nothing}
  </div>`;
};
