/** A page that has shortcuts of its own, and looks at what a key was pressed in, as pages do. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, mount, until} from '../support/mount.js';
import * as player from '../quiz/player.js';
import {field, openForm, ui} from '../profile/desk.js';

const heard: string[] = [];
const onKey = (event: KeyboardEvent): void => {
  if ((event.target as Element).matches('input, select, textarea')) return;
  heard.push(`${event.type} ${event.key}`);
  event.preventDefault();
};
const types = ['keydown', 'keypress', 'keyup'] as const;

describe('what is typed, on a page with shortcuts', () => {
  beforeEach(() => {
    heard.length = 0;
    for (const type of types) document.addEventListener(type, onKey);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, onKey);
  });

  it('stands in the field, and is no shortcut', async () => {
    const card = await openForm();
    const name = field(card, ui.fields.name.label);
    name.focus();
    await sendKeys({type: 'j/k? x'});
    await sendKeys({press: 'Backspace'});
    expect(name.value).to.equal('j/k? ');
    const sentence = field<HTMLTextAreaElement>(card, ui.fields.sentence.label);
    sentence.focus();
    await sendKeys({type: 's'});
    await sendKeys({press: 'Enter'});
    expect(sentence.value).to.equal('s\n');
    expect(heard).to.deep.equal([]);
  });

  it('chooses an answer', async () => {
    const card = await mount();
    card.view = 'quiz';
    await until(() => player.find(card, '[part=option]'));
    const [first, second] = all<HTMLInputElement>(card, '[part=option] input');
    first.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(second.checked).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('leaves the page its Escape, and what is pressed with Ctrl', async () => {
    const card = await openForm();
    field(card, ui.fields.name.label).focus();
    const press = (key: string, more = {}) =>
      card.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, ...more}),
      );
    press('Escape');
    press('k', {ctrlKey: true});
    press('z', {ctrlKey: true});
    press('@', {ctrlKey: true, altKey: true});
    expect(heard).to.deep.equal(['keydown Escape', 'keydown k']);
  });
});
