/** What one takes along: a link, code for one's own site, a picture, a print, a file. */
import {copyText, shareBySystem} from '../../shared/sharing.js';
import type {ViewHost} from '../../view.js';
import type {Profile} from '../data/profile.js';
import type {Shown} from '../draft/draft.js';
import {fileOf} from './file.js';
import type * as Picture from '../picture/layout.js';
import {printAlone, type Paper} from './print.js';
import {download, fileName, linkOf, mayDownload, scriptAddress, snippetOf} from './share.js';
import type {Sheet} from '../organisation-card/facts.js';

type Ui = Sheet['ui'];

/** Says something to the visitor, in whatever language the card is in. */
export type Say = (words: (ui: Ui) => string) => void;

export class Take {
  #host: ViewHost;
  #say: Say;
  #sheet!: Sheet;
  #shown!: Shown;
  #paper: Paper = 'A4';
  /** What is drawn for the print that is about to begin. */
  #print: {readonly paper: Paper; readonly content: unknown} | undefined;

  constructor(host: ViewHost, say: Say) {
    this.#host = host;
    this.#say = say;
  }

  /** The print under way: `A6` is a picture in place of the card. */
  get print() {
    return this.#print;
  }

  render(sheet: Sheet, shown: Shown) {
    this.#sheet = sheet;
    this.#shown = shown;
    const {scene, ui} = sheet;
    const {html, templates, settings} = scene;
    const {take} = ui;
    const action = (label: string, onClick: () => unknown) =>
      html`<button part="button" type="button" @click=${onClick}>${label}</button>`;
    return html`<section class="sheet take">
      <div class="title">${templates.heading(settings.headingLevel + 2, take.title)}</div>
      <div class="field">
        <label class="name" for="profile-link">${take.linkLabel}</label>
        <p class="hint" id="profile-link-hint">${take.linkHint}</p>
        <div class="row">
          <input
            id="profile-link"
            readonly
            dir="ltr"
            aria-describedby="profile-link-hint"
            .value=${this.#link}
            @focus=${this.#onFocus}
          />
          <button part="button" type="button" class="primary" @click=${this.#onLink}>${take.link}</button>
          ${'share' in navigator ? action(take.share, this.#onShare) : scene.nothing}
        </div>
      </div>
      <div class="row">
        ${action(take.png, this.#onPng)} ${action(take.svg, this.#onSvg)} ${action(take.save, this.#onSave)}
      </div>
      <div class="row">
        <label class="paper"
          >${take.paper}
          <select @change=${this.#onPaper}>
            ${['A4', 'A6'].map((paper) => html`<option .selected=${paper === this.#paper}>${paper}</option>`)}
          </select></label
        >
        ${action(take.print, this.#onPrint)}
      </div>
      <details>
        <summary>${take.embed}</summary>
        <div class="field">
          <label class="name" for="profile-code">${take.embedLabel}</label>
          <p class="hint" id="profile-code-hint">${take.embedHint}</p>
          <textarea
            id="profile-code"
            readonly
            rows="5"
            dir="ltr"
            aria-describedby="profile-code-hint"
            .value=${this.#snippet}
            @focus=${this.#onFocus}
          ></textarea>
          <div class="row">${action(take.embedCopy, this.#onCode)}</div>
        </div>
      </details>
    </section>`;
  }

  get #title(): string {
    return this.#sheet.ui.card.altTitle(this.#shown.profile.name);
  }

  get #link(): string {
    return linkOf(this.#shown.code, this.#sheet.core.pageAddress());
  }

  get #snippet(): string {
    const {lang} = this.#sheet.scene;
    const [script, link, title] = [scriptAddress(import.meta.url), this.#link, this.#title];
    return snippetOf({script, lang, link, code: this.#shown.code, title});
  }

  #onFocus = (event: Event): void => (event.target as HTMLInputElement).select();

  #onLink = (): Promise<void> => this.#copy('#profile-link', (ui) => ui.status.linkCopied);
  #onCode = (): Promise<void> => this.#copy('#profile-code', (ui) => ui.status.codeCopied);

  async #copy(place: string, done: (ui: Ui) => string): Promise<void> {
    const field = this.#host.root.querySelector<HTMLInputElement>(place)!;
    this.#say(() => ''); // what is said again must come anew to be announced
    const copied = await copyText(field.value);
    if (!copied) field.focus();
    this.#say(copied ? done : (ui) => ui.status.copyByHand);
  }

  #onShare = async (): Promise<void> => {
    if (!(await shareBySystem({title: this.#title, url: this.#link}))) await this.#onLink();
  };

  #onSave = (): void => this.#download(new Blob([fileOf(this.#shown.profile)], {type: 'application/json'}), 'json');

  #onSvg = (): Promise<void> =>
    this.#withPicture(({toSvg, draw}) => {
      const svg = toSvg(draw(this.#facts(this.#colours()), this.#sheet.scene.templates));
      const text = new XMLSerializer().serializeToString(svg);
      this.#download(new Blob([text], {type: 'image/svg+xml'}), 'svg');
    });

  #onPng = (): Promise<void> =>
    this.#withPicture(async ({toCanvas, isFaithful, draw, pixels}) => {
      const colours = this.#colours();
      const canvas = toCanvas(draw(this.#facts(colours), this.#sheet.scene.templates), pixels);
      const blob = isFaithful(canvas, colours.paper) && (await new Promise<Blob | null>((done) => canvas.toBlob(done)));
      if (blob) this.#download(blob, 'png');
      else this.#say((ui) => ui.status.pictureBlocked);
    });

  #onPaper = (event: Event): void => {
    this.#paper = (event.target as HTMLSelectElement).value as Paper;
  };

  #onPrint = (): Promise<void> =>
    this.#withPicture(async ({toSvg, draw}) => {
      const {scene, ui, core} = this.#sheet;
      const paper = this.#paper;
      const qr = await core.codes
        .load()
        .then(({codeOf}) => codeOf(this.#link))
        .catch(() => undefined);
      if (!qr) this.#say((words) => words.status.qrFailed);
      const label = ui.card.scan;
      const facts = {...this.#facts({paper: '#fff', ink: '#000'}), ...(qr && {qr: {...qr, label}})};
      const code = qr
        ? scene.html`<svg viewBox=${`-2 -2 ${qr.size + 4} ${qr.size + 4}`} role="img" aria-label=${label}>
            <path d=${qr.path} />
          </svg>`
        : scene.html`<p class="address" dir="ltr">${this.#link}</p>`;
      const content =
        paper === 'A6'
          ? toSvg(draw(facts, scene.templates))
          : scene.html`<div class="scan">${code}<p>${qr && label}</p></div>`;
      this.#print = {paper, content};
      this.#host.requestUpdate();
      await this.#host.drawn;
      printAlone(this.#host.root, paper, () => {
        this.#print = undefined;
        this.#host.requestUpdate();
      });
    });

  async #withPicture(doing: (picture: typeof Picture) => unknown): Promise<void> {
    this.#say((ui) => ui.status.working);
    try {
      const picture = await this.#sheet.core.pictures.load();
      this.#say(() => '');
      await doing(picture);
    } catch {
      this.#say(() => this.#sheet.scene.words.ui.failed);
    }
  }

  #download(content: Blob, extension: string): void {
    download(content, fileName(this.#shown.profile, extension));
    this.#say((ui) => (mayDownload() ? ui.status.saved : ui.status.downloadBlocked));
  }

  /** Of the light theme whatever the visitor's is: a picture goes to others. */
  #colours(): {paper: string; ink: string} {
    const {color, backgroundColor} = getComputedStyle(this.#host.root.querySelector('.swatch')!);
    return {paper: plain(backgroundColor), ink: plain(color)};
  }

  #facts(colours: {paper: string; ink: string}): Picture.Facts {
    const {scene, ui, core} = this.#sheet;
    const profile: Profile = this.#shown.profile;
    return {
      lang: scene.lang,
      title: this.#title,
      kicker: ui.card.kicker,
      name: profile.name,
      sentence: profile.sentence,
      rows: core.rowsOf(this.#sheet, profile),
      principles: core.livedBy(this.#sheet, profile.answers),
      disclaimer: ui.card.disclaimer,
      address: core.pageAddress()?.replace(/^https?:\/\//, ''),
      ...colours,
    };
  }
}

/** A computed colour as programs outside the browser read it. The style sheet has it in sRGB already. */
const plain = (colour: string): string => {
  const shares = /^color\(srgb (.+?)(?: \/.*)?\)$/.exec(colour)?.[1].split(' ').map(Number);
  if (!shares) return colour;
  return `#${shares
    .map((share) =>
      Math.round(Math.min(1, Math.max(0, share)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
