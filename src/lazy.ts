/**
 * A module that is fetched when it is needed, once, and asked for again after it failed.
 *
 * Browsers remember that an import failed, so a second `import()` of the same address would fail without asking.
 * The loader therefore gets a query to ask again with; the build appends its `again` to the address of the chunk.
 */
export class Lazy<Module extends object> {
  /** The module, once it is here. */
  value: Module | undefined;
  #load: (again: string) => Promise<Module>;
  #pending: Promise<Module> | undefined;
  #failures = 0;

  constructor(load: (again: string) => Promise<Module>) {
    this.#load = load;
  }

  /** @throws when the module cannot be had, or not within {@link patience}: the next call asks anew. */
  load(): Promise<Module> {
    return (this.#pending ??= this.#attempt());
  }

  async #attempt(): Promise<Module> {
    if (this.value) return this.value;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const arrival = this.#load(this.#failures ? `?again=${this.#failures}` : '').then((module) => {
        // What a blocker or a proxy answers in place of a script: a valid one, with nothing in it.
        if (!Object.keys(module).length) throw new Error('empty');
        return (this.value ??= module);
      });
      const stall = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('no answer')), patience);
      });
      return await Promise.race([arrival, stall]);
    } catch (error) {
      this.#failures++;
      this.#pending = undefined;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** How long a chunk may take, in milliseconds, before the visitor is told and offered another try. */
export const patience = 30_000;
