/** What filling in asks of a slow phone: nothing is named, drawn or written that makes no difference to the visitor. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {MutualIdentityCard} from '../../src/element.js';
import {limits} from '../../src/profile/data/text.js';
import {hasButton, field, mountProfile, openForm, press, shownText, type, ui} from './desk.js';

type Constructor = new (...args: unknown[]) => object;

const intl = Intl as unknown as Record<string, Constructor>;

/** Does something, and counts what of the kind that takes a browser a while is made meanwhile. */
const makingOf = async (doing: () => unknown): Promise<Record<string, number>> => {
  const made: Record<string, number> = {};
  const natives = {Collator: intl.Collator, DisplayNames: intl.DisplayNames, Segmenter: intl.Segmenter};
  for (const [name, native] of Object.entries(natives)) {
    const construct = (_: Constructor, args: unknown[]): object => {
      made[name] = (made[name] ?? 0) + 1;
      return new native(...args);
    };
    intl[name] = new Proxy(native, {construct});
  }
  await doing();
  Object.assign(intl, natives);
  return made;
};

/** Does something, and gives how often the card was to be drawn, and which elements then changed. */
const drawingOf = async (card: MutualIdentityCard, doing: () => unknown) => {
  let asked = 0;
  const {requestUpdate} = card;
  card.requestUpdate = (...args) => {
    asked++;
    requestUpdate.apply(card, args);
  };
  const changed = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const {target} of records) changed.add(target instanceof Element ? target : target.parentElement!);
  });
  observer.observe(card.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
  await doing();
  await card.updateComplete;
  await new Promise(requestAnimationFrame);
  observer.disconnect();
  Reflect.deleteProperty(card, 'requestUpdate');
  return {asked, changed: [...changed]};
};

/** The form, after what comes with the card's first paint and is drawn as well. */
const quietForm = async (...template: Parameters<typeof openForm>) => {
  const card = await openForm(...template);
  const wait = () => new Promise((resolve) => setTimeout(resolve, 200));
  while ((await drawingOf(card, wait)).asked) await card.updateComplete;
  return card;
};

const typeName = async (card: MutualIdentityCard, text: string): Promise<void> => {
  field(card, ui.fields.name.label).focus();
  await sendKeys({type: text});
};

describe('the first step of the form', () => {
  // The first test of all: a page names and sorts the countries of a language once.
  it('names the countries when it is opened, at once and once', async () => {
    const atStart = await makingOf(() => mountProfile());
    expect(atStart.DisplayNames ?? 0, 'before anybody has begun').to.equal(0);
    let card!: MutualIdentityCard;
    expect(await makingOf(async () => (card = await openForm()))).to.deep.equal({Collator: 1, DisplayNames: 1});
    const made = await makingOf(async () => {
      type(card, ui.fields.name.label, 'Mutual of the Three Hills');
      field(card, ui.fields.financing.choices.members).click();
      await press(card, ui.buttons.next);
      await press(card, ui.buttons.previous);
    });
    expect(made.DisplayNames ?? 0, 'drawn again').to.equal(0);
  });

  it('is not drawn while somebody types, but for what begins with the first letter', async () => {
    const card = await quietForm();
    const first = await drawingOf(card, () => typeName(card, 'H'));
    expect(first.asked).to.equal(1);
    expect(hasButton(card, ui.buttons.erase)).to.equal(true);
    expect(first.changed.map(({className}) => className)).to.deep.equal(['form-steps']);
    const others = await drawingOf(card, () => typeName(card, 'ills'));
    expect(field(card, ui.fields.name.label).value).to.equal('Hills');
    expect(others).to.deep.equal({asked: 0, changed: []});
  });

  it('changes near the end of a text only what it says of that field', async () => {
    const card = await quietForm();
    type(card, ui.fields.name.label, 'x'.repeat(limits.name - 10));
    await card.updateComplete;
    let drawn!: Awaited<ReturnType<typeof drawingOf>>;
    const made = await makingOf(async () => (drawn = await drawingOf(card, () => typeName(card, 'yyy'))));
    expect(shownText(card)).to.include(ui.fields.left(7));
    const hint = field(card, ui.fields.name.label).closest('.field')!.querySelector('.hint span');
    expect(drawn.changed).to.deep.equal([hint]);
    expect(made).to.deep.equal({}, 'one segmenter serves all');
  });

  it('writes what is typed when the visitor pauses', async () => {
    const card = await quietForm(html`<mutual-identity-card lang="en" view="profile" remember></mutual-identity-card>`);
    const {setItem} = Storage.prototype;
    const written: string[] = [];
    Storage.prototype.setItem = (_, text) => void written.push(text);
    await typeName(card, 'Three Hills');
    await new Promise((resolve) => setTimeout(resolve, 500));
    Storage.prototype.setItem = setItem;
    expect(written.length).to.be.within(1, 5);
    expect(written.at(-1)).to.include('"name":"Three Hills"');
  });
});
