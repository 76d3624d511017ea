/** A partner's own words for one card: found, checked, and told what is wrong with them. */
import type {Settings} from '../settings.js';
import type {CardScene, ViewHost} from '../view.js';
import {parse, type Checked} from './check.js';
import {OwnTexts} from './own-texts.js';
import {fetchText, parsed} from './source.js';

type Card = HTMLElement & {readonly content?: unknown};

/** What the page says: the address of a file, or its text. The attribute is the stronger of the two. */
interface Source {
  readonly address?: unknown;
  readonly json?: string | null | undefined;
}

/** How many faults are told at once: whoever mends these finds the others. */
const mostFaults = 10;

export class Reader {
  /** None before they are here, and none where there is a fault in them. */
  #texts: OwnTexts | undefined;
  #card: Card;
  #host: ViewHost;
  #source: Source = {};
  #arrival: Promise<void> | undefined;

  constructor(card: Card, host: ViewHost) {
    this.#card = card;
    this.#host = host;
  }

  get principles(): Settings['principles'] | undefined {
    return this.#texts?.principles;
  }

  over(scene: CardScene): CardScene {
    return this.#texts?.over(scene) ?? scene;
  }

  /** Follows what the page says now. Resolves when there is nothing more to wait for, and never rejects. */
  follow(): Promise<void> | undefined {
    const source = this.#look();
    const {address, json} = this.#source;
    if (source.address !== address || source.json !== json) {
      this.#source = source;
      this.#arrival = this.#read(source);
    }
    return this.#arrival;
  }

  #look(): Source {
    const {content} = this.#card;
    if (content !== undefined && content !== null && content !== '') return {address: content};
    return {json: this.#card.querySelector(':scope > script[type="application/json"]')?.textContent};
  }

  /** What was there before stays until what comes after it is here. */
  async #read(source: Source): Promise<void> {
    const checked = await this.#check(source);
    if (source !== this.#source) return;
    this.#texts = checked && 'file' in checked ? new OwnTexts(checked.file) : undefined;
    if (checked && 'faults' in checked) this.#tell(source, checked.faults);
    this.#host.requestUpdate();
  }

  async #check({address, json}: Source): Promise<Checked | undefined> {
    if (address !== undefined) {
      if (typeof address !== 'string') return {faults: ['the address of a file is needed']};
      try {
        return parse(await fetchText(address, this.#card.baseURI));
      } catch (error) {
        if (!navigator.onLine) addEventListener('online', this.#again, {once: true});
        return {faults: [`the file: ${(error as Error).message}`]};
      }
    }
    if (json === undefined || json === null) return undefined;
    const checked = parse(json);
    // The rest of it may be on its way: then this is read once more.
    if ('faults' in checked) await parsed(this.#card.ownerDocument);
    return checked;
  }

  #again = (): void => {
    this.#source = {};
    void this.follow();
  };

  #tell({address}: Source, faults: readonly string[]): void {
    const place = typeof address === 'string' ? `in content="${address.slice(0, 80)}"` : 'within this card';
    const lines = faults.slice(0, mostFaults);
    if (faults.length > mostFaults) lines.push(`and ${faults.length - mostFaults} more`);
    const message = `[mutual-identity-card] Your own words ${place} change nothing:\n  ${lines.join('\n  ')}`;
    try {
      console.warn(message);
    } catch {
      // A page may have taken the console away.
    }
    this.#host.emit('mic-error', {reason: 'content'});
  }
}
