/** A card with a name and hardly anything else, as version 1 writes it: see test/profile/fixtures-v1.ts. */
export const shortProfile = '1JmEAAAAAAAAAAAAAAAAABAHOASqhi';
