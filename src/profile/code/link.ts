/** A code in an address, and out of what people paste. */

export const linkOf = (code: string, page = ''): string => `${page}#mic-profile=${code}`;

/** The code in what people paste: a whole link, or the code alone. */
export const codeIn = (pasted: string): string => /mic-profile=([\w-]+)/.exec(pasted)?.[1] ?? pasted.trim();
