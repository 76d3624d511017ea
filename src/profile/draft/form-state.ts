/** The filling in of a card: the draft, where in the form the visitor is, and what must be mended. */
import type {RoleId} from '../../content/model.js';
import {decode, type OrganisationCard} from '../code/codec.js';
import type {Answer, PayerId, Weight} from '../data/profile.js';
import {cardOf, draftFrom, emptyDraft, isEmpty, type Draft, type FieldId} from './draft.js';
import type {Remembered} from './memory.js';
import {charactersLeft, problemsOf, type Problem} from './problems.js';

/** What the view does for the form. */
export interface FormHost {
  /** The draft is another one. */
  keep(): void;
  /** Something that can be seen is another. @param place where focus goes; it stays where it is without one */
  draw(place?: string): void;
}

/** The heading of what is drawn: where a visitor who has gone somewhere begins to read. */
export const heading = '.profile :is(h2, h3, h4, h5, h6)[tabindex]';
const summary = '.problems';

export class FormState {
  draft: Draft = emptyDraft;
  step = 0;
  problems: readonly Problem[] = [];
  /** Reasons and examples that are open. */
  readonly opened = new Set<string>();
  /** The card as it was shown last. */
  #shown: OrganisationCard | undefined;
  #host: FormHost;

  constructor(host: FormHost) {
    this.#host = host;
  }

  get begun(): boolean {
    return !isEmpty(this.draft);
  }

  /** The draft as a card, unless something must be mended. Its date is that of the day on which it was first shown so. */
  get card(): OrganisationCard | undefined {
    if (this.#problemsNow().length) return undefined;
    const shown = this.#shown;
    return shown && cardOf(this.draft, shown.profile.date)?.code === shown.code ? shown : cardOf(this.draft, today());
  }

  /** Begins anew, with the answers of a card where there is one. */
  load(card?: OrganisationCard): void {
    this.#restart(draftFrom(card?.profile), 0, card);
  }

  /** @param lastStep of the form */
  recall({draft, step, shown = ''}: Remembered, lastStep: number): void {
    const decoded = decode(shown);
    const card = decoded.ok ? {profile: decoded.profile, code: shown} : undefined;
    this.#restart(draft, Math.min(Math.max(step, 0), lastStep), card);
  }

  snapshot(finished: boolean): Remembered {
    return {draft: this.draft, step: this.step, finished, shown: this.#shown?.code};
  }

  /** The card to be shown; without one, the visitor is told what must be mended. */
  finish(): OrganisationCard | undefined {
    this.problems = this.#problemsNow();
    if (!this.problems.length) return (this.#shown = this.card);
    this.step = 0;
    this.#host.draw(summary);
    return undefined;
  }

  /** How many more characters fit, where a visitor needs to know. */
  left(field: FieldId): number | undefined {
    return charactersLeft(field, this.draft.fields[field]);
  }

  /** Typing changes nothing that can be seen, as a rule. */
  onField = (field: FieldId, text: string): void => {
    const [begun, left] = [this.begun, this.left(field)];
    this.#change({fields: {...this.draft.fields, [field]: text}});
    if (begun !== this.begun || left !== this.left(field)) this.#host.draw();
  };

  onPayer = (payer: PayerId, pays: boolean): void => {
    const others = this.draft.financing.filter((each) => each !== payer);
    this.#change({financing: pays ? [...others, payer] : others});
    this.#host.draw();
  };

  onRole = (role: RoleId, weight: Weight): void => {
    this.#change({roles: {...this.draft.roles, [role]: weight}});
    this.#host.draw();
  };

  onAnswer = (criterion: string, answer: Answer | undefined): void => {
    const {[criterion]: before, ...others} = this.draft.answers;
    this.#change({answers: answer ? {...others, [criterion]: answer} : others});
    // The button that takes an answer back goes with it; focus stays with the criterion.
    this.#host.draw(before && !answer ? `.profile [name='profile-${criterion}']` : undefined);
  };

  onOpen = (id: string, open: boolean): void => {
    if (open) this.opened.add(id);
    else this.opened.delete(id);
  };

  /** What was entered must be right before one goes on; what is missing is said only when the card is to be shown. */
  onStep = (step: number): void => {
    this.problems = this.step === 0 ? this.#problemsNow().filter(({kind}) => kind !== 'missing') : [];
    if (!this.problems.length) this.step = step;
    this.#host.keep();
    this.#host.draw(this.problems.length ? summary : heading);
  };

  onProblem = (field: FieldId): void => this.#host.draw(`#profile-${field}`);

  #change(draft: Partial<Draft>): void {
    this.draft = {...this.draft, ...draft};
    this.#host.keep();
  }

  #restart(draft: Draft, step: number, shown: OrganisationCard | undefined): void {
    this.draft = draft;
    this.step = step;
    this.problems = [];
    this.opened.clear();
    this.#shown = shown;
  }

  #problemsNow(): Problem[] {
    return problemsOf(this.draft, new Date().getFullYear());
  }
}

/** `YYYY-MM-DD`, where the visitor is. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, '0')).join('-');
};
