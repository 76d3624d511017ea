import {LanguageController} from '../../src/language/controller.js';
import {
  languages,
  viewNames,
  type Language,
  type Shipped,
  type ViewName,
  type Words,
} from '../../src/language/languages.js';
import {Lazy} from '../../src/lazy.js';
import type {ViewHost} from '../../src/view.js';
import {until} from '../support/mount.js';

/** A card without a view, and words that arrive when the test says so. */
export const stage = (element = document.createElement('div')) => {
  const arrivals: Record<string, {resolve(): void; reject(): void}[]> = {};
  const requested: string[] = [];
  const words = (lang: string, view: keyof Words) =>
    new Lazy(
      (again) =>
        new Promise<never>((resolve, reject) => {
          requested.push(`${lang}/${view}${again}`);
          (arrivals[lang] ??= []).push({
            resolve: () => resolve({lang} as never),
            reject: () => reject(new Error('no network')),
          });
        }),
    );
  const language = (lang: string): Shipped => ({
    name: lang,
    words: Object.fromEntries(
      [...viewNames, 'more', 'moreQuiz'].map((each) => [each, words(lang, each as never)]),
    ) as never,
  });
  const changes: string[] = [];
  const wordsNeeded: ViewName[] = ['card'];
  const offered: Language[] = [];
  let last: Language | undefined;
  let drawings = 0;
  const host = {
    requestUpdate: () => {
      drawings++;
      if (last && last !== controller.lang) changes.push(`${last}→${controller.lang}`);
      last = controller.lang;
    },
    emit: (_: string, {lang}: {lang?: Language}) => void changes.push(`${lang} failed`),
  } as Pick<ViewHost, 'emit' | 'requestUpdate'>;
  const shipped = Object.fromEntries(languages.map((lang) => [lang, language(lang)])) as Record<Language, Shipped>;
  const controller = new LanguageController(
    element,
    host,
    {offered: () => (offered.length ? offered : languages), wordsNeeded: () => wordsNeeded},
    shipped,
  );
  const settle = async (lang: Language, how: 'resolve' | 'reject' = 'resolve') => {
    await until(() => arrivals[lang]?.length);
    arrivals[lang].splice(0).forEach((arrival) => arrival[how]());
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    element,
    wordsNeeded,
    offered,
    controller,
    changes,
    drawings: () => drawings,
    settle,
    asked: requested,
    shown: () => (controller.words('card') as Words['card'] & {lang: string})?.lang,
  };
};
