/** The card: its words, its languages and its principles. */
import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {edition} from '../src/content/edition.js';
import {languages as shipped} from '../src/language/languages.js';
import {all, mount, next, ownNameOf, principle, textOf, until, visible} from './support/mount.js';
import {card as languages} from './support/words.js';

const {en} = languages;
const wordsOf = (card: Element) => textOf(card.shadowRoot!.querySelector('article'));

for (const [lang, words] of Object.entries(languages)) {
  describe(`the card in ${lang}`, () => {
    it('says everything that the content says', async () => {
      const card = await mount(html`<mutual-identity-card lang=${lang}></mutual-identity-card>`);
      await until(() => card.shadowRoot!.querySelector('a'));
      const shown = wordsOf(card);
      const {principles, working, comparison, roles, nextSteps, about, ui, continents} = words;
      const expected = [
        ui.title,
        ui.definition,
        ui.lead,
        ...principles.flatMap((each) => [each.name, each.essence, each.explanation, each.confusion, each.discussion]),
        ...principles
          .flatMap((each) => each.examples)
          .flatMap((each) => [continents[each.continent], each.place, String(each.year ?? ''), each.text]),
        ...[...principles, ...roles.items].flatMap((each) => each.terms).flatMap((each) => [each.word, each.meaning]),
        ...working.topics.flatMap((each) => [each.title, each.text]),
        ...roles.items.flatMap((each) => [each.name, each.summary, ...each.fields.map(({text}) => text)]),
        ...roles.items.flatMap((each) => each.examples).flatMap((each) => [each.place, each.text]),
        ...comparison.rows.flatMap((each) => [each.aspect, each.mutual, each.insurer, each.state]),
        ...nextSteps.items.flatMap((each) => [each.name, each.text]),
        ...nextSteps.links.map((each) => each.name),
        about.origin,
        about.presented,
        about.otherLists,
        about.authors,
        edition.version,
      ];
      for (const text of expected) expect(shown).to.include(text.replace(/\s+/g, ' ').trim());
    });

    it('says its language and direction itself', async () => {
      const card = await mount(html`<mutual-identity-card lang=${lang}></mutual-identity-card>`);
      const article = card.shadowRoot!.querySelector('article')!;
      expect(article.lang).to.equal(lang);
      expect(article.dir).to.equal('ltr');
    });

    it('offers the languages under their own names, each marked as such', async () => {
      const card = await mount(html`<mutual-identity-card lang=${lang}></mutual-identity-card>`);
      const switcher = all(card, '[part=language-switcher] button');
      expect(switcher.map((each) => [each.lang, textOf(each)])).to.deep.equal(
        shipped.map((each) => [each, ownNameOf(each)]),
      );
      expect(switcher.filter((each) => each.ariaCurrent === 'true').map((each) => each.lang)).to.deep.equal([lang]);
    });
  });
}

describe('the principles', () => {
  it('show name and essence, and the rest when asked', async () => {
    const card = await mount();
    const [first] = en.principles;
    const row = principle(card, first.name);
    const explanation = [...row.querySelectorAll('p')].find((each) => textOf(each) === first.explanation)!;
    expect(visible(explanation)).to.equal(false);
    const toggled = next(card, 'mic-principle-toggle');
    row.querySelector('summary')!.click();
    expect(await toggled).to.deep.equal({principle: first.id, open: true});
    expect(visible(explanation)).to.equal(true);
    expect(card.getAttribute('principle')).to.equal(first.id);
  });

  it('can all be open at once; the attribute names the last one opened', async () => {
    const card = await mount();
    for (const {name, id} of en.principles) {
      const toggled = next(card, 'mic-principle-toggle');
      principle(card, name).querySelector('summary')!.click();
      expect((await toggled).principle).to.equal(id);
    }
    expect(en.principles.every(({name}) => principle(card, name).open)).to.equal(true);
    await card.updateComplete;
    expect(card.getAttribute('principle')).to.equal('health-actor');
    const toggled = next(card, 'mic-principle-toggle');
    principle(card, 'Health actor').querySelector('summary')!.click();
    await toggled;
    await card.updateComplete;
    expect(card.getAttribute('principle')).to.equal('autonomy');
  });

  it('open by the keyboard', async () => {
    const card = await mount();
    const row = principle(card, en.principles[2].name);
    row.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => row.open);
    expect(row.open).to.equal(true);
  });

  it('open by the attribute, at first and later, without an event: the page knows already', async () => {
    const card = await mount(html`<mutual-identity-card lang="en" principle="autonomy"></mutual-identity-card>`);
    expect(principle(card, 'Autonomy').open).to.equal(true);
    let events = 0;
    card.addEventListener('mic-principle-toggle', () => events++);
    card.setAttribute('principle', 'democracy');
    await card.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(principle(card, 'Democracy').open).to.equal(true);
    expect(principle(card, 'Autonomy').open).to.equal(true);
    card.removeAttribute('principle');
    await card.updateComplete;
    expect(principle(card, 'Democracy').open).to.equal(false);
    expect(events).to.equal(0);
  });

  it('are those asked for, in the order asked for', async () => {
    const card = await mount(
      html`<mutual-identity-card lang="en" principles="autonomy solidarity"></mutual-identity-card>`,
    );
    const names = [...card.shadowRoot!.querySelectorAll('[part=principle] :is(h3, h4, h5, h6)')].map(textOf);
    expect(names).to.deep.equal(['Autonomy', 'Solidarity']);
  });

  it('open from the emblem too', async () => {
    const card = await mount();
    const part = card.shadowRoot!.querySelectorAll('.hero .part')[1];
    part.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await until(() => principle(card, en.principles[1].name).open);
  });
});
