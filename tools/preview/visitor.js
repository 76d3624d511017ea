/** What a visitor does with a card: presses, types, chooses, opens. Each step waits for what follows it. */
import {around} from './marks.js';

const until = async (holds, what) => {
  const end = performance.now() + 10_000;
  for (;;) {
    const found = holds();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
};

const visible = (element) => element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});

/** @typedef {ReturnType<typeof visitorOf>} Visitor */
export const visitorOf = (card) => {
  const root = card.shadowRoot;
  const all = (selector) => [...root.querySelectorAll(selector)].filter(visible);
  /** @param at which one, counted from the end where negative */
  const find = (selector, at = 0) => until(() => all(selector).at(at), `${at} of ${selector}`);
  const drawn = () => card.updateComplete;

  /** Waits until the text of that id stands somewhere. */
  const read = (id) => until(() => root.textContent.includes(around(id)[0]), id);

  const press = async (selector, at) => {
    const control = await find(selector, at);
    control.click();
    await drawn();
  };
  const type = async (selector, text) => {
    const input = await find(selector);
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await drawn();
  };
  const select = async (selector, value) => {
    const list = await find(selector);
    list.value = value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn();
  };
  const chooseInEach = async (selector, at, first = Infinity) => {
    for (const group of all(selector).slice(0, first)) group.querySelectorAll('input[type=radio]')[at]?.click();
    await drawn();
  };
  /** Opens what is closed, and what is closed in that. */
  const openAll = async () => {
    for (let closed; (closed = all('details:not([open]) > summary')).length; await drawn()) {
      closed.forEach((summary) => summary.click());
      await new Promise((resolve) => setTimeout(resolve));
    }
  };

  return {card, root, find, read, press, type, select, chooseInEach, openAll, until, drawn};
};
