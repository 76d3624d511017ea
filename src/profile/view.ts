/** An organisation's own card: the form that makes it, the card, and the card that the page gives. */
import type {Words} from '../language/languages.js';
import type {Lazy} from '../lazy.js';
import {keepTyping} from '../shared/typing.js';
import type {Scene, View as Contract, ViewHost} from '../view.js';
import {AwaitedChunks} from './awaited-chunks.js';
import {cardStage, type Tools} from './card-stage.js';
import {cardToolsChunk, formChunk, pictureChunk, qrCodeChunk} from './chunks.js';
import type {OrganisationCard, Refusal} from './code/codec.js';
import {GivenCard} from './code/given-card.js';
import {common, type ChunkScene} from './common.js';
import {FormState, heading} from './draft/form-state.js';
import {Memory} from './draft/memory.js';
import {confirmation, type Confirmation} from './start/confirmation.js';
import {start} from './start/start.js';
import {waiting} from './start/waiting.js';

export {styles} from './styles.js';

/** `own`: the card that the visitor has made. `given`: the one that the page gives. */
type Stage = 'start' | 'form' | 'own' | 'given';

type Announcement = (scene: ChunkScene) => string;
const silence: Announcement = () => '';

export class View implements Contract<'profile'> {
  readonly #host: ViewHost;
  readonly #memory: Memory;
  readonly #chunks: AwaitedChunks;
  readonly #form: FormState;
  #scene!: ChunkScene;
  #stage: Stage = 'start';
  #own: OrganisationCard | undefined;
  #recalled = false;
  readonly #given = new GivenCard();
  /** Why a card from outside, given or opened, cannot be shown. */
  #refusal: Refusal | undefined;

