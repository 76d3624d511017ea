/** The chunks that a card waits for: asked for when its state calls for them, and again when the visitor says so. */
import type {Language} from '../language/languages.js';
import type {Lazy} from '../lazy.js';
import type {ViewHost} from '../view.js';

type Chunk = Lazy<object>;

export class AwaitedChunks {
  readonly #host: ViewHost;
  readonly #states = new Map<Chunk, 'awaited' | 'failed'>();

  constructor(host: ViewHost) {
    this.#host = host;
  }

  failed(chunk: Chunk): boolean {
    return this.#states.get(chunk) === 'failed';
  }

  /** What has failed is not asked for again before the visitor wants it. */
  need(chunk: Chunk, lang: Language): void {
    if (!chunk.value && !this.#states.has(chunk)) void this.fetch(chunk, lang);
  }

  async fetch(chunk: Chunk, lang: Language): Promise<void> {
    this.#states.set(chunk, 'awaited');
    try {
      await chunk.load();
    } catch {
      this.#states.set(chunk, 'failed');
      this.#host.emit('mic-error', {reason: 'view', lang});
    }
    this.#host.requestUpdate();
  }
}
