/** The small disc that tells how a question or an answer came out: by its shape, never by colour alone. */
import type {TemplateResult} from 'lit/html.js';
import type {Scene} from '../view.js';
import {isRight, type Answer, type Facts} from './round.js';

export type Outcome = 'right' | 'wrong' | 'shown' | 'open';

export const outcomeOf = (question: Facts, answer: Answer): Outcome => {
  if (answer.end !== 'checked') return answer.end ?? 'open';
  return isRight(question, answer) ? 'right' : 'wrong';
};

const strokes: Readonly<Record<Outcome, string>> = {
  right: 'm7 12.5 3.5 3.5 6.5-7.5',
  wrong: 'm8 8 8 8m0-8-8 8',
  shown: 'M8 12h8',
  open: '',
};

/** A full disc with a tick, a ring with a cross, a ring with a dash, an empty ring. */
export const mark = ({html}: Scene, outcome: Outcome, current = false): TemplateResult =>
  html`<svg class=${`mark ${outcome}${current ? ' current' : ''}`} viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" />
    <path d=${strokes[outcome]} />
  </svg>`;