  /** Before something is lost, until the visitor has said yes or no. */
  #confirmation: Confirmation | undefined;
  #announcement = silence;
  /** What stands beside a card, once its code is here. */
  #tools: Tools | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#memory = new Memory(host);
    this.#chunks = new AwaitedChunks(host);
    this.#form = new FormState({keep: () => this.#keep(), draw: (place) => this.#draw(place)});
  }

  receive(scene: Scene, {profileUi: ui, ...own}: Words['profile']): void {
    if (this.#scene?.lang !== scene.lang) this.#announcement = silence; // or it would be announced again, translated
    this.#scene = {...scene, ...own, ui, common};
    this.#recall();
    this.#read(scene.settings.profile);
    this.#load();
  }

  render() {
    const {html, nothing} = this.#scene;
    const picture = this.#tools?.takeAlong.paperCard.picture;
    return html`<div
      class=${picture ? 'profile as-picture' : 'profile'}
      @keydown=${keepTyping}
      @keypress=${keepTyping}
      @keyup=${keepTyping}
    >
      <p class="said-aloud" role="status">${this.#announcement(this.#scene)}</p>
      ${this.#confirmation ? confirmation(this.#scene, this.#confirmation) : nothing} ${this.#renderStage()}
      ${picture ? html`<div class="picture">${picture}</div>` : nothing}
      <i class="swatch" hidden></i>
    </div>`;
  }

  #renderStage() {
    switch (this.#stage) {
      case 'start':
        return start(this.#scene, {
          begun: this.#form.begun,
          refusal: this.#refusal,
          onBegin: this.#onForm,
          onFile: this.#onFile,
        });
      case 'form':
        return formChunk.value
          ? formChunk.value.form(this.#scene, this.#form, {onShow: this.#onShow, onErase: this.#onErase})
          : this.#renderWaiting(formChunk);
      default:
        return this.#renderCard(this.#stage);
    }
  }

  #renderCard(kind: 'own' | 'given') {
    return cardStage(this.#scene, {
      kind,
      own: kind === 'own' ? this.#own : this.#form.card,
      given: this.#given.card,
      begun: this.#form.begun,
      tools: this.#tools,
      awaited: () => this.#renderWaiting(cardToolsChunk),
      onForm: this.#onForm,
      onNew: () => this.#go('start'),
      onEdit: () => this.#replace(this.#given.card!),
    });
  }

  #renderWaiting(chunk: Lazy<object>) {
    return waiting(this.#scene, this.#chunks.failed(chunk), () => {
      void this.#chunks.fetch(chunk, this.#scene.lang);
      this.#draw();
    });
  }

  /** Never touches what the visitor fills in. */
  #read(profile: string | undefined): void {
    if (!this.#given.read(profile)) return;
    const {card, refusal} = this.#given;
    this.#refusal = refusal;
    if (refusal) {
      void this.#host.drawn.then(() => this.#host.emit('mic-error', {reason: 'profile'}));
      this.#host.warn('profile', profile, 'what “copy link” gives');
    }
    if (card) this.#stage = 'given';
    else if (refusal || this.#stage === 'given') this.#stage = 'start';
  }

  #recall(): void {
    const {settings, principles} = this.#scene;
    if (this.#recalled || !settings.remember) return;
    this.#recalled = true;
    const remembered = this.#memory.recall();
    if (!remembered || this.#form.begun) return;
    const lastStep = principles.length + 1;
    this.#form.recall(remembered, lastStep);
    this.#own = remembered.finished ? this.#form.card : undefined;
    this.#stage = this.#own ? 'own' : 'form';
  }

  get begun(): boolean {
    return this.#form.begun;
  }

  forget(): void {
    this.#memory.forget();
  }

  #keep(): void {
    if (!this.#scene.settings.remember) return;
    if (this.#form.begun) this.#memory.keep(this.#form.snapshot(this.#stage === 'own'));
    else this.#memory.forget();
  }

  /** Fetches what stands next, and what is about to. */
  #load(): void {
    const {lang} = this.#scene;
    if (this.#stage === 'start')
      formChunk.load().catch(() => undefined); // who needs it will be told
    else if (this.#stage === 'form') this.#chunks.need(formChunk, lang);
    else this.#loadTools();
  }

  #loadTools(): void {
    this.#chunks.need(cardToolsChunk, this.#scene.lang);
    const {value: module} = cardToolsChunk;
    if (!module) return;
    this.#tools ??= {
      comparison: new module.Comparison(this.#host),
      takeAlong: new module.TakeAlong(this.#host, {
        picture: pictureChunk,
        qrCode: qrCodeChunk,
        announce: (announcement) => this.#announce(announcement),
      }),
    };
    this.#tools.takeAlong.receive(this.#scene, (this.#stage === 'own' ? this.#own : this.#given.card)!);
  }

  #announce(announcement: Announcement): void {
    this.#announcement = announcement;
    this.#draw();
  }

  /** @param place where focus goes; it stays where it is without one */
  #draw(place?: string): void {
    if (place) this.#host.focus(place);
    else this.#host.requestUpdate();
  }

  #go(stage: Stage, announcement = silence): void {
    this.#stage = stage;
    this.#announcement = announcement;
    this.#refusal = undefined;
    this.#confirmation = undefined;
    this.#keep();
    this.#draw(heading);
  }

  #confirm(kind: Confirmation['kind'], onYes: () => void): void {
    const onNo = (): void => {
      this.#confirmation = undefined;
      this.#draw(heading);
    };
    this.#confirmation = {kind, onYes, onNo};
    this.#draw('.confirmation');
  }

  #onForm = (): void => this.#go('form');

  #onShow = (): void => {
    const card = this.#form.finish();
    if (!card) return;
    this.#own = card;
    this.#go('own', ({ui}) => ui.status.ready);
    void this.#host.drawn.then(() => this.#host.emit('mic-profile-complete', {profile: card.code}));
  };

  #onErase = (): void =>
    this.#confirm('erase', () => {
      this.#form.load();
      this.#own = undefined;
      this.#go('start', ({ui}) => ui.status.erased);
    });

  /** Puts the answers of a card into the form; asks first where others would be lost. */
  #replace(card: OrganisationCard): void {
    const act = (): void => {
      this.#form.load(card);
      this.#go('form', ({ui}) => ui.status.loaded);
    };
    if (this.#form.begun) this.#confirm('replace', act);
    else act();
  }

  #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files!;
    try {
      const [{readFile}, text] = await Promise.all([cardToolsChunk.load(), file.text()]);
      const decoded = readFile(text, common);
      this.#refusal = decoded.ok ? undefined : decoded.reason;
      if (decoded.ok) this.#replace({profile: decoded.profile, code: common.encode(decoded.profile)});
      else this.#draw('.refusal');
    } catch {
      this.#announce(({words}) => words.ui.failed);
    }
    input.value = '';
  };
}
