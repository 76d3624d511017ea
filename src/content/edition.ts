/** Which edition of the texts this is. The compiled words of a language hold its dates as that language writes them. */
export const edition: {
  readonly version: string;
  readonly date: string;
  /** Written by the build, where all the words of the language are reviewed: see locales/reviews.json. */
  readonly reviewed?: {readonly by: string; readonly date: string};
  /**
   * Where the project takes reports of errors. It has no public address yet: readers are sent to the site that shows
   * the card, whose contact comes in the slot `footer`.
   */
  readonly address?: string;
} = {
  version: '0.2',
  date: '2026-11-27',
};
