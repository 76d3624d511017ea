/**
 * Every publication on which the content rests, once. Belongs to no language: titles stay in the language
 * of the publication. Loaded after the first paint.
 */
export interface Source {
  /** Who publishes it: the text of a link to it. */
  readonly publisher: string;
  readonly title: string;
  /** Year of the publication, or in which the page was read when it bears none. */
  readonly year: number;
  readonly url: string;
  /** BCP 47 tag of the language it is written in. */
  readonly lang: string;
}

const catalogue = {
  'inspir-card': {
    publisher: 'INSP!R',
    title: 'What’s a mutual health insurance?',
    year: 2026,
    url: 'https://inspir.global/whats-mutual-health-insurance',
    lang: 'en',
  },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof catalogue;
export const sources: Readonly<Record<SourceId, Source>> = catalogue;
