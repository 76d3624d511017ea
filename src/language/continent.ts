/** Where in the world a page is read, if its language tag says so: `fr-SN` in Africa. */
import type {Continent} from '../content/model.js';

const names = {Europe: 'europe', Africa: 'africa', America: 'americas', Asia: 'asia'} as const;

/**
 * No list of regions is brought along: the browser knows the time zones of each, and a zone is named after its
 * continent. Europe is looked for first, for Spain has zones in Africa. Where the browser does not tell, nobody misses
 * anything: the examples keep their order.
 */
export const continentOf = (tag: string): Continent | undefined => {
  try {
    const locale: Intl.Locale & {getTimeZones?(): string[] | undefined} = new Intl.Locale(tag.replaceAll('_', '-'));
    const zones = locale.getTimeZones?.() ?? [];
    const found = Object.entries(names).find(([name]) => zones.some((zone) => zone.startsWith(name)));
    return found?.[1];
  } catch {
    return undefined; // no tag
  }
};
