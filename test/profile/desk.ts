/** An organisation's card in a test: filled in and read by the words that a visitor sees. */
import {html} from 'lit';
import type {MutualIdentityCard} from '../../src/element.js';
import * as en from '../../src/generated/en/profile.js';
import {encode} from '../../src/profile/code/codec.js';
import type {Answer, Profile} from '../../src/profile/data/profile.js';
import * as visitor from '../support/mount.js';

const {all, button, buttons, mount, next, textOf, until, visible} = visitor;
export const {field} = visitor;
export const focused = (card: Element): HTMLElement => visitor.focused(card)!;

export const ui = en.profileUi;

export const type = (card: Element, label: string, text: string): void => visitor.type(field(card, label), text);

export const select = (card: Element, label: string, value: string): void =>
  visitor.select(field<HTMLSelectElement>(card, label), value);

/** Opens the disclosure with that summary. */
export const disclose = async (card: Element, name: string): Promise<void> => {
  const summary = all(card, 'summary').find((each) => textOf(each) === name)!;
  summary.click();
  await until(() => visible(summary.nextElementSibling!));
};

/** The control of an answer to the question with that legend. */
export const option = (card: Element, legend: string, answer: string): HTMLInputElement => {
  const group = all<HTMLFieldSetElement>(card, 'fieldset').find(
    (each) => textOf(each.querySelector('legend')) === legend,
  );
  const label = [...(group?.querySelectorAll('label') ?? [])].find((each) => textOf(each) === answer);
  if (!label) throw new Error(`No answer ${answer} to ${legend}`);
  return label.querySelector('input')!;
};

export const shownText = (card: Element): string => textOf(card.shadowRoot!.querySelector('article'));

/** Presses a button, and waits until what follows is drawn. */
export const press = (card: MutualIdentityCard, name: string | RegExp): Promise<void> =>
  visitor.press(card, button(card, name));

export const step = (card: MutualIdentityCard, name: string): Promise<void> => press(card, new RegExp(`^${name}`));

export const hasButton = (card: Element, name: string): boolean => buttons(card).some((each) => textOf(each) === name);

/** The view, in its first state. */
export const mountProfile = async (
  template = html`<mutual-identity-card lang="en" view="profile"></mutual-identity-card>`,
) => {
  const card = await mount(template);
  await until(() => card.shadowRoot!.querySelector('.profile'));
  return card;
};

/** The form, open at its first step. */
export const openForm = async (template?: Parameters<typeof mountProfile>[0]) => {
  const card = await mountProfile(template);
  await press(card, ui.intro.start);
  await until(() => card.shadowRoot!.querySelector('form'));
  await card.updateComplete;
  return card;
};

export const finish = async (card: MutualIdentityCard): Promise<string> => {
  const event = next(card, 'mic-profile-complete');
  await press(card, ui.buttons.showCard);
  const {profile} = await event;
  await until(() => hasButton(card, ui.take.print));
  return profile;
};

export const criteriaIds = Object.values(en.criteria).flatMap((each) => each.map(({id}) => id));

export const profileOf = (name: string, answer?: Answer, more: Partial<Profile> = {}): Profile => ({
  name,
  date: '2025-11-25',
  financing: [],
  roles: {},
  answers: answer ? Object.fromEntries(criteriaIds.map((id) => [id, answer])) : {},
  ...more,
});

/** The card of a profile that the page gives. */
export const given = async (profile: Profile, lang = 'en') => {
  const card = await mountProfile(
    html`<mutual-identity-card lang=${lang} view="profile" profile=${encode(profile)}></mutual-identity-card>`,
  );
  await until(() => card.shadowRoot!.querySelector('#profile-link'));
  return card;
};
