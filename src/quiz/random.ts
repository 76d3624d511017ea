/** Repeatable chance: the same in every browser, language and year, because rounds are shared by their seed. */

/** A number from 0 up to 1, the next one at each call. */
export type Random = () => number;

/** The text, hashed by FNV-1a, seeds the generator mulberry32 (both public domain). Whole numbers of 32 bits only. */
export const randomFrom = (seed: string): Random => {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A copy in another order (Fisher and Yates). */
export const shuffle = <Item>(items: readonly Item[], random: Random): Item[] => {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[pick]] = [shuffled[pick], shuffled[last]];
  }
  return shuffled;
};
