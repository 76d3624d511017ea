/** The quiz: owns a round and draws where it stands. */
import type {PrincipleId, Question} from '../content/model.js';
import type {Words} from '../language/languages.js';
import {Storage} from '../shared/storage.js';
import {keepTyping} from '../shared/typing.js';
import type {Scene, View as Contract, ViewHost} from '../view.js';
import {restore, serialise} from './memory.js';
import {question, type QuestionState} from './question.js';
import {result, type ResultState} from './result.js';
import * as play from './round.js';
import {share, type Shared} from './share.js';
import type {QuizScene} from './scene.js';

export {styles} from './styles.js';

/** Where a press leads, beside the heading of what is drawn. */
const places = {feedback: '#quiz-feedback', options: '#quiz-options input', sharedText: '#quiz-shared'};

export class View implements Contract<'quiz'>, QuestionState, ResultState {
  #host: ViewHost;
  #storage: Storage;
  #scene!: Scene;
  #words!: Words['quiz'];
  /** Those that ship, and the page's own. */
  #questions!: readonly Question[];
  #round!: play.Round;
  /** The settings of the page that the round came from. */
  #asked: string | undefined;
  /** The page's own questions that it knows. */
  #own: string | undefined;
  /** "Check" was pressed without a choice. */
  unchosen = false;
  shared: Shared | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#storage = new Storage(host, 'quiz');
  }

  receive(scene: Scene, words: Words['quiz']): void {
    this.#scene = scene;
    this.#words = words;
    this.#questions = [...words.questions, ...(scene.ownQuestions ?? [])];
    const {questions: count, seed, remember} = scene.settings;
    const wanted = `${count} ${seed ?? ''}`;
    const own = this.#questions.flatMap((question) => (question.own ? question.id : [])).join();
    const goesOn =
      wanted === this.#asked &&
      play.isOf(this.#round, this.#questions) &&
      (own === this.#own || play.isBegun(this.#round));
    this.#own = own;
    if (goesOn) return;
    // What was kept is taken up once: later on, other questions are what the page wants.
    const remembered =
      remember && this.#asked === undefined ? restore(this.#storage.read(), wanted, this.#questions) : undefined;
    this.#asked = wanted;
    this.unchosen = false;
    this.#round = remembered ?? play.drawRound(this.#questions, {count, seed: seed ?? Math.random().toString(36)});
  }

  render() {
    const scene = this.#scene;
    const {quizUi: ui} = this.#words;
    const questions = this.#questions;
    const {principles} = scene.words;
    const quizScene: QuizScene = {
      ...scene,
      ui,
      questions,
      round: this.#round,
      nameOf: (subject) => principles.find(({id}) => id === subject)?.name ?? ui.subjectCard,
    };
    return scene.html`<section class="quiz" aria-label=${ui.title} @keydown=${keepTyping} @keypress=${keepTyping} @keyup=${keepTyping}>
      ${play.isOver(this.#round) ? result(quizScene, this) : question(quizScene, this)}
    </section>`;
  }

  get begun(): boolean {
    return this.#asked !== undefined && play.isBegun(this.#round);
  }

  forget(): void {
    this.#storage.remove();
  }

  #play(round: play.Round): void {
    this.#round = round;
    this.unchosen = false;
    this.shared = undefined;
    if (this.#scene.settings.remember) {
      if (play.isOver(round)) this.#storage.remove();
      else this.#storage.write(serialise(round, this.#asked!));
    }
    this.#host.requestUpdate();
  }

  onChoose = (choice: string): void => this.#play(play.choose(this.#round, choice));

  onCheck = (): void => {
    const round = play.check(this.#round);
    if (round === this.#round) {
      this.unchosen = true;
      this.#host.focus(places.options);
      return;
    }
    this.#play(round);
    this.#host.focus(places.feedback);
    const {id} = round.drawn[round.at];
    const {choice} = round.answers[round.at];
    const current = play.questionOf(this.#questions, id);
    const correct = play.isRight(current, round.answers[round.at]);
    this.#host.emit('mic-answer', {question: id, principle: current.subject, choice: choice!, correct});
    this.#tellEnd(round);
  };

  onReveal = (): void => {
    const round = play.reveal(this.#round);
    this.#play(round);
    this.#host.focus(places.feedback);
    this.#tellEnd(round);
  };

  #tellEnd(round: play.Round): void {
    if (!play.isAnswered(round)) return;
    const {score, total, bySubject} = play.resultOf(round, this.#questions);
    this.#host.emit('mic-quiz-complete', {score, total, byPrinciple: bySubject});
  }

  /** Plays on from a heading to read. */
  #turn(round: play.Round): void {
    this.#play(round);
    this.#host.focus();
  }

  onPrevious = (): void => this.#turn(play.previous(this.#round));

  onNext = (): void => this.#turn(play.next(this.#round));

  onRead = (principle?: PrincipleId): void => this.#host.go('card', principle);

  onRepeat = (): void => this.#turn(play.repeatMissed(this.#round, this.#questions));

  onNewRound = (): void => {
    const {questions: count, seed} = this.#scene.settings;
    const after = this.#round;
    this.#turn(play.drawRound(this.#questions, {count, seed: seed ?? after.seed, after}));
  };

  onShare = async (): Promise<void> => {
    const {format, words} = this.#scene;
    const {score, total} = play.resultOf(this.#round, this.#questions);
    const text = this.#words.quizUi.shareText(format.number(score), format.number(total), words.ui.title);
    this.shared = undefined; // what is said again must come anew to be announced
    this.#host.requestUpdate();
    this.shared = await share(text);
    if (this.shared?.text) this.#host.focus(places.sharedText);
    else this.#host.requestUpdate();
  };
}
