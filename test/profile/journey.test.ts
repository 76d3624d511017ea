import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import * as en from '../../src/generated/en/profile.js';
import * as enCard from '../../src/generated/en/card.js';
import * as fr from '../../src/generated/fr/profile.js';
import {decode} from '../../src/profile/code/codec.js';
import {button, headings, next, textOf, until} from '../support/mount.js';
import * as desk from './desk.js';
import {field, finish, focused, openForm, option, press, shownText, step, type, ui} from './desk.js';

const storageKey = 'mutual-identity-card:profile:1';

const [first] = en.criteria.solidarity;

describe('filling in', () => {
  it('asks for every criterion, once', async () => {
    const card = await openForm();
    const asked: string[] = [];
    while (desk.hasButton(card, ui.buttons.next)) {
      await press(card, ui.buttons.next);
      asked.push(...[...card.shadowRoot!.querySelectorAll('form legend')].map(textOf));
    }
    const criteria = Object.values(en.criteria).flat();
    expect(asked.filter((each) => criteria.some(({statement}) => statement === each))).to.have.length(criteria.length);
    expect(new Set(asked)).to.include.all.keys(...criteria.map(({statement}) => statement));
  });

  it('goes from the name to the card, by the pointer', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Mutual of the Three Hills');
    desk.select(card, ui.fields.country.label, 'BJ');
    type(card, ui.fields.founded.label, '1999');
    desk.select(card, ui.fields.members.label, '1000-10000');
    desk.select(card, ui.fields.membership.label, 'voluntary');
    field(card, ui.fields.financing.choices.donors).click();
    field(card, ui.fields.financing.choices.members).click();
    type(card, ui.fields.website.label, 'https://hills.example');
    type(card, ui.fields.sentence.label, 'Together.');
    await press(card, ui.buttons.next);
    expect(headings(card).at(-1)!.text).to.equal(enCard.principles[0].name);
    option(card, first.statement, ui.answers.yes).click();
    await step(card, 'Democracy');
    option(card, en.criteria.democracy[0].statement, ui.answers.no).click();
    await step(card, ui.steps.roles);
    option(card, enCard.roles.items[1].name, ui.roles.weights.main).click();
    const decoded = decode(await finish(card));
    expect(decoded.ok && {...decoded.profile, date: ''}).to.deep.equal({
      name: 'Mutual of the Three Hills',
      country: 'BJ',
      founded: 1999,
      members: '1000-10000',
      membership: 'voluntary',
      financing: ['members', 'donors'],
      website: 'https://hills.example',
      sentence: 'Together.',
      roles: {'social-movement': 'main'},
      answers: {[first.id]: 'yes', [en.criteria.democracy[0].id]: 'no'},
      date: '',
    });
    expect(textOf(focused(card))).to.equal('Mutual of the Three Hills');
    const shown = shownText(card);
    for (const text of ['Benin', 'Together.', first.strength, en.criteria.democracy[0].next, ui.card.disclaimer]) {
      expect(shown).to.include(text);
    }
  });

  it('goes by the keyboard alone', async () => {
    const card = await desk.mountProfile();
    button(card, ui.intro.start).focus();
    await sendKeys({press: 'Enter'});
    await until(() => textOf(focused(card)) === ui.steps.context);
    await sendKeys({press: 'Tab'});
    expect(focused(card)).to.equal(field(card, ui.fields.name.label));
    await sendKeys({type: 'Hills'});
    await sendKeys({press: 'Enter'});
    await until(() => textOf(focused(card)) === enCard.principles[0].name);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    await until(() => option(card, first.statement, ui.answers.partly).checked);
    expect(focused(card)).to.equal(option(card, first.statement, ui.answers.partly));
    const done = next(card, 'mic-profile-complete');
    button(card, ui.buttons.showCard).focus();
    await sendKeys({press: 'Enter'});
    const decoded = decode((await done).profile);
    expect(decoded.ok && decoded.profile.answers).to.deep.equal({[first.id]: 'partly'});
  });

  it('asks for a name only when the card is to be shown, at the top and beside the field', async () => {
    const card = await openForm();
    await step(card, 'Autonomy');
    expect(headings(card).at(-1)!.text).to.equal('Autonomy');
    await press(card, ui.buttons.showCard);
    await until(() => focused(card)?.getAttribute('role') === 'group');
    expect(textOf(focused(card)))
      .to.include(ui.errors.title(1))
      .and.to.include(ui.errors.nameMissing);
    const input = field(card, ui.fields.name.label);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const [, problem] = input.getAttribute('aria-describedby')!.split(' ');
    expect(textOf(card.shadowRoot!.getElementById(problem))).to.equal(`${ui.errors.prefix} ${ui.errors.nameMissing}`);
    focused(card).querySelector('a')!.click();
    await card.updateComplete;
    expect(focused(card)).to.equal(input);
    expect(location.hash).to.equal('');
  });

  it('says what is wrong before one goes on, and keeps what was typed', async () => {
    const card = await openForm();
    type(card, ui.fields.founded.label, '19');
    type(card, ui.fields.website.label, 'javascript:alert(1)');
    type(card, ui.fields.sentence.label, '👍🏽'.repeat(162));
    await press(card, ui.buttons.next);
    await until(() => focused(card)?.getAttribute('role') === 'group');
    const links = [...focused(card).querySelectorAll('a')].map(textOf);
    expect(links).to.deep.equal([
      ui.errors.year(new Date().getFullYear()),
      ui.errors.website,
      ui.errors.tooLong(ui.fields.sentence.label, 2),
    ]);
    expect(field(card, ui.fields.founded.label).value).to.equal('19');
    type(card, ui.fields.founded.label, '1919');
    type(card, ui.fields.website.label, '');
    type(card, ui.fields.sentence.label, '👍🏽'.repeat(160));
    await press(card, ui.buttons.next);
    expect(headings(card).at(-1)!.text).to.equal(enCard.principles[0].name);
  });

  it('takes an answer back', async () => {
    const card = await openForm();
    await press(card, ui.buttons.next);
    option(card, first.statement, ui.answers.yes).click();
    await card.updateComplete;
    const oneAnswered = ui.steps.answered(1, en.criteria.solidarity.length);
    expect(shownText(card)).to.include(oneAnswered);
    await press(card, ui.question.clear);
    expect(option(card, first.statement, ui.answers.yes).checked).to.equal(false);
    expect(focused(card)).to.equal(option(card, first.statement, ui.answers.yes));
    expect(shownText(card)).not.to.include(oneAnswered);
  });

  it('loses nothing on leaving, on switching view and language', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Hills');
    await step(card, 'Democracy');
    const {statement, id} = en.criteria.democracy[0];
    option(card, statement, ui.answers.partly).click();
    card.view = 'card';
    await next(card, 'mic-view-change');
    card.view = 'profile';
    await next(card, 'mic-view-change');
    expect(option(card, statement, ui.answers.partly).checked).to.equal(true);
    card.lang = 'fr';
    await next(card, 'mic-language-change');
    const french = fr.criteria.democracy.find((each) => each.id === id)!;
    expect(option(card, french.statement, fr.profileUi.answers.partly).checked).to.equal(true);
    const place = card.parentElement!;
    card.remove();
    place.append(card);
    await card.updateComplete;
    await step(card, fr.profileUi.steps.context);
    expect(field(card, fr.profileUi.fields.name.label).value).to.equal('Hills');
  });

  it('can be erased, after a question', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Hills');
    await card.updateComplete;
    await press(card, ui.buttons.erase);
    expect(textOf(focused(card))).to.include(ui.buttons.eraseQuestion);
    await press(card, ui.buttons.keep);
    expect(field(card, ui.fields.name.label).value).to.equal('Hills');
    await press(card, ui.buttons.erase);
    // The question repeats the word of the button that asked.
    [...focused(card).querySelectorAll('button')].find((each) => textOf(each) === ui.buttons.erase)!.click();
    await card.updateComplete;
    expect(shownText(card)).to.include(ui.status.erased);
    expect(desk.hasButton(card, ui.intro.start)).to.equal(true);
  });
});

