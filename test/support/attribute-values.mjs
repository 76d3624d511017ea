/** A good value for each attribute, other than its default. */
export const values = {
  lang: 'nl',
  languages: 'nl fr',
  content: '/own-words.json',
  view: 'quiz',
  views: 'quiz card profile',
  principle: 'democracy',
  principles: 'democracy solidarity',
  questions: '3',
  seed: 'a seed & more',
  theme: 'dark',
  'heading-level': '4',
  profile: 'nothing-to-read',
  'profile-from-hash': '',
  remember: '',
};
