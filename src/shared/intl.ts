/** What the browser's Intl is asked with. Where it lacks a part, plain forms. */

/** @param words the language of the words; their English is British */
export const localeOf = (words: string): string => (words === 'en' ? 'en-GB' : words);

export const orElse = <Value>(write: () => Value, plain: Value): Value => {
  try {
    return write();
  } catch {
    return plain;
  }
};
