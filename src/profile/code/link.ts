/** The code in what people paste: a whole link, or the code alone. */
export const codeIn = (pasted: string): string => /mic-profile=([\w-]+)/.exec(pasted)?.[1] ?? pasted.trim();
