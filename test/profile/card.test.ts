import {expect, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import * as enCard from '../../src/generated/en/card.js';
import * as en from '../../src/generated/en/profile.js';
import {encode} from '../../src/profile/code/codec.js';
import type {Profile} from '../../src/profile/data/profile.js';
import {headings, next, textOf, until, warnings} from '../support/mount.js';
import {profile as languages} from '../support/words.js';
import {
  criteriaIds,
  disclose,
  field,
  finish,
  focused,
  given,
  hasButton,
  mountProfile,
  openForm,
  option,
  press,
  profileOf,
  shownText,
  step,
  type,
  ui,
} from './desk.js';

const five = {
  'a long name': profileOf(
    'Technical Union of Community and Occupational Mutual Health Organisations of the Region',
    'yes',
  ),
  'a name in Arabic script': profileOf('التعاضدية الصحية للتلال الثلاث', 'partly'),
  'a name of one letter': profileOf('M', 'no'),
  'nothing that applies': profileOf('Plateau', 'not-applicable'),
  'nothing answered': profileOf('Plateau'),
};

describe('the card that a page gives', () => {
  for (const [kind, profile] of Object.entries(five)) {
    it(`shows ${kind}, in each language`, async () => {
      const card = await given(profile);
      for (const [lang, {profileUi: words}] of Object.entries(languages)) {
        if (card.shadowRoot!.querySelector('article')!.lang !== lang) {
          const event = next(card, 'mic-language-change');
          card.lang = lang;
          await event;
        }
        expect(headings(card)[1]).to.deep.equal({level: 3, text: profile.name});
        expect(shownText(card)).to.include(words.card.disclaimer).and.to.include(words.card.itself);
        expect(card.shadowRoot!.querySelector('article')!.scrollWidth).to.be.at.most(card.clientWidth);
      }
    });
  }

  it('leaves no half of its width empty: strengths beside questions, or two principles beside each other', async () => {
    const edges = async (profile: Profile, selector: string): Promise<number[]> => {
      const card = await given(profile);
      card.parentElement!.style.inlineSize = '1200px';
      await nextFrame();
      const found = [...card.shadowRoot!.querySelectorAll(selector)];
      expect(found).not.to.be.empty;
      return [...new Set(found.map((each) => Math.round(each.getBoundingClientRect().left)))];
    };
    expect(await edges(profileOf('Hills', 'no'), '.principle-row ul')).to.have.length(2);
    expect(await edges(profileOf('Hills', 'yes'), '.principle-row ul')).to.have.length(2);
    const both = profileOf('Hills', 'yes');
    const [first] = criteriaIds;
    const mixed = {...both, answers: {...both.answers, [first]: 'no' as const}};
    expect(await edges(mixed, '.principle-row ul')).to.have.length(2);
    // A sign of the legend stands over those of its list.
    expect(await edges(mixed, '.guide .sign')).to.have.length(2);
  });

  it('says in words how each principle is lived, and never in numbers', async () => {
    const card = await given(profileOf('Hills', 'partly'));
    const emblem = card.shadowRoot!.querySelector('[role=img]')!;
    for (const {name} of enCard.principles) {
      expect(emblem.ariaLabel).to.include(ui.card.part(name, ui.card.degrees.partial));
    }
    expect(shownText(card)).not.to.match(/%|\d\s*\/\s*\d/);
  });

  it('shows a principle with nothing applicable as such, not as zero', async () => {
    const card = await given(five['nothing that applies']);
    expect(card.shadowRoot!.querySelector('[role=img]')!.ariaLabel).to.include(ui.card.degrees['not-applicable']);
    expect(shownText(card)).to.include(ui.card.noStrengths).and.to.include(ui.card.noNext);
  });

  it('takes text typed by people as text', async () => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const card = await given(profileOf(name, 'yes', {sentence: '</style><script>alert(1)</script>'}));
    expect(headings(card)[1].text).to.equal(name);
    expect(card.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('also takes a whole link, and stands without the view being asked for', async () => {
    const link = `https://hills.example/#mic-profile=${encode(profileOf('Hills'))}`;
    const card = await mountProfile(
      html`<mutual-identity-card lang="en" views="profile" profile=${link}></mutual-identity-card>`,
    );
    expect(headings(card)[1].text).to.equal('Hills');
  });

  it('never touches what the visitor is filling in', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Ours');
    await step(card, 'Democracy');
    card.profile = encode(profileOf('Theirs'));
    await until(() => headings(card)[1]?.text === 'Theirs');
    await press(card, ui.intro.resume);
    await step(card, ui.steps.context);
    expect(field(card, ui.fields.name.label).value).to.equal('Ours');
    card.profile = encode(profileOf('Others'));
    await until(() => headings(card)[1]?.text === 'Others');
    card.profile = null;
    await card.updateComplete;
    expect(hasButton(card, ui.intro.resume)).to.equal(true);
  });

  it('can be taken over into the form, after a question where answers would be lost', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Ours');
    await card.updateComplete;
    card.profile = encode(profileOf('Theirs', 'yes', {country: 'BE'}));
    await until(() => hasButton(card, ui.buttons.editThis));
    await press(card, ui.buttons.editThis);
    expect(textOf(focused(card))).to.include(ui.buttons.replaceQuestion);
    await press(card, ui.buttons.replace);
    expect(field(card, ui.fields.name.label).value).to.equal('Theirs');
    expect(field<HTMLSelectElement>(card, ui.fields.country.label).value).to.equal('BE');
  });

  it('that cannot be read is said so, to the visitor and to the page, and the view goes on', async () => {
    const code = encode(profileOf('Hills'));
    const bad = {[`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`]: 'damaged', nonsense: 'unknown'} as const;
    for (const [profile, reason] of Object.entries(bad)) {
      const events: unknown[] = [];
      const listen = (event: Event) => events.push((event as CustomEvent).detail);
      addEventListener('mic-error', listen);
      const warned = await warnings(async () => {
        const card = await mountProfile(
          html`<mutual-identity-card lang="en" view="profile" profile=${profile}></mutual-identity-card>`,
        );
        await until(() => events.length);
        expect(shownText(card)).to.include(ui.load[reason]).and.to.include(ui.load.instead);
        await press(card, ui.intro.start);
        await until(() => card.shadowRoot!.querySelector('form'));
      });
      removeEventListener('mic-error', listen);
      expect(events).to.deep.equal([{reason: 'profile'}]);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.include('[mutual-identity-card] profile=');
    }
  });

  it('is read from the address where the page allows it', async () => {
    location.hash = `mic-profile=${encode(profileOf('From the address'))}`;
    const card = await mountProfile(html`<mutual-identity-card lang="en" profile-from-hash></mutual-identity-card>`);
    expect(headings(card)[1].text).to.equal('From the address');
    location.hash = `mic-profile=${encode(profileOf('From another'))}`;
    await until(() => headings(card)[1].text === 'From another');
    history.replaceState(undefined, '', location.pathname + location.search);
  });
});

describe('comparing', () => {
  const [first, second] = en.criteria.solidarity;
  const lastYear = profileOf('Hills', undefined, {answers: {[first.id]: 'no', [second.id]: 'yes'}});

  it('shows what changed since a link of one’s own that is pasted', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Hills');
    await press(card, ui.buttons.next);
    option(card, first.statement, ui.answers.yes).click();
    option(card, second.statement, ui.answers.yes).click();
    await finish(card);
    await disclose(card, ui.compare.open);
    type(card, ui.compare.label, 'https://hills.example/#mic-profile=1nonsense');
    await press(card, ui.compare.show);
    await until(() => focused(card) === field(card, ui.compare.label));
    expect(field(card, ui.compare.label).getAttribute('aria-invalid')).to.equal('true');
    type(card, ui.compare.label, `https://hills.example/#mic-profile=${encode(lastYear)}`);
    await press(card, ui.compare.show);
    const shown = () => shownText(card);
    expect(shown()).to.include(ui.compare.more('Solidarity', '25 November 2025'));
    expect(shown()).to.include(ui.compare.change(ui.answers.no, ui.answers.yes)).and.to.include(first.statement);
    expect(shown()).not.to.include(second.statement);
    await press(card, ui.compare.stop);
    expect(shown()).not.to.include(ui.compare.legend);
  });

  it('begins by itself with the card that the page gives, if it is the organisation’s own', async () => {
    const card = await openForm();
    type(card, ui.fields.name.label, 'Hills');
    await card.updateComplete;
    card.profile = encode(lastYear);
    await until(() => shownText(card).includes(ui.compare.legend));
    expect(shownText(card)).to.include(ui.compare.change(ui.answers.no, ui.answers.unanswered));
    card.profile = encode({...lastYear, name: 'Valleys'});
    await until(() => headings(card)[1].text === 'Valleys');
    expect(shownText(card)).not.to.include(ui.compare.legend);
  });
});
