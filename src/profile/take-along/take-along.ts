/** What one takes along: a link, code for one's own site, a picture, a print, a file. */
import type {Lazy} from '../../lazy.js';
import {linkTo} from '../../shared/page-address.js';
import {copyText, shareBySystem} from '../../shared/sharing.js';
import type {ViewHost} from '../../view.js';
import type {OrganisationCard} from '../code/codec.js';
import type {ChunkScene} from '../common.js';
import type * as PictureChunk from '../picture.chunk.js';
import type * as QrCodeChunk from '../qr-code.chunk.js';
import type {QrCode} from '../qr-code.chunk.js';
import {download, fileName, mayDownload} from './download.js';
import {fileOf} from './file.js';
import {PaperCard} from './paper.js';
import {pictureContent, siteColours} from './picture-content.js';
import type {Paper} from './print.js';
import {scriptAddress, snippetOf} from './snippet.js';

export interface TakeAlongOptions {
  readonly picture: Lazy<typeof PictureChunk>;
  readonly qrCode: Lazy<typeof QrCodeChunk>;
  /** Says something to the visitor, in whatever language the card is in. */
  announce(words: (scene: ChunkScene) => string): void;
}

export class TakeAlong {
  readonly paperCard: PaperCard;
  readonly #host: ViewHost;
  readonly #options: TakeAlongOptions;
  #scene!: ChunkScene;
  #card!: OrganisationCard;
  #paper: Paper = 'A4';

  constructor(host: ViewHost, options: TakeAlongOptions) {
    this.#host = host;
    this.#options = options;
    this.paperCard = new PaperCard(host);
  }

  receive(scene: ChunkScene, card: OrganisationCard): void {
    this.#scene = scene;
    this.#card = card;
  }

