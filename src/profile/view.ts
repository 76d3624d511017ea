/** An organisation's own card: the form that makes it, the card, and the card that the page gives. */
import type {Words} from '../language/languages.js';
import type {Lazy} from '../lazy.js';
import type {Scene, View as Contract, ViewHost} from '../view.js';
import type {Profile} from './data/profile.js';
import {card} from './organisation-card/organisation-card.js';
import {codeIn, decode, type Decoded, type Refusal} from './code/codec.js';
import type * as Companions from './card-tools.chunk.js';
import type {Comparison} from './compare/comparison.js';
import * as core from './common.js';
import type {Shown} from './draft/draft.js';
import {Filling, heading} from './draft/form-state.js';
import {Memory} from './draft/memory.js';
import {companions, forms} from './chunks.js';
import type {Sheet} from './organisation-card/facts.js';
import {awaited, question, start} from './start/start.js';
import type {Take} from './take-along/take-along.js';

export {styles} from './styles.js';

/** `given`: the card of the `profile` attribute. */
type Stage = 'start' | 'form' | 'card' | 'given';

/** Something that cannot be taken back, until the visitor has said yes. */
interface Question {
  readonly kind: 'erase' | 'replace';
  readonly act: () => void;
}

export class View implements Contract<'profile'> {
  #host: ViewHost;
  #sheet!: Sheet;
  #stage: Stage = 'start';
  #memory: Memory;
  #filling: Filling;
  #own: Shown | undefined;

  /** What the page has given, as it was given. */
  #asked: string | undefined;
  #given: Shown | undefined;
  /** Why a card from outside, given or opened, cannot be shown. */
  #refusal: Refusal | undefined;

  /** The pieces that this card has asked for and has not got yet. */
  #pieces = new Map<Lazy<object>, 'awaited' | 'failed'>();

