/** Which edition of the texts this is. The compiled words of a language hold the date as that language writes it. */
export const edition: {
  readonly version: string;
  readonly date: string;
  readonly status: 'draft';
  /**
   * Where the project takes reports of errors. It has no public address yet: readers are sent to the site that shows
   * the card, whose contact comes in the slot `footer`.
   */
  readonly address?: string;
} = {
  version: '0.2',
  date: '2026-11-27',
  status: 'draft',
};
