/** The filling in of a card: the draft, where in the form the visitor is, and what must be mended. */
import type {RoleId} from '../../content/model.js';
import type {Answer, PayerId, Weight} from '../data/profile.js';
import {
  cardOf,
  draftFrom,
  emptyDraft,
  isEmpty,
  problemsOf,
  type Draft,
  type FieldId,
  type Problem,
  type Shown,
} from './draft.js';
import type {Kept} from './memory.js';

/** Told of every change. @param target where focus goes; it stays where it is without one */
type Changed = (target?: string) => void;

/** The heading of what is drawn: where a visitor who has gone somewhere begins to read. */
export const heading = '.profile :is(h2, h3, h4, h5, h6)[tabindex]';
const summary = '.oops';

export class Filling {
  draft: Draft = emptyDraft;
  step = 0;
  problems: readonly Problem[] = [];
  /** Reasons and examples that are open. */
  readonly opened = new Set<string>();
  #changed: Changed;

  constructor(changed: Changed) {
    this.#changed = changed;
  }

  get begun(): boolean {
    return !isEmpty(this.draft);
  }

  /** Takes up other answers. @param draft in any form: a profile, or what was kept */
  take(draft: unknown, step = 0): void {
    this.draft = draftFrom(draft);
    this.step = step;
    this.problems = [];
    this.opened.clear();
  }

  kept(finished: boolean): Kept {
    return {draft: this.draft, step: this.step, finished};
  }

  /** The draft as a card, if nothing keeps it from being one. */
  finished(): Shown | undefined {
    const today = new Date();
    const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((each) =>
      String(each).padStart(2, '0'),
    );
    return this.#problemsNow().length ? undefined : cardOf(this.draft, date.join('-'));
  }

  /** Says what must be mended, if anything. */
  check(): boolean {
    this.problems = this.#problemsNow();
    if (!this.problems.length) return true;
    this.step = 0;
    this.#changed(summary);
    return false;
  }

  onField = (field: FieldId, text: string): void => this.#change({fields: {...this.draft.fields, [field]: text}});

  onPayer = (payer: PayerId, pays: boolean): void => {
    const others = this.draft.financing.filter((each) => each !== payer);
    this.#change({financing: pays ? [...others, payer] : others});
  };

  onRole = (role: RoleId, weight: Weight): void => this.#change({roles: {...this.draft.roles, [role]: weight}});

  onAnswer = (criterion: string, answer: Answer | undefined): void => {
    const {[criterion]: before, ...others} = this.draft.answers;
    const answers = answer ? {...others, [criterion]: answer} : others;
    // The button that takes an answer back goes with it; focus stays with the question.
    this.#change({answers}, before && !answer ? `.profile [name='profile-${criterion}']` : undefined);
  };

  onOpen = (id: string, open: boolean): void => {
    if (open) this.opened.add(id);
    else this.opened.delete(id);
  };

  /** What was entered must be right before one goes on; what is missing is said only when the card is to be shown. */
  onStep = (step: number): void => {
    this.problems = this.step === 0 ? this.#problemsNow().filter(({kind}) => kind !== 'missing') : [];
    if (!this.problems.length) this.step = step;
    this.#changed(this.problems.length ? summary : heading);
  };

  onProblem = (field: FieldId): void => this.#changed(`#profile-${field}`);

  #change(draft: Partial<Draft>, target?: string): void {
    this.draft = {...this.draft, ...draft};
    this.#changed(target);
  }

  #problemsNow(): Problem[] {
    return problemsOf(this.draft, new Date().getFullYear());
  }
}
