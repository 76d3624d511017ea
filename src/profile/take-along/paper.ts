/** The print that is under way: what is drawn for it, and the way through the browser's own dialogue. */
import type {ViewHost} from '../../view.js';
import type {OrganisationCard} from '../code/codec.js';
import type {ChunkScene} from '../common.js';
import type * as PictureChunk from '../picture.chunk.js';
import type {QrCode} from '../qr-code.chunk.js';
import {blackOnWhite, pictureContent} from './picture-content.js';
import {printAlone, type Paper} from './print.js';

export class PaperCard {
  readonly #host: ViewHost;
  #underWay: {readonly paper: Paper; readonly content: unknown} | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  /** A picture that is printed in place of the card. */
  get picture(): unknown {
    return this.#underWay?.paper === 'A6' ? this.#underWay.content : undefined;
  }

  /** What stands for the card's link on a print of the card. */
  get code(): unknown {
    return this.#underWay?.paper === 'A4' ? this.#underWay.content : undefined;
  }

  /**
   * @param link none where nobody could open it
   * @param qrCode of the link; without one, the link itself is printed
   * @param onEnd told whether the browser has printed
   */
  async print(
    scene: ChunkScene,
    card: OrganisationCard,
    {paper, link, qrCode, picture}: {paper: Paper; link?: string; qrCode?: QrCode; picture: typeof PictureChunk},
    onEnd: (printed: boolean) => void,
  ): Promise<void> {
    const content = paper === 'A6' ? this.#picture(scene, card, picture, qrCode) : this.#code(scene, link, qrCode);
    const underWay = {paper, content};
    this.#underWay = underWay;
    this.#host.requestUpdate();
    await this.#host.drawn;
    printAlone(this.#host.root, paper, (printed) => {
      if (this.#underWay === underWay) this.#underWay = undefined;
      this.#host.requestUpdate();
      onEnd(printed);
    });
  }

  #picture(scene: ChunkScene, card: OrganisationCard, {toSvg, draw}: typeof PictureChunk, qrCode?: QrCode): SVGElement {
    const code = qrCode && {qrCode: {...qrCode, label: scene.ui.card.scan}};
    const content = {...pictureContent(scene, card, blackOnWhite), ...code};
    return toSvg(draw(content, scene.templates, scene.common.characters));
  }

  #code({html, nothing, ui}: ChunkScene, link: string | undefined, qrCode: QrCode | undefined): unknown {
    if (!link) return nothing;
    if (!qrCode) return html`<div class="scan"><p class="address" dir="ltr">${link}</p></div>`;
    const {path, size} = qrCode;
    return html`<div class="scan">
      <svg viewBox=${`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label=${ui.card.scan}><path d=${path} /></svg>
      <p>${ui.card.scan}</p>
    </div>`;
  }
}
