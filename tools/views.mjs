/** The views, in the order in which the navigation offers them. The code has its own list, which a test compares. */
export const views = ['card', 'quiz', 'profile'];

/** Those beyond the card: each a chunk of its own, with its words. */
export const fetchedViews = views.filter((view) => view !== 'card');
