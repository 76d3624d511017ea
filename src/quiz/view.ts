/** The quiz: owns a round and draws where it stands. */
import type {PrincipleId, Question} from '../content/model.js';
import type {Words} from '../language/languages.js';
import type {Host, Scene, View as Contract} from '../view.js';
import {forget, keep, recall} from './memory.js';
import {question, type QuestionState} from './question.js';
import {result, type ResultState} from './result.js';
import * as play from './round.js';
import {share, type Shared} from './share.js';
import type {Sheet} from './sheet.js';

export {styles} from './styles.js';

/** What a handler wants focus on when the next drawing stands. */
type Target = 'heading' | 'feedback' | 'option' | 'share';

const places: Readonly<Record<Target, string>> = {
  heading: '.quiz :is(h3, h4, h5, h6)[tabindex]',
  feedback: '.quiz [part=feedback]',
  option: '.quiz input',
  share: '.quiz textarea',
};

export class View implements Contract<'quiz'>, QuestionState, ResultState {
  #host: Host;
  #questions!: readonly Question[];
  #scene!: Scene;
  #words!: Words['quiz'];
  #round: play.Round | undefined;
  /** The settings of the page that the round came from. */
  #asked: string | undefined;
  /** "Check" was pressed without a choice. */
  unchosen = false;
  shared: Shared | undefined;
  #target: Target | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  render(scene: Scene, words: Words['quiz']) {
    this.#scene = scene;
    this.#words = words;
    this.#questions = words.questions;
    const round = this.#roundFor(scene);
    const {principles} = scene.words;
    const sheet: Sheet = {
      ...scene,
      ui: words.quizUi,
      questions: words.questions,
      round,
      nameOf: (subject) => principles.find(({id}) => id === subject)?.name ?? words.quizUi.subjectCard,
    };
    return scene.html`<section class="quiz" aria-label=${words.quizUi.title}>
      ${play.isOver(round) ? result(sheet, this) : question(sheet, this)}
    </section>`;
  }

  updated(): void {
    const target = this.#target;
    this.#target = undefined;
    if (!target) return;
    const place = this.#host.root.querySelector<HTMLElement>(places[target]);
    place?.focus();
    if (place instanceof HTMLTextAreaElement) place.select();
  }

  /** The round that goes on; another one when the page asks for other questions. */
  #roundFor({settings}: Scene): play.Round {
    const {questions: count, seed, remember} = settings;
    const asked = `${count} ${seed ?? ''}`;
    if (!this.#round || asked !== this.#asked) {
      const kept = remember && this.#asked === undefined ? recall(asked, this.#questions) : undefined;
      this.#asked = asked;
      this.unchosen = false;
      this.#round = kept ?? play.drawRound(this.#questions, {count, seed: seed ?? Math.random().toString(36)});
    }
    return this.#round;
  }

  /** @param target where focus goes; it stays where it is without one */
  #play(round: play.Round, target?: Target): void {
    this.#round = round;
    this.unchosen = false;
    this.shared = undefined;
    this.#target = target;
    if (this.#scene.settings.remember) {
      if (play.isOver(round)) forget();
      else keep(round, this.#asked!);
    }
    this.#host.requestUpdate();
  }

  onChoose = (choice: string): void => this.#play(play.choose(this.#round!, choice));

  onCheck = (): void => {
    const round = play.check(this.#round!);
    if (round === this.#round) {
      this.unchosen = true;
      this.#target = 'option';
      this.#host.requestUpdate();
      return;
    }
    this.#play(round, 'feedback');
    const {id} = round.drawn[round.at];
    const {choice} = round.answers[round.at];
    const asked = play.questionOf(this.#questions, id);
    const correct = play.isRight(asked, round.answers[round.at]);
    this.#host.emit('mic-answer', {question: id, principle: asked.subject, choice: choice!, correct});
    this.#tellEnd(round);
  };

  onReveal = (): void => {
    const round = play.reveal(this.#round!);
    this.#play(round, 'feedback');
    this.#tellEnd(round);
  };

  #tellEnd(round: play.Round): void {
    if (!play.isAnswered(round)) return;
    const {score, total, bySubject} = play.resultOf(round, this.#questions);
    this.#host.emit('mic-quiz-complete', {score, total, byPrinciple: bySubject});
  }

  onPrevious = (): void => this.#play(play.previous(this.#round!), 'heading');

  onNext = (): void => this.#play(play.next(this.#round!), 'heading');

  onRead = (principle?: PrincipleId): void => this.#host.go('card', principle);

  onRepeat = (): void => this.#play(play.repeatMissed(this.#round!, this.#questions), 'heading');

  onNewRound = (): void => {
    const {questions: count, seed} = this.#scene.settings;
    const after = this.#round!;
    this.#play(play.drawRound(this.#questions, {count, seed: seed ?? after.seed, after}), 'heading');
  };

  onShare = async (): Promise<void> => {
    const {format, words} = this.#scene;
    const {score, total} = play.resultOf(this.#round!, this.#questions);
    const text = this.#words.quizUi.shareText(format.number(score), format.number(total), words.ui.title);
    this.shared = undefined; // what is said again must come anew to be announced
    this.#host.requestUpdate();
    this.shared = await share(text);
    if (this.shared?.text) this.#target = 'share';
    this.#host.requestUpdate();
  };
}
