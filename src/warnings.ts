/** What the page's developer is told. A page may have taken the console away, or put there what throws: nobody is told then. */
const warned = new Set<string>();

const tell = (how: 'warn' | 'error', ...what: unknown[]): void => {
  try {
    console[how](...what);
  } catch {
    // The card goes on without.
  }
};

/** Says a problem, once. */
export const warnOf = (problem: string): void => {
  if (warned.has(problem)) return;
  warned.add(problem);
  tell('warn', `[mutual-identity-card] ${problem}`);
};

/** Says what is wrong with a value, once. */
export const warn = (attribute: string, value: unknown, allowed: string): void => {
  warnOf(`${attribute}="${String(value).slice(0, 80)}" is not allowed. Expected ${allowed}.`);
};

export const reportError = (error: unknown): void => tell('error', '[mutual-identity-card]', error);
