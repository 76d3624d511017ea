/** Many languages on a narrow card: the one that holds, and one press away the others. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MutualIdentityCard} from '../../src/element.js';
import {languages} from '../../src/language/languages.js';
import {all, focused, next, ownNameOf, textOf, until} from '../support/mount.js';
import {article, defects} from './defects.js';
import {show} from './page.js';

const offered = (card: Element): HTMLElement[] => all(card, '[part=language-switcher] button');
const told = (card: Element): string[] =>
  offered(card).map((each) =>
    [each.lang, each.ariaCurrent && 'current', each.ariaExpanded && `expanded ${each.ariaExpanded}`]
      .filter(Boolean)
      .join(', '),
  );
const others = languages.filter((lang) => lang !== 'fr');
const closed = ['fr, current, expanded false'];
const open = ['fr, current, expanded true', ...others];

const narrow = (attributes: Record<string, string> = {}): Promise<MutualIdentityCard> =>
  show({name: 'narrow', attributes}, {lang: 'fr', width: 320});

describe('the languages of a narrow card', () => {
  it('are the one that holds, which opens to the others and closes again', async () => {
    const card = await narrow();
    expect(told(card)).to.deep.equal(closed);
    expect(offered(card).map(textOf)).to.deep.equal([ownNameOf('fr')]);
    const {height} = article(card).querySelector('.bar')!.getBoundingClientRect();
    offered(card)[0].click();
    expect(told(card)).to.deep.equal(open);
    expect(defects(card)).to.deep.equal([]);
    offered(card)[0].click();
    expect(told(card)).to.deep.equal(closed);
    expect(article(card).querySelector('.bar')!.getBoundingClientRect().height).to.equal(height);
  });

  it('are chosen by the keyboard, which stays at what opens them; Escape closes, and nothing of the page', async () => {
    const card = await narrow();
    let ofThePage = 0;
    const count = (event: KeyboardEvent): unknown => event.key === 'Escape' && !event.defaultPrevented && ofThePage++;
    document.addEventListener('keydown', count);
    offered(card)[0].focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(focused(card)!.lang).to.equal(others[0]);
    await sendKeys({press: 'Escape'});
    expect([told(card), ofThePage]).to.deep.equal([closed, 0]);
    expect(focused(card)).to.equal(offered(card)[0]);
    await sendKeys({press: 'Escape'});
    expect(ofThePage, 'with nothing open').to.equal(1);
    document.removeEventListener('keydown', count);

    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    const changed = next(card, 'mic-language-change');
    await sendKeys({press: 'Enter'});
    await changed;
    expect(told(card)).to.deep.equal([`${others[0]}, current, expanded false`]);
    expect(focused(card)).to.equal(offered(card)[0]);
  });

  it('say which holds, also where the page does not offer it', async () => {
    const card = await narrow({languages: others.slice(0, 4).join(' ')});
    expect(told(card)).to.deep.equal(closed);
    offered(card)[0].click();
    expect(told(card)).to.deep.equal(['fr, current, expanded true', ...others.slice(0, 4)]);
  });

  it('are all there where they are few, and where there is room', async () => {
    const few = await narrow({languages: 'nl fr en'});
    expect(told(few)).to.deep.equal(['nl', 'fr, current', 'en']);
    const card = await narrow();
    offered(card)[0].click();
    card.parentElement!.style.inlineSize = '700px';
    await until(() => offered(card).every((each) => !each.ariaExpanded));
    expect(told(card)).to.deep.equal(languages.map((lang) => (lang === 'fr' ? 'fr, current' : lang)));
    const [other] = offered(card);
    other.focus();
    other.click();
    await until(() => article(card).lang === other.lang);
    expect(focused(card), 'focus stays where it was').to.equal(other);
  });
});
