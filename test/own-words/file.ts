/** Pieces of a partner's file, right as they stand. */

export const answer = (more: object = {}): object => ({text: 'All of us', explanation: 'The fund is ours.', ...more});

export const question = (more: object = {}): object => ({
  id: 'our-fund',
  principle: 'solidarity',
  question: 'Who pays into our fund?',
  answers: [answer({correct: true}), answer({text: 'None of us', explanation: 'It would be empty.'})],
  source: {name: 'Our statutes, article 12', url: 'https://example.org/statutes'},
  ...more,
});
