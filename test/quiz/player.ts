/** Someone who plays the quiz: finds things by role and by name, and knows the right answers. */
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {MutualIdentityCard} from '../../src/element.js';
import type {MicEventDetails} from '../../src/events.js';
import type {Language} from '../../src/language/languages.js';
import {button, focused, mount, plain, press as pressControl, textOf, until} from '../support/mount.js';
import {quiz as languages} from '../support/words.js';

export {languages};

export const storageKey = 'mutual-identity-card:quiz:1';

afterEach(() => localStorage.removeItem(storageKey));

export const openQuiz = async (lang: Language = 'en', seed = 'test', questions = 7) => {
  const card = await mount(
    html`<mutual-identity-card lang=${lang} view="quiz" seed=${seed} questions=${questions}></mutual-identity-card>`,
  );
  await until(() => find(card, '.quiz'));
  return card;
};

/** All but the first question, and the result, come a moment after it. */
const arrived = (card: Element): Promise<unknown> => until(() => !find(card, '.quiz > p'));

export const find = <Found extends HTMLElement>(card: Element, selector: string): Found | null =>
  card.shadowRoot!.querySelector<Found>(selector);

export const radios = (card: Element): HTMLInputElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=question] input'),
];

export const options = (card: Element): string[] => [...card.shadowRoot!.querySelectorAll('[part=option]')].map(textOf);

/** Everything of one kind that the card tells the page. */
export const record = <Type extends keyof MicEventDetails>(card: Element, type: Type): MicEventDetails[Type][] => {
  const details: MicEventDetails[Type][] = [];
  card.addEventListener(type, (event) => details.push((event as CustomEvent<MicEventDetails[Type]>).detail));
  return details;
};

export const scoreOf = (card: Element): string => textOf(find(card, '[part=result] h3'));

export const prompt = (card: Element): string => textOf(find(card, '[part=question] legend'));

export const active = (card: Element): HTMLElement => focused(card)!;

/** The question on display, as the content has it. */
export const question = (card: Element, lang: Language) =>
  languages[lang].questions.find((each) => plain(each.prompt) === prompt(card))!;

/** The radio button of an answer: the right one, or the first wrong one. */
export const radio = (card: Element, lang: Language, right: boolean): HTMLInputElement => {
  const asked = question(card, lang);
  return radios(card).find(({value}) => (asked.options.find(({id}) => id === value)!.correct ?? false) === right)!;
};

export const press = async (card: MutualIdentityCard, name: string): Promise<void> => {
  await pressControl(card, button(card, name));
  await arrived(card);
};

/** Answers the question on display, by pointer. */
export const answer = async (card: MutualIdentityCard, lang: Language, right: boolean): Promise<void> => {
  radio(card, lang, right).click();
  await card.updateComplete;
  await press(card, languages[lang].quizUi.check);
};

/** Plays to the result; `rights` tells which answers are right. */
export const play = async (card: MutualIdentityCard, lang: Language, rights: readonly boolean[]): Promise<void> => {
  const {next, seeResult} = languages[lang].quizUi;
  for (const [at, right] of rights.entries()) {
    await answer(card, lang, right);
    await press(card, at + 1 < rights.length ? next : seeResult);
  }
};

/** Presses Tab until what has focus is as wanted, as someone without a mouse does. */
export const tabTo = async (
  card: Element,
  wanted: (node: HTMLElement | null) => boolean,
  {back = false} = {},
): Promise<void> => {
  for (let times = 0; times < 25; times++) {
    if (wanted(active(card))) return;
    if (back) await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    if (back) await sendKeys({up: 'Shift'});
  }
  throw new Error('Tab did not lead there.');
};

export const isButton =
  (name: string) =>
  (node: HTMLElement | null): boolean =>
    node?.localName === 'button' && textOf(node) === plain(name);

/** What a screen reader is told of an element that takes focus: its name and its description. */
export const described = (card: Element, node: Element): string[] =>
  ['aria-labelledby', 'aria-describedby'].map((relation) =>
    textOf(find(card, `#${node.getAttribute(relation) ?? 'none'}`)),
  );
