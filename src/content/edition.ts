/** Which edition of the texts this is. The compiled words of a language hold the date as that language writes it. */
export const edition: {readonly version: string; readonly date: string; readonly status: 'draft'} = {
  version: '0.1',
  date: '2026-11-25',
  status: 'draft',
};
