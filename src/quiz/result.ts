/** The result of a round: the score in words, the six principles, what to read again, the answers given. */
import type {PrincipleId} from '../content/model.js';
import type {Scene} from '../view.js';
import {mark, outcomeOf} from './mark.js';
import {resultOf, type Result, type Score} from './round.js';
import type {Shared} from './share.js';
import {askedAt, sourcesOf, type Asked, type Sheet} from './sheet.js';

export interface ResultState {
  readonly shared: Shared | undefined;
  /** Goes to the card, and to a principle there. */
  onRead(principle?: PrincipleId): void;
  onRepeat(): void;
  onNewRound(): void;
  onShare(): Promise<void>;
}

export const result = (sheet: Sheet, state: ResultState) => {
  const {html, nothing, templates, format, settings, words, ui, questions, round} = sheet;
  const reached = resultOf(round, questions);
  const {score, total, shown, bySubject} = reached;
  const told = shown ? ui.revealedCount(shown, format.number(shown)) : nothing;
  const heading = total ? ui.scoreTitle(score, format.number(score), format.number(total)) : told;
  const lines = words.principles.map(({id, name}) => ({
    id,
    name,
    so: bySubject[id],
    told: inWords(sheet, bySubject[id]),
  }));
  const emblem = templates.emblem({
    state: (id) => ({fill: shareOf(bySubject[id])}),
    label: ui.emblemLabel(format.list(lines.map((line) => `${line.name} ${line.told}`))),
  });
  return html`<div class="result" part="result">
    <div class="sum">${emblem}</div>
    <div class="account">
      ${templates.heading(settings.headingLevel + 1, heading, {focusable: true})}
      ${total ? html`<p class="tone">${tone(sheet, reached)} ${told}</p>` : nothing}
      <ul class="lines">
        ${lines.map(({id, name, so, told}) => line(sheet, templates.piece(id, shareOf(so)), name, told))}
        ${
          bySubject.card
            ? line(sheet, wholeDisc(sheet, bySubject.card), sheet.nameOf('card'), inWords(sheet, bySubject.card))
            : nothing
        }
      </ul>
      ${readAgain(sheet, reached, state)} ${buttons(sheet, reached, state)}
    </div>
    <div class="answers">
      ${templates.heading(settings.headingLevel + 2, ui.answers)}
      ${round.drawn.map((_, at) => review(sheet, askedAt(sheet, at)))}
    </div>
  </div>`;
};

const shareOf = (so: Score | undefined): number | undefined => so && so.score / so.total;

const inWords = ({ui, format}: Sheet, so: Score | undefined): string =>
  so ? ui.perPrinciple(format.number(so.score), format.number(so.total)) : ui.notAsked;

const line = ({html}: Sheet, figure: unknown, name: string, told: string) =>
  html`<li>${figure} <b>${name}</b> <span>${told}</span></li>`;

/** The card itself is no part of the emblem. */
const wholeDisc = ({html}: Scene, {score, total}: Score) =>
  html`<svg class="piece" viewBox="-21 -21 42 42" aria-hidden="true">
    <circle class="bed" r="20.5" />
    <circle class="fill" r=${20.5 * Math.sqrt(score / total)} />
  </svg>`;

const tone = ({ui}: Sheet, {score, total}: Result): string => {
  const share = score / total;
  if (share === 1) return ui.toneAll;
  if (share >= 0.75) return ui.toneMost;
  if (share >= 0.45) return ui.toneHalf;
  return score ? ui.toneFew : ui.toneNone;
};

const readAgain = (sheet: Sheet, {bySubject}: Result, {onRead}: ResultState) => {
  const {html, nothing, templates, settings, words, ui} = sheet;
  const weak = words.principles.filter(({id}) => (shareOf(bySubject[id]) ?? 1) < 1);
  if (!weak.length || !settings.views.includes('card')) return nothing;
  return html`<div class="again">
    ${templates.heading(settings.headingLevel + 2, ui.readAgain)}
    <ul>
      ${weak.map(
        ({id, name}) =>
          html`<li>
            <button class="link" aria-label=${ui.readAgainAction(name)} @click=${() => onRead(id)}>${name}</button>
          </li>`,
      )}
    </ul>
  </div>`;
};

const buttons = ({html, nothing, settings, ui}: Sheet, {missed}: Result, state: ResultState) => {
  const {text} = state.shared ?? {};
  return html`<div class="buttons">
      ${
        missed.length
          ? html`<button class="primary" part="button" @click=${state.onRepeat}>${ui.againMissed}</button>`
          : nothing
      }
      <button class=${missed.length ? nothing : 'primary'} part="button" @click=${state.onNewRound}>${ui.newRound}</button>
      <button part="button" @click=${() => void state.onShare()}>${ui.share}</button>
      ${
        settings.views.includes('card')
          ? html`<button class="quiet" part="button" @click=${() => state.onRead()}>${ui.backToCard}</button>`
          : nothing
      }
    </div>
    <p class="shared" role="status">${state.shared && !text ? ui.copied : nothing}</p>
    ${text ? html`<label class="copy">${ui.shareFailed} <textarea id="quiz-shared" readonly rows="4" .value=${text} @focus=${selectAll}></textarea></label>` : nothing}`;
};

const selectAll = ({target}: Event): void => (target as HTMLTextAreaElement).select();

/** One answer given, and what is true. */
const review = (sheet: Sheet, {question, options, answer}: Asked) => {
  const {html, nothing, ui} = sheet;
  const outcome = outcomeOf(question, answer);
  const right = options.find(({correct}) => correct)!;
  const mine = options.find(({id}) => id === answer.choice);
  const verdict = outcome === 'shown' ? ui.revealed : mine === right ? ui.right : ui.wrong;
  return html`<details class="review">
    <summary>${mark(sheet, outcome)} <span>${question.prompt}</span> <b>${verdict}</b></summary>
    <div>
      ${
        mine && mine !== right
          ? html`<p><b>${ui.yourAnswer(mine.text)}</b></p>
            <p>${mine.feedback}</p>`
          : nothing
      }
      <p><b>${mine === right ? ui.yourAnswer(right.text) : ui.rightAnswer(right.text)}</b></p>
      <p>${right.feedback}</p>
      <p class="soft">${sourcesOf(sheet, question)}</p>
    </div>
  </details>`;
};