  #question: Question | undefined;
  #status: (ui: Sheet['ui']) => string = () => '';
  #recalled = false;
  /** What stands beside a card, once its code is here. */
  #beside: {readonly comparison: Comparison; readonly take: Take} | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#memory = new Memory(host);
    this.#filling = new Filling((target) => {
      this.#keep();
      this.#draw(target);
    });
  }

  receive(scene: Scene, {profileUi: ui, criteria}: Words['profile']): void {
    if (this.#sheet?.scene.lang !== scene.lang) this.#status = () => ''; // or it would be announced again, translated
    this.#sheet = {scene, ui, criteria, core};
    this.#recall();
    this.#read(scene.settings.profile);
  }

  render() {
    const {scene, ui} = this.#sheet;
    const {html, nothing} = scene;
    const print = this.#beside?.take.print;
    const picture = print?.paper === 'A6' ? html`<div class="a6">${print.content}</div>` : nothing;
    return html`<div class=${picture === nothing ? 'profile' : 'profile picture'}>
      <p class="said-aloud" role="status">${this.#status(ui)}</p>
      ${this.#question ? question(this.#sheet, this.#question.kind, this.#onYes, this.#onNo) : nothing}
      ${this.#renderStage()} ${picture}
      <i class="swatch" hidden></i>
    </div>`;
  }

  #renderStage() {
    switch (this.#stage) {
      case 'start':
        void forms.load().catch(() => undefined); // ahead of need: whoever needs it will be told
        return start(this.#sheet, {
          begun: this.#filling.begun,
          refusal: this.#refusal,
          onBegin: this.#onForm,
          onFile: this.#onFile,
        });
      case 'form':
        return this.#with(forms, ({form}) =>
          form(this.#sheet, this.#filling, {onShow: this.#onShow, onErase: this.#onErase}),
        );
      case 'card':
        return this.#renderCard(this.#own!);
      case 'given':
        return this.#renderCard(this.#given!);
    }
  }

  #renderCard(shown: Shown) {
    const {scene, ui} = this.#sheet;
    const {html, nothing} = scene;
    const print = this.#beside?.take.print;
    const action = (label: string, onClick: () => void, kind = '') =>
      html`<button part="button" type="button" class=${kind} @click=${onClick}>${label}</button>`;
    const actions =
      this.#stage === 'card'
        ? action(ui.buttons.edit, this.#onForm, 'primary')
        : html`${
            this.#filling.begun
              ? action(ui.intro.resume, this.#onForm, 'primary')
              : action(ui.buttons.makeOwn, () => this.#go('start'), 'primary')
          }
          ${action(ui.buttons.editThis, () => this.#replace(shown.profile))}`;
    return html`${card(this.#sheet, {profile: shown.profile, code: print?.paper === 'A4' ? print.content : nothing})}
      <div class="sheet row">${actions}</div>
      ${this.#with(companions, (module) => this.#renderBeside(module, shown))}`;
  }

  #renderBeside(module: typeof Companions, shown: Shown) {
    this.#beside ??= {
      comparison: new module.Comparison(this.#host),
      take: new module.Take(this.#host, (words) => {
        this.#status = words;
        this.#draw();
      }),
    };
    const {comparison, take} = this.#beside;
    // Only an organisation's own earlier card is compared without being asked: this is no place to rank others.
    const ours = this.#stage === 'card' ? shown : this.#filling.finished();
    const given = this.#given?.profile.name === ours?.profile.name && this.#given?.code !== ours?.code && this.#given;
    const [now, earlier] = ours && given ? [ours.profile, given.profile] : [shown.profile];
    return [comparison.render(this.#sheet, now, earlier), take.render(this.#sheet, shown)];
  }

  /** Draws with a piece as soon as it is here. */
  #with<Module extends object>(piece: Lazy<Module>, drawing: (module: Module) => unknown): unknown {
    if (piece.value) return drawing(piece.value);
    if (!this.#pieces.has(piece)) void this.#fetch(piece);
    return awaited(this.#sheet, this.#pieces.get(piece) === 'failed', () => {
      void this.#fetch(piece);
      this.#draw();
    });
  }

  async #fetch(piece: Lazy<object>): Promise<void> {
    this.#pieces.set(piece, 'awaited');
    try {
      await piece.load();
    } catch {
      this.#pieces.set(piece, 'failed');
      this.#host.emit('mic-error', {reason: 'view', lang: this.#sheet.scene.lang});
    }
    this.#draw();
  }

  /** Takes up the card that the page gives, when it gives another one. Never touches what the visitor fills in. */
  #read(asked: string | undefined): void {
    if (asked === this.#asked) return;
    this.#asked = asked;
    const decoded = asked === undefined ? undefined : decode(codeIn(asked));
    this.#given = decoded?.ok ? {profile: decoded.profile, code: codeIn(asked!)} : undefined;
    this.#refuse(decoded);
    if (this.#refusal) {
      void this.#host.drawn.then(() => this.#host.emit('mic-error', {reason: 'profile'}));
      this.#host.warn('profile', asked, 'what “copy link” gives');
    }
    if (this.#given) this.#stage = 'given';
    else if (this.#refusal || this.#stage === 'given') this.#stage = 'start';
  }

  #refuse(decoded: Decoded | undefined): void {
    this.#refusal = decoded && !decoded.ok ? decoded.reason : undefined;
  }

  #recall(): void {
    if (this.#recalled || !this.#sheet.scene.settings.remember) return;
    this.#recalled = true;
    const kept = this.#memory.recall();
    if (!kept || this.#filling.begun) return;
    const last = Object.keys(this.#sheet.criteria).length + 1;
    this.#filling.take(kept.draft, Math.min(Math.max(kept.step, 0), last));
    this.#own = kept.finished ? this.#filling.finished() : undefined;
    this.#stage = this.#own ? 'card' : 'form';
  }

  #keep(): void {
    if (!this.#sheet.scene.settings.remember) return;
    if (this.#filling.begun) this.#memory.keep(this.#filling.kept(this.#stage === 'card'));
    else this.#memory.forget();
  }

  /** @param place where focus goes; it stays where it is without one */
  #draw(place?: string): void {
    if (place) this.#host.focus(place);
    else this.#host.requestUpdate();
  }

  #go(stage: Stage, status: (ui: Sheet['ui']) => string = () => ''): void {
    this.#stage = stage;
    this.#status = status;
    this.#refusal = undefined;
    this.#question = undefined;
    this.#keep();
    this.#draw(heading);
  }

  #ask(kind: Question['kind'], act: () => void): void {
    this.#question = {kind, act};
    this.#draw('.sure');
  }

  #onYes = (): void => this.#question!.act();
  #onNo = (): void => {
    this.#question = undefined;
    this.#draw(heading);
  };

  #onForm = (): void => this.#go('form');

  #onShow = (): void => {
    if (!this.#filling.check()) return;
    this.#own = this.#filling.finished()!;
    this.#go('card', (ui) => ui.status.ready);
    const {code} = this.#own;
    void this.#host.drawn.then(() => this.#host.emit('mic-profile-complete', {profile: code}));
  };

  #onErase = (): void =>
    this.#ask('erase', () => {
      this.#filling.take({});
      this.#own = undefined;
      this.#go('start', (ui) => ui.status.erased);
    });

  /** Puts the answers of a card into the form; asks first where others would be lost. */
  #replace(profile: Profile): void {
    const act = (): void => {
      this.#filling.take(profile);
      this.#go('form', (ui) => ui.status.loaded);
    };
    if (this.#filling.begun) this.#ask('replace', act);
    else act();
  }

  #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files!;
    try {
      const [{readFile}, text] = await Promise.all([companions.load(), file.text()]);
      const decoded = readFile(text, core);
      this.#refuse(decoded);
      if (decoded.ok) this.#replace(decoded.profile);
      else this.#draw('.refused');
    } catch {
      this.#status = () => this.#sheet.scene.words.ui.failed;
      this.#draw();
    }
    input.value = '';
  };
}