  render() {
    const {html, templates, settings, ui} = this.#scene;
    return html`<section class="section take-along">
      <div class="title">${templates.heading(settings.headingLevel + 2, ui.take.title)}</div>
      ${this.#link ? this.#renderLink(this.#link) : this.#renderCode()}
      <div class="row">
        ${this.#button(ui.take.png, this.#onPng)} ${this.#button(ui.take.svg, this.#onSvg)}
        ${this.#button(ui.take.save, this.#onSave)}
      </div>
      <div class="row">
        <label class="paper"
          >${ui.take.paper}
          <select @change=${this.#onPaper}>
            ${(['A4', 'A6'] satisfies Paper[]).map((paper) => html`<option .selected=${paper === this.#paper}>${paper}</option>`)}
          </select></label
        >
        ${this.#button(ui.take.print, this.#onPrint)}
      </div>
      ${this.#renderSnippet()}
    </section>`;
  }

  #renderLink(link: string) {
    const {nothing, ui} = this.#scene;
    const share = 'share' in navigator ? this.#button(ui.take.share, this.#onShare) : nothing;
    return this.#renderField(link, ui.take.linkLabel, ui.take.linkHint, [
      this.#button(ui.take.link, this.#onLink, 'primary'),
      share,
    ]);
  }

  /** In place of a link that would open nothing. */
  #renderCode() {
    const {settings, ui} = this.#scene;
    const why = settings.linkable ? ui.take.noAddress : ui.take.noLink;
    return this.#renderField(this.#card.code, ui.take.codeLabel, `${why} ${ui.take.codeHint}`, [
      this.#button(ui.take.embedCopy, this.#onLink, 'primary'),
    ]);
  }

  #renderField(value: string, label: string, hint: string, buttons: unknown) {
    return this.#scene.html`<div class="field">
      <label class="name" for="profile-link">${label}</label>
      <p class="hint" id="profile-link-hint">${hint}</p>
      <div class="row">
        <input
          id="profile-link"
          readonly
          dir="ltr"
          aria-describedby="profile-link-hint"
          .value=${value}
          @focus=${this.#onFocus}
        />
        ${buttons}
      </div>
    </div>`;
  }

  #renderSnippet() {
    const {html, ui} = this.#scene;
    return html`<details>
      <summary>${ui.take.embed}</summary>
      <div class="field">
        <label class="name" for="profile-code">${ui.take.embedLabel}</label>
        <p class="hint" id="profile-code-hint">${ui.take.embedHint}</p>
        <textarea
          id="profile-code"
          readonly
          rows="5"
          dir="ltr"
          aria-describedby="profile-code-hint"
          .value=${this.#snippet}
          @focus=${this.#onFocus}
        ></textarea>
        <div class="row">${this.#button(ui.take.embedCopy, this.#onSnippet)}</div>
      </div>
    </details>`;
  }

  #button(label: string, onClick: () => unknown, kind = '') {
    return this.#scene.html`<button part="button" type="button" class=${kind} @click=${onClick}>${label}</button>`;
  }

  get #title(): string {
    return this.#scene.ui.card.altTitle(this.#card.profile.name);
  }

  /** None where nobody could open it: the page does not read links, or has no address. */
  get #link(): string | undefined {
    return this.#scene.settings.linkable ? linkTo(this.#card.code) : undefined;
  }

  get #snippet(): string {
    const script = scriptAddress(import.meta.url);
    return snippetOf({script, lang: this.#scene.lang, link: this.#link, code: this.#card.code, title: this.#title});
  }

  #onFocus = (event: Event): void => (event.target as HTMLInputElement).select();

  #onLink = (): Promise<void> =>
    this.#copy('#profile-link', ({ui}) => (this.#link ? ui.status.linkCopied : ui.status.codeCopied));
  #onSnippet = (): Promise<void> => this.#copy('#profile-code', ({ui}) => ui.status.codeCopied);

  async #copy(place: string, done: (scene: ChunkScene) => string): Promise<void> {
    const field = this.#host.root.querySelector<HTMLInputElement>(place)!;
    this.#options.announce(() => ''); // what is said again must come anew to be announced
    const copied = await copyText(field.value);
    if (!copied) field.focus();
    this.#options.announce(copied ? done : ({ui}) => ui.status.copyByHand);
  }

  #onShare = async (): Promise<void> => {
    if (!(await shareBySystem({title: this.#title, url: this.#link}))) await this.#onLink();
  };

  #onSave = (): void => this.#download(new Blob([fileOf(this.#card.profile)], {type: 'application/json'}), 'json');

  #onSvg = (): Promise<void> =>
    this.#withPicture((picture) => {
      const text = new XMLSerializer().serializeToString(picture.toSvg(this.#drawing(picture)));
      this.#download(new Blob([text], {type: 'image/svg+xml'}), 'svg');
    });

  #onPng = (): Promise<void> =>
    this.#withPicture(async (picture) => {
      const canvas = picture.toCanvas(this.#drawing(picture), picture.pixels);
      const faithful = picture.isFaithful(canvas, siteColours(this.#host.root).paper);
      const blob = faithful && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve)));
      if (blob) this.#download(blob, 'png');
      else this.#options.announce(({ui}) => ui.status.pictureBlocked);
    });

  #drawing({draw}: typeof PictureChunk) {
    const content = pictureContent(this.#scene, this.#card, siteColours(this.#host.root));
    return draw(content, this.#scene.templates, this.#scene.common.characters);
  }

  #onPaper = (event: Event): void => {
    this.#paper = (event.target as HTMLSelectElement).value as Paper;
  };

  #onPrint = (): Promise<void> =>
    this.#withPicture(async (picture) => {
      const [link, paper] = [this.#link, this.#paper];
      const qrCode = link && (await this.#qrCodeOf(link));
      await this.paperCard.print(
        this.#scene,
        this.#card,
        {paper, link, qrCode: qrCode || undefined, picture},
        () => undefined,
      );
    });

  async #qrCodeOf(link: string): Promise<QrCode | undefined> {
    try {
      return (await this.#options.qrCode.load()).qrCodeOf(link);
    } catch {
      this.#options.announce(({ui}) => ui.status.qrFailed);
      return undefined;
    }
  }

  async #withPicture(act: (picture: typeof PictureChunk) => unknown): Promise<void> {
    this.#options.announce(({ui}) => ui.status.working);
    try {
      const picture = await this.#options.picture.load();
      this.#options.announce(() => '');
      await act(picture);
    } catch {
      this.#options.announce(({words}) => words.ui.failed);
    }
  }

  #download(content: Blob, extension: string): void {
    download(content, fileName(this.#card.profile, extension));
    this.#options.announce(({ui}) => (mayDownload() === false ? ui.status.downloadBlocked : ui.status.saved));
  }
}