describe('what is kept', () => {
  const remembering = html`<mutual-identity-card lang="en" view="profile" remember></mutual-identity-card>`;
  beforeEach(() => localStorage.removeItem(storageKey));
  afterEach(() => localStorage.removeItem(storageKey));

  it('is nothing, unless the page asks for it', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Hills');
    await press(card, ui.buttons.next);
    expect(localStorage.length).to.equal(0);
  });

  it('survives a reload, at the same step, and is erased with the rest', async () => {
    const before = await openForm(remembering);
    type(before, ui.fields.name.label, 'Hills');
    type(before, ui.fields.founded.label, '19');
    await press(before, ui.buttons.next);
    type(before, ui.fields.founded.label, '1919');
    await step(before, 'Autonomy');
    const {statement} = en.criteria.autonomy[0];
    option(before, statement, ui.answers.no).click();
    await before.updateComplete;
    before.remove();

    const after = await desk.mountProfile(remembering);
    await until(() => after.shadowRoot!.querySelector('form'));
    expect(option(after, statement, ui.answers.no).checked).to.equal(true);
    await finish(after);
    after.remove();

    const again = await desk.mountProfile(remembering);
    expect(headings(again)[1].text).to.equal('Hills');
    await press(again, ui.buttons.edit);
    await press(again, ui.buttons.erase);
    [...focused(again).querySelectorAll('button')].find((each) => textOf(each) === ui.buttons.erase)!.click();
    expect(localStorage.length).to.equal(0);
  });

  it('is of no use when it is broken', async () => {
    for (const text of ['{', 'null', '{"draft":{"answers":5,"financing":"x"},"step":99,"finished":true}']) {
      localStorage.setItem(storageKey, text);
      const card = await desk.mountProfile(remembering);
      expect(headings(card).length).to.be.greaterThan(1);
      card.remove();
    }
  });
});
