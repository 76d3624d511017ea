/** The quiz: owns a round and draws where it stands. */
import type {PrincipleId} from '../content/model.js';
import {Storage} from '../shared/storage.js';
import {keepTyping} from '../shared/typing.js';
import type {Scene, View as Contract, ViewHost} from '../view.js';
import {mark, outcomeOf} from './mark.js';
import {restore, serialise} from './memory.js';
import {question, type QuestionState} from './question.js';
import type {result, ResultState} from './result.js';
import * as play from './round.js';
import {askedAt, sourcesOf, type QuizScene} from './scene.js';
import type {share, Shared} from './share.js';
import type {MoreQuizWords, QuizWords} from './words.js';

export {styles} from './styles.js';

/** Where a press leads, beside the heading of what is drawn. */
const places = {feedback: '#quiz-feedback', options: '#quiz-options input', sharedText: '#quiz-shared'};

/** The words that come later, and what stands at the end of a round, which comes with them. */
interface More extends MoreQuizWords {
  readonly result: typeof result;
  readonly share: typeof share;
}

export class View implements Contract<'quiz'>, QuestionState, ResultState {
  #host: ViewHost;
  #storage: Storage;
  #scene!: Scene;
  #words!: QuizWords;
  /** The words of all questions but the first, and of the result, once they are here. */
  #more: More | undefined;
  /** Of the questions that ship, and of the page's own. */
  #facts!: readonly play.Facts[];
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

  receive(scene: Scene, words: QuizWords, more: MoreQuizWords | undefined): void {
    this.#scene = scene;
    this.#words = words;
    this.#more = more as More | undefined;
    this.#facts = [...words.facts, ...(scene.ownQuestions ?? [])];
    this.#follow();
  }

  /** Draws a round where the page wants another one. */
  #follow(): void {
    const {questions: count, seed, remember} = this.#scene.settings;
    const wanted = `${count} ${seed ?? ''}`;
    const own = this.#facts.flatMap((each) => (each.own ? each.id : [])).join();
    const goesOn =
      wanted === this.#asked && play.isOf(this.#round, this.#facts) && (own === this.#own || play.isBegun(this.#round));
    this.#own = own;
    if (goesOn) return;
    // What was kept is taken up once: later on, other questions are what the page wants.
    const remembered =
      remember && this.#asked === undefined ? restore(this.#storage.read(), wanted, this.#facts) : undefined;
    this.#asked = wanted;
    this.unchosen = false;
    this.#round = remembered ?? play.drawRound(this.#facts, {count, seed: seed ?? Math.random().toString(36)});
  }

  render() {
    const {quizUi} = this.#words;
    return this.#scene
      .html`<section class="quiz" aria-label=${quizUi.title} @keydown=${keepTyping} @keypress=${keepTyping} @keyup=${keepTyping}>
      ${play.isOver(this.#round) ? this.#renderResult() : this.#renderQuestion()}
    </section>`;
  }

  #renderQuestion() {
    const scene = this.#quizScene();
    const {id} = this.#round.drawn[this.#round.at];
    return scene.questions.some((each) => each.id === id) ? question(scene, this) : this.#renderWaiting();
  }

  #renderResult() {
    if (!this.#more) return this.#renderWaiting();
    const scene = this.#quizScene();
    return this.#more.result(
      {
        ...scene,
        ui: {...scene.ui, ...this.#more.quizUi},
        outcome: play.resultOf(this.#round, this.#facts),
        asked: this.#round.drawn.map((_, at) => askedAt(scene, at)),
        mark,
        outcomeOf,
        sourcesOf,
      },
      this,
    );
  }

  /** In the place of what is on its way. For what did not come, the card offers another try. */
  #renderWaiting() {
    const {html, words, missing} = this.#scene;
    return html`<p class="play">${missing ? '' : words.ui.loading}</p>`;
  }

  #quizScene(): QuizScene {
    const scene = this.#scene;
    const {quizUi: ui, principles, questions, sources} = this.#words;
    return {
      ...scene,
      ui,
      principles,
      facts: this.#facts,
      questions: [...questions, ...(this.#more?.questions ?? []), ...(scene.ownQuestions ?? [])],
      sources: {...scene.sources, ...sources, ...this.#more?.sources},
      round: this.#round,
      nameOf: (subject) => principles.find(({id}) => id === subject)?.name ?? ui.subjectCard,
    };
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

  onChoose = (choice: number): void => this.#play(play.choose(this.#round, choice));

  onCheck = (): void => {
    const round = play.check(this.#round);
    if (round === this.#round) {
      this.unchosen = true;
      this.#host.focus(places.options);
      return;
    }
    this.#play(round);
    this.#host.focus(places.feedback);
    const {question: current, chosen, answer} = askedAt(this.#quizScene(), round.at);
    const {id, subject} = current;
    const correct = play.isRight(current, answer);
    this.#host.emit('mic-answer', {question: id, principle: subject, choice: chosen!.id, correct});
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
    const {score, total, bySubject} = play.resultOf(round, this.#facts);
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

  onRepeat = (): void => this.#turn(play.repeatMissed(this.#round, this.#facts));

  onNewRound = (): void => {
    const {questions: count, seed} = this.#scene.settings;
    const after = this.#round;
    this.#turn(play.drawRound(this.#facts, {count, seed: seed ?? after.seed, after}));
  };

  onShare = async (): Promise<void> => {
    const {format, words} = this.#scene;
    const {score, total} = play.resultOf(this.#round, this.#facts);
    const text = this.#more!.quizUi.shareText(format.number(score), format.number(total), words.ui.title);
    this.shared = undefined; // what is said again must come anew to be announced
    this.#host.requestUpdate();
    this.shared = await this.#more!.share(text);
    if (this.shared?.text) this.#host.focus(places.sharedText);
    else this.#host.requestUpdate();
  };
}
