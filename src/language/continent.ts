/** Where in the world a page is read, if its language tag says so: `fr-SN` in Africa. */
import type {Continent} from '../content/model.js';

const continents: readonly Continent[] = ['europe', 'africa', 'americas', 'asia'];

/** What a tag was found to tell: each drawing asks, and a browser takes its time. */
const known = new Map<string, Continent | undefined>();

/** @param tags those that hold, the nearest first: the first that tells */
export const continentOf = (tags: readonly (string | null | undefined)[]): Continent | undefined => {
  for (const tag of tags) {
    if (!tag) continue;
    if (!known.has(tag)) known.set(tag, lookUp(tag));
    const found = known.get(tag);
    if (found) return found;
  }
  return undefined;
};

/**
 * No list of regions is brought along: the browser knows the time zones of each, and a zone is named after its
 * continent. Europe is looked for first, for Spain has zones in Africa. Where the browser does not tell, nobody misses
 * anything: the examples keep their order.
 */
const lookUp = (tag: string): Continent | undefined => {
  try {
    const locale: Intl.Locale & {getTimeZones?(): string[] | undefined} = new Intl.Locale(tag.replaceAll('_', '-'));
    const zones = locale.getTimeZones?.() ?? [];
    const areas = zones.map((zone) => zone.split('/')[0].toLowerCase());
    return continents.find((continent) => areas.some((area) => continent.startsWith(area)));
  } catch {
    return undefined; // no tag
  }
};
