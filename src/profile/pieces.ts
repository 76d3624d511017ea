/**
 * A part of this view in a chunk of its own, fetched when it is needed and asked for again after it failed: see
 * src/lazy.ts, which a chunk cannot import. The build appends `again` to the address.
 */
export class Piece<Module> {
  /** The module, once it is here. */
  value: Module | undefined;
  failed = false;
  #load: (again: string) => Promise<Module>;
  #pending: Promise<Module> | undefined;
  #failures = 0;

  constructor(load: (again: string) => Promise<Module>) {
    this.#load = load;
  }

  load(): Promise<Module> {
    this.failed = false;
    return (this.#pending ??= this.#load(this.#failures ? `?again=${this.#failures}` : '').then(
      (module) => (this.value = module),
      (error: unknown) => {
        this.#failures++;
        this.failed = true;
        this.#pending = undefined;
        throw error;
      },
    ));
  }
}

export const forms = new Piece((again) => import('./form.js'));
export const companions = new Piece((again) => import('./companions.js'));
export const pictures = new Piece((again) => import('./picture.js'));
export const codes = new Piece((again) => import('./qr.js'));
