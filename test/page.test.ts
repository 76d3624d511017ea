/** The card in its page: its settings, its neighbours, what it replaces and what it says. */
import type {MutualIdentityCard} from '../src/element.js';
import {expect, fixture, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import {script} from './own-words/pages.js';
import {button, buttons, drawn, headings, mount, next, textOf, title, until, visible} from './support/mount.js';
import {card as languages} from './support/words.js';

const {en, fr, nl} = languages;
const wordsOf = (card: Element) => textOf(card.shadowRoot!.querySelector('article'));

const drawnIn = async (place: Element) => {
  const card = place.querySelector('mutual-identity-card')!;
  await drawn(card);
  return card;
};

describe('the place of the card in a page', () => {
  for (const level of [2, 3, 5, 6]) {
    it(`has its title at level ${level} of the page’s outline, and no gap below it`, async () => {
      const card = await mount(html`<mutual-identity-card lang="en" heading-level=${level}></mutual-identity-card>`);
      const found = headings(card);
      expect(found[0]).to.deep.equal({level, text: en.ui.title});
      expect(found.filter((each) => each.level === level)).to.have.length(1);
      const levels = found.map((each) => each.level);
      levels.slice(1).forEach((each, at) => expect(each - levels[at]).to.be.at.most(1));
    });
  }

  it('hides a choice of one', async () => {
    const card = await mount(html`<mutual-identity-card lang="en" languages="en" views="card"></mutual-identity-card>`);
    expect(buttons(card)).to.have.length(0);
  });

  it('follows the theme asked for, and else the page', async () => {
    const place = await fixture(html`<div><mutual-identity-card lang="en"></mutual-identity-card></div>`);
    const card = await drawnIn(place);
    const scheme = () => getComputedStyle(card.shadowRoot!.querySelector('article')!).colorScheme;
    expect(scheme()).to.equal('normal');
    (place as HTMLElement).style.colorScheme = 'dark';
    expect(scheme()).to.equal('dark');
    card.theme = 'light';
    await card.updateComplete;
    expect(scheme()).to.equal('light');
  });
});

describe('two languages on one page', () => {
  it('stand side by side, each follows its own place', async () => {
    const page = await fixture(html`<div>
      <div lang="fr"><mutual-identity-card></mutual-identity-card></div>
      <div lang="nl-BE"><mutual-identity-card></mutual-identity-card></div>
    </div>`);
    const [left, right] = [...page.querySelectorAll('mutual-identity-card')];
    await Promise.all([drawn(left), drawn(right)]);
    expect(title(left)).to.equal(textOf({textContent: fr.ui.title} as Element));
    expect(title(right)).to.equal(nl.ui.title);

    const event = next(left, 'mic-language-change');
    left.parentElement!.lang = 'en';
    expect(await event).to.deep.equal({lang: 'en', previous: 'fr'});
    expect(title(left)).to.equal(en.ui.title);
    expect(title(right)).to.equal(nl.ui.title);
  });

  it('never shows another language on the way', async () => {
    const card = await mount(html`<mutual-identity-card lang="fr"></mutual-identity-card>`);
    const seen = new Set<string>();
    const look = () => seen.add(title(card));
    const observer = new MutationObserver(look);
    observer.observe(card.shadowRoot!, {subtree: true, childList: true, characterData: true});
    card.lang = 'nl';
    await next(card, 'mic-language-change');
    observer.disconnect();
    expect([...seen].filter((text) => text !== nl.ui.title && text !== fr.ui.title)).to.deep.equal([]);
    const shown = wordsOf(card);
    for (const {explanation} of fr.principles) expect(shown).not.to.include(explanation);
  });

  it('follows an ancestor outside its own shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const shadow = outer.attachShadow({mode: 'open'});
    shadow.innerHTML = '<section><mutual-identity-card></mutual-identity-card></section>';
    const card = shadow.querySelector('mutual-identity-card')!;
    await drawn(card);
    expect(card.shadowRoot!.querySelector('article')!.lang).to.equal('fr');
    outer.lang = 'nl';
    await next(card, 'mic-language-change');
    shadow.querySelector('section')!.lang = 'en';
    await next(card, 'mic-language-change');
    expect(title(card)).to.equal(en.ui.title);
  });

  it('is switched by the visitor, who keeps the choice until the page changes its mind', async () => {
    const card = await mount(html`<mutual-identity-card lang="en"></mutual-identity-card>`);
    const event = next(card, 'mic-language-change');
    button(card, 'Nederlands').click();
    expect(await event).to.deep.equal({lang: 'nl', previous: 'en'});
    expect(title(card)).to.equal(nl.ui.title);
    card.lang = 'fr';
    await next(card, 'mic-language-change');
    expect(title(card)).to.equal(textOf({textContent: fr.ui.title} as Element));
  });
});

