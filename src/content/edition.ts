/** Which edition of the texts this is. Belongs to no language. */
export const edition = {version: '0.1', date: '2026-11-25', status: 'draft'} as const;
