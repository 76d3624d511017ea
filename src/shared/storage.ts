/**
 * What a card remembers between two visits, where the page says `remember`. Reading the property alone throws where
 * storage is forbidden, writing where it is full: the card then goes on as if nothing had ever been kept.
 */
import type {FetchedView, ViewHost} from '../view.js';

/** Which card of this page writes to a key: two that have no ids, or the same, must not overwrite each other's work. */
const owners = new Map<string, WeakRef<ViewHost>>();

export class Storage {
  #host: ViewHost;
  #name: string;

  /** @param name of the view; the number after it is the version of its format */
  constructor(host: ViewHost, name: FetchedView) {
    this.#host = host;
    this.#name = name;
  }

  read(): string | null {
    return this.#try((key) => localStorage.getItem(key));
  }

  write(text: string): void {
    this.#try((key) => localStorage.setItem(key, text));
  }

  remove(): void {
    this.#try((key) => localStorage.removeItem(key));
  }

  #try<Result>(act: (key: string) => Result): Result | null {
    const key = keyOf(this.#name, this.#host.root.host.id);
    try {
      return this.#owns(key) ? act(key) : null;
    } catch {
      return null;
    }
  }

  #owns(key: string): boolean {
    const owner = owners.get(key)?.deref();
    if (owner !== this.#host && owner?.root.isConnected) {
      this.#host.warn('id', this.#host.root.host.id, 'an id of its own for each card that remembers');
      return false;
    }
    owners.set(key, new WeakRef(this.#host));
    return true;
  }
}

const keyOf = (name: string, id: string): string => `mutual-identity-card:${name}:1${id && `:${id}`}`;
