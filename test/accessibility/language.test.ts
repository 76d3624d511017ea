/** What is in another language than the page, or than the card, says in which (WCAG 3.1.1, 3.1.2). */
import {expect} from '@open-wc/testing';
import {sources} from '../../src/content/sources.js';
import {languages} from '../../src/language/languages.js';
import {all, ownNameOf, textOf} from '../support/mount.js';
import {article} from './defects.js';
import {show} from './page.js';
import {states} from './states.js';

const languageOf = (element: Element): string => element.closest('[lang]')!.getAttribute('lang')!;

describe('language', function () {
  this.timeout(60_000);
  const catalogue = Object.values(sources);

  for (const lang of languages) {
    it(`is said of the card, of each language’s own name, and of publications, in ${lang}`, async () => {
      for (const state of states.filter(({name}) => /everything open|all open/.test(name))) {
        const card = await show(state, {lang});
        expect(article(card).lang).to.equal(lang);
        expect(
          all(card, '[part=language-switcher] button').map((each) => `${each.lang} ${textOf(each)}`),
        ).to.deep.equal(languages.map((each) => `${each} ${ownNameOf(each)}`));
        for (const link of all<HTMLAnchorElement>(card, 'article a[rel=noopener]')) {
          if (link.closest('.links')) continue; // names of organisations, whose sites have several languages
          const of = catalogue.filter(({url}) => url === link.getAttribute('href')).map((each) => each.lang);
          expect(of, link.href).to.include(languageOf(link));
          for (const title of link.parentElement!.querySelectorAll('cite')) expect(of).to.include(languageOf(title));
        }
        const own = all(card, '[lang]:not([lang=""])').filter((each) => !each.matches('article, a, cite, li, nav *'));
        expect(own, 'nothing else').to.deep.equal([]);
      }
    });
  }
});
