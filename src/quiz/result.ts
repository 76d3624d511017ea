/** The result of a round: the score in words, the six principles, what to read again, the answers given. */
import type {TemplateResult} from 'lit/html.js';
import type {PrincipleId} from '../content/model.js';
import type {Scene} from '../view.js';
import type {Result, Score} from './round.js';
import type {Shared} from './share.js';
import type {Asked, ResultScene} from './scene.js';

export interface ResultState {
  readonly shared: Shared | undefined;
  /** Goes to the card, and to a principle there. */
  onRead(principle?: PrincipleId): void;
  onRepeat(): void;
  onNewRound(): void;
  onShare(): Promise<void>;
}

export const result = (scene: ResultScene, state: ResultState): TemplateResult => {
  const {html, nothing, templates, format, settings, principles, ui, outcome, asked} = scene;
  const {score, total, shown, bySubject} = outcome;
  const uncounted = shown ? ui.revealedCount(shown, format.number(shown)) : nothing;
  const heading = total ? ui.scoreTitle(score, format.number(score), format.number(total)) : uncounted;
  const lines = principles.map(({id, name}) => ({
    id,
    name,
    reached: bySubject[id],
    text: inWords(scene, bySubject[id]),
  }));
  const emblem = templates.emblem({
    state: (id) => ({fill: shareOf(bySubject[id])}),
    label: ui.emblemLabel(format.list(lines.map((line) => `${line.name} ${line.text}`))),
  });
  return html`<div class="result" part="result">
    <div class="sum">${emblem}</div>
    <div class="account">
      ${templates.heading(settings.headingLevel + 1, heading, {focusable: true})}
      ${total ? html`<p class="tone">${tone(scene, outcome)} ${uncounted}</p>` : nothing}
      <ul class="lines">
        ${lines.map(({id, name, reached, text}) => line(scene, templates.segment(id, shareOf(reached)), name, text))}
        ${
          bySubject.card
            ? line(scene, wholeDisc(scene, bySubject.card), scene.nameOf('card'), inWords(scene, bySubject.card))
            : nothing
        }
      </ul>
      ${readAgain(scene, outcome, state)} ${buttons(scene, outcome, state)}
    </div>
    <div class="answers">
      ${templates.heading(settings.headingLevel + 2, ui.answers)}
      ${asked.map((each) => review(scene, each))}
    </div>
  </div>`;
};

const shareOf = (reached: Score | undefined): number | undefined => reached && reached.score / reached.total;

const inWords = ({ui, format}: ResultScene, reached: Score | undefined): string =>
  reached ? ui.perPrinciple(format.number(reached.score), format.number(reached.total)) : ui.notAsked;

const line = ({html}: ResultScene, figure: unknown, name: string, text: string) =>
  html`<li>${figure} <b>${name}</b> <span>${text}</span></li>`;

/** The card itself is no part of the emblem. */
const wholeDisc = ({html}: Scene, {score, total}: Score) =>
  html`<svg class="piece" viewBox="-21 -21 42 42" aria-hidden="true">
    <circle class="bed" r="20.5" />
    <circle class="fill" r=${20.5 * Math.sqrt(score / total)} />
  </svg>`;

const tone = ({ui}: ResultScene, {score, total}: Result): string => {
  const share = score / total;
  if (share === 1) return ui.toneAll;
  if (share >= 0.75) return ui.toneMost;
  if (share >= 0.45) return ui.toneHalf;
  return score ? ui.toneFew : ui.toneNone;
};

const readAgain = (scene: ResultScene, {bySubject}: Result, {onRead}: ResultState) => {
  const {html, nothing, templates, settings, principles, ui} = scene;
  const weak = principles.filter(({id}) => settings.principles.includes(id) && (shareOf(bySubject[id]) ?? 1) < 1);
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

const buttons = ({html, nothing, settings, ui}: ResultScene, {missed}: Result, state: ResultState) => {
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
const review = (scene: ResultScene, {question, options, answer, chosen: mine}: Asked) => {
  const {html, nothing, ui, mark, outcomeOf, sourcesOf} = scene;
  const outcome = outcomeOf(question, answer);
  const right = options.find(({correct}) => correct)!;
  const verdict = outcome === 'shown' ? ui.revealed : mine === right ? ui.right : ui.wrong;
  const lang = question.lang ?? nothing;
  return html`<details class="review">
    <summary>${mark(scene, outcome)} <span lang=${lang}>${question.prompt}</span> <b>${verdict}</b></summary>
    <div>
      ${
        mine && mine !== right
          ? html`<p><b>${ui.yourAnswer(mine.text)}</b></p>
            <p lang=${lang}>${mine.feedback}</p>`
          : nothing
      }
      <p><b>${mine === right ? ui.yourAnswer(right.text) : ui.rightAnswer(right.text)}</b></p>
      <p lang=${lang}>${right.feedback}</p>
      <p class="soft">${sourcesOf(scene, question)}</p>
    </div>
  </details>`;
};
