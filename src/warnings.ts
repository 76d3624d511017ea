/** What the page's developer is told, each thing once. */
const problems = new Set<string>();

export const warn = (attribute: string, value: unknown, allowed: string): void => {
  const problem = `${attribute}="${String(value).slice(0, 80)}" is not allowed. Expected ${allowed}.`;
  if (problems.has(problem)) return;
  problems.add(problem);
  try {
    console.warn(`[mutual-identity-card] ${problem}`);
  } catch {
    // A page may have taken the console away, and nobody is told then.
  }
};
