/** How a text leaves the page: through the system's own dialogue, or the clipboard. A page may forbid both. */

/** @returns whether the system took care of it, also when the visitor then closed its dialogue */
export const shareBySystem = async (data: ShareData): Promise<boolean> => {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
};

/** @returns whether the text is in the clipboard now */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