describe('the element’s own content', () => {
  it('is shown until the card is drawn, stays in the page, and is not shown beside the card', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = '<mutual-identity-card lang="en"><a href="#there">The card</a></mutual-identity-card>';
    const card = place.querySelector('mutual-identity-card')!;
    const link = card.querySelector('a')!;
    expect(visible(link)).to.equal(true);
    await drawn(card);
    expect(visible(link)).to.equal(false);
    expect(card.textContent).to.equal('The card');
  });

  it('stays when the drawing fails, and the page is told', async () => {
    const card = document.createElement('mutual-identity-card');
    card.lang = 'en';
    card.innerHTML = '<a href="#there">The card</a>';
    Object.defineProperty(card, 'render', {
      value: () => {
        throw new Error('a fault of the test');
      },
    });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const {error} = console;
    console.error = () => undefined;
    const event = next(card, 'mic-error');
    place.append(card);
    expect(await event).to.deep.equal({reason: 'render'});
    console.error = error;
    expect(visible(card.querySelector('a')!)).to.equal(true);
  });

  it('is read for words of the page’s own, also when they came while the card was somewhere else', async () => {
    const card = await mount();
    const place = card.parentElement!;
    card.remove();
    card.append(script({title: 'Our mutual'}));
    place.append(card);
    await until(() => title(card) === 'Our mutual');
  });

  it('comes back with a copy of the page', async () => {
    const card = await mount(
      html`<mutual-identity-card lang="en"><a href="#there">The card</a></mutual-identity-card>`,
    );
    const copy = card.cloneNode(true) as HTMLElement;
    expect(copy.outerHTML).to.equal(
      '<mutual-identity-card lang="en"><a href="#there">The card</a></mutual-identity-card>',
    );
  });
});

describe('the plain div', () => {
  it('becomes the card, in place and when added later, with its content left where it was', async () => {
    const place = await fixture<HTMLElement>(
      html`<div class="mutual-identity-card" data-lang="nl" data-views="card"><p>De kaart</p></div>`,
    );
    const inside = () => place.shadowRoot?.querySelector<MutualIdentityCard>('mutual-identity-card');
    await until(() => inside()?.shadowRoot?.querySelector('article'));
    const card = inside()!;
    expect(title(card)).to.equal(nl.ui.title);
    expect(place.textContent).to.equal('De kaart');
    place.dataset.lang = 'fr';
    await next(card, 'mic-language-change');
    delete place.dataset.views;
    await until(() => !card.hasAttribute('views'));
    place.remove();
    document.body.append(place);
    await nextFrame();
    expect(place.shadowRoot!.querySelectorAll('mutual-identity-card')).to.have.length(1);
    place.remove();
  });
});

describe('events', () => {
  it('say once for each connection that the card is ready', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const details: unknown[] = [];
    place.addEventListener('mic-ready', (event) => details.push((event as CustomEvent).detail));
    place.innerHTML = '<mutual-identity-card lang="fr"></mutual-identity-card>';
    const card = await drawnIn(place);
    await until(() => details.length === 1);
    expect(details[0]).to.deep.equal({lang: 'fr', view: 'card'});
    card.requestUpdate();
    await card.updateComplete;
    expect(details).to.have.length(1);
    card.remove();
    place.append(card);
    await until(() => details.length === 2);
  });
});
