import {expect} from '@open-wc/testing';
import {until} from '../support/mount.js';
import {openForm, press, ui} from './desk.js';

describe('the explanations of a criterion', () => {
  it('stay with it: nothing of a step is open in the next', async () => {
    const card = await openForm();
    await press(card, ui.buttons.next);
    const [why] = [...card.shadowRoot!.querySelectorAll('details')];
    const toggled = new Promise((resolve) => why.addEventListener('toggle', resolve, {once: true}));
    why.querySelector('summary')!.click();
    await toggled;
    await press(card, ui.buttons.next);
    expect(card.shadowRoot!.querySelectorAll('form details').length).to.be.greaterThan(0);
    expect(card.shadowRoot!.querySelectorAll('form details[open]')).to.have.length(0);
    await press(card, ui.buttons.previous);
    await until(() => card.shadowRoot!.querySelectorAll('form details[open]').length === 1);
  });
});
