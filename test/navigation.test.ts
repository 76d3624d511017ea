/** Where the visitor goes, nothing is lost: not by the navigation, a link, or a library that brings the page up to date. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {MutualIdentityCard} from '../src/element.js';
import {ui} from '../src/generated/en/card.js';
import {quizUi} from '../src/generated/en/quiz.js';
import {all, button, mount, next, press as pressControl, textOf, until} from './support/mount.js';

const code = '1AAAAAAAAAAAAAAAAAAAAAAAA';

const offered = (card: Element): string[] => all(card, '[part=navigation] button').map(textOf);

const press = (card: MutualIdentityCard, name: string): Promise<void> => pressControl(card, button(card, name));

const shows = (card: MutualIdentityCard, view: string) =>
  until(() => card.shadowRoot!.querySelector(`article.on-${view}`));

describe('the navigation', () => {
  it('goes on offering an organisation’s card once it was shown', async () => {
    const card = await mount(html`<mutual-identity-card lang="en" view="profile"></mutual-identity-card>`);
    await shows(card, 'profile');
    await press(card, ui.view.card);
    await shows(card, 'card');
    expect(offered(card)).to.deep.equal([ui.view.card, ui.view.quiz, ui.view.profile]);
  });

  it('keeps the place of a visitor whose attribute is stripped from outside', async () => {
    const card = await mount();
    await press(card, ui.view.quiz);
    await shows(card, 'quiz');
    card.removeAttribute('view');
    await card.updateComplete;
    expect(card.view).to.equal('quiz');
    await shows(card, 'quiz');
  });

  it('takes focus to the title on the way back to the card, when the button goes', async () => {
    const card = await mount(html`<mutual-identity-card lang="en" view="quiz" questions="1"></mutual-identity-card>`);
    await shows(card, 'quiz');
    await press(card, quizUi.reveal);
    await press(card, quizUi.seeResult);
    await until(() => card.shadowRoot!.querySelector('[part=result]'));
    await press(card, quizUi.backToCard);
    await shows(card, 'card');
    expect(card.shadowRoot!.activeElement!.matches('[part=title]')).to.equal(true);
  });
});

describe('a link to an organisation’s card', () => {
  const {href} = location;
  afterEach(() => history.replaceState(null, '', href));

  it('opens it, also for a visitor who has gone somewhere else, and once', async () => {
    const card = await mount(html`<mutual-identity-card lang="en" profile-from-hash></mutual-identity-card>`);
    expect(offered(card)).to.not.include(ui.view.profile);
    await press(card, ui.view.quiz);
    location.hash = `mic-profile=${code}&utm_source=letter`;
    await shows(card, 'profile');
    await press(card, ui.view.card);
    await shows(card, 'card');
    expect(offered(card)).to.include(ui.view.profile);
  });

  it('does nothing where the page forbids it', async () => {
    const card = await mount(
      html`<mutual-identity-card lang="en" views="card profile" profile-from-hash="false"></mutual-identity-card>`,
    );
    location.hash = `mic-profile=${code}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(card.view).to.not.equal('profile');
  });
});

describe('what is told of what is shown', () => {
  it('is told when it stands there', async () => {
    const card = await mount();
    const article = card.shadowRoot!.querySelector('article')!;
    const seen: string[] = [];
    card.addEventListener('mic-language-change', ({detail}) => seen.push(`${detail.lang}: ${article.lang}`));
    card.addEventListener('mic-view-change', ({detail}) => seen.push(`${detail.view}: ${article.className}`));
    card.lang = 'fr';
    await next(card, 'mic-language-change');
    card.view = 'quiz';
    await next(card, 'mic-view-change');
    expect(seen[0]).to.equal('fr: fr');
    expect(seen[1]).to.match(/^quiz: .*\bon-quiz\b/);
  });

  it('is told by a promise to who comes late', async () => {
    const card = await mount(html`<mutual-identity-card lang="nl"></mutual-identity-card>`);
    expect(await card.ready).to.deep.equal({lang: 'nl', view: 'card'});
  });
});

describe('a page that is unlike others', () => {
  it('has its card without a console that warns, whatever its attributes say', async () => {
    const {warn} = console;
    const throwing = () => {
      throw new Error('Not here.');
    };
    for (const strange of [undefined, throwing]) {
      console.warn = strange as typeof warn;
      try {
        const card = await mount(
          html`<mutual-identity-card lang="en" theme=${`odd ${String(strange)}`}></mutual-identity-card>`,
        );
        expect(card.shadowRoot!.querySelectorAll('[part=principle]').length).to.equal(6);
      } finally {
        console.warn = warn;
      }
    }
  });

  it('warns of a profile that can be none, also where it is not shown', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      await mount(html`<mutual-identity-card lang="en" profile="not a card"></mutual-identity-card>`);
    } finally {
      console.warn = warn;
    }
    expect(warnings.filter((each) => each.includes('profile="not a card"'))).to.have.length(1);
  });
});
