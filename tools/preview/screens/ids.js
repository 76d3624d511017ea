/** The principles, in the order of the card. */
export const principleIds = [
  'solidarity',
  'not-for-profit',
  'democracy',
  'social-movement',
  'autonomy',
  'health-actor',
];
