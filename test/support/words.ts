/** The words of every language that ships, as they were compiled: whole, where the element gets them in parts. */
import type * as Card from '../../src/content/card.js';
import type * as Profile from '../../src/content/profile.js';
import type * as Quiz from '../../src/content/quiz.js';
import {languages, type Language} from '../../src/language/languages.js';

const compiled = async <Module>(view: string): Promise<Record<Language, Module>> => {
  const modules = languages.map(
    async (lang) => [lang, await import(`../../src/generated/${lang}/${view}.js`)] as const,
  );
  return Object.fromEntries(await Promise.all(modules)) as Record<Language, Module>;
};

export const card = await compiled<typeof Card>('card');
export const quiz = await compiled<typeof Quiz>('quiz');
export const profile = await compiled<typeof Profile>('profile');
