/** Numbers, lists and dates as a language writes them. Where the browser lacks a part of Intl, plain forms. */

export interface Format {
  number(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** Month and year, or the whole date. @param iso `2026-11` or `2026-11-25` */
  date(iso: string): string;
  /** A country in the language. @param code ISO 3166-1 alpha-2 */
  country(code: string): string;
}

const orElse = <Value>(write: () => Value, plain: Value): Value => {
  try {
    return write();
  } catch {
    return plain;
  }
};

/** @param words the language of the words; their English is British */
export const formatFor = (words: string): Format => {
  const lang = words === 'en' ? 'en-GB' : words;
  return {
    number: (value) => orElse(() => new Intl.NumberFormat(lang).format(value), String(value)),
    list: (items) => orElse(() => new Intl.ListFormat(lang).format(items), items.join(', ')),
    date: (iso) =>
      orElse(() => {
        const day = iso.length > 7 ? 'numeric' : undefined;
        return new Intl.DateTimeFormat(lang, {year: 'numeric', month: 'long', day, timeZone: 'UTC'}).format(
          new Date(iso),
        );
      }, iso),
    country: (code) => orElse(() => new Intl.DisplayNames(lang, {type: 'region'}).of(code) ?? code, code),
  };
};
