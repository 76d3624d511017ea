/** Dates and countries as a language writes them. */
import {localeOf, orElse} from '../../shared/intl.js';

/** Month and year, or the whole date. @param iso `2026-11` or `2026-11-25` */
export const dateIn = (lang: string, iso: string): string =>
  orElse(() => {
    const day = iso.length > 7 ? 'numeric' : undefined;
    const format = new Intl.DateTimeFormat(localeOf(lang), {year: 'numeric', month: 'long', day, timeZone: 'UTC'});
    return format.format(new Date(iso));
  }, iso);

/** @param code ISO 3166-1 alpha-2 */
export const countryIn = (lang: string, code: string): string =>
  orElse(() => new Intl.DisplayNames(localeOf(lang), {type: 'region'}).of(code) ?? code, code);
