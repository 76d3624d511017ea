/** Shows the id of a text where the pointer is, and where the keyboard is. */
import {textsIn} from './marks.js';
import {textsOf} from './texts.js';

const tip = document.querySelector('output');

const line = ({id}, known) => {
  const entry = document.createElement('p');
  const {english, note} = known[id];
  entry.append(
    Object.assign(document.createElement('code'), {textContent: id}),
    Object.assign(document.createElement('span'), {textContent: english, lang: 'en'}),
    Object.assign(document.createElement('small'), {textContent: note}),
  );
  return entry;
};

/** Beside a place in the page: below it, or above where there is no room below. */
const show = (texts, {left, top, bottom}, known) => {
  tip.hidden = !texts.length;
  if (tip.hidden) return;
  tip.replaceChildren(...texts.map((text) => line(text, known)));
  const {width, height} = tip.getBoundingClientRect();
  const below = bottom + scrollY + 12;
  const room = document.documentElement.scrollHeight - below;
  tip.style.insetInlineStart = `${Math.max(0, Math.min(left + scrollX, document.documentElement.clientWidth - width - 8))}px`;
  tip.style.insetBlockStart = `${room < height ? Math.max(0, top + scrollY - height - 12) : below}px`;
};

const hide = () => {
  tip.hidden = true;
};

const placeOf = (node) => {
  if (node instanceof Element) return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
};

const holds = (x, y) => (node) => {
  const range = document.createRange();
  range.selectNode(node);
  return [...range.getClientRects()].some(
    ({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom,
  );
};

/** The texts just there; where there are none, those that an element says of itself, such as a drawing. */
const textsAt = (path, x, y) => {
  const elements = path.filter((each) => each instanceof Element);
  const written = [...elements[0].childNodes].filter((node) => node instanceof Text && holds(x, y)(node));
  const seen = written.flatMap(({data}) => textsIn(data));
  if (seen.length) return seen;
  const speaking = elements.slice(0, 4).find((each) => each.hasAttribute('aria-label'));
  return speaking ? textsIn(speaking.getAttribute('aria-label')) : [];
};

/** What a control is called, and what is said of it. */
const textsOfControl = (control) => {
  const described = (control.getAttribute('aria-describedby') ?? '').split(' ');
  const others = described.map((id) => id && control.getRootNode().getElementById(id));
  const texts = [control, ...(control.labels ?? []), ...others.filter(Boolean)].flatMap(textsOf);
  return [...new Map(texts.map((text) => [text.id, text])).values()].slice(0, 8);
};

export const followPointerAndFocus = (known) => {
  document.addEventListener('pointermove', (event) => {
    const {clientX: left, clientY: y} = event;
    const [target] = event.composedPath();
    if (target instanceof Element) show(textsAt(event.composedPath(), left, y), {left, top: y, bottom: y}, known);
  });
  document.addEventListener('pointerleave', hide);
  // Where focus moves within a shadow, only that shadow is told.
  for (const {shadowRoot} of document.querySelectorAll('mutual-identity-card')) {
    shadowRoot.addEventListener('focusin', ({target}) =>
      show(textsOfControl(target), target.getBoundingClientRect(), known),
    );
    shadowRoot.addEventListener('focusout', hide);
  }
};

/** What cannot be pointed at is in the list too: what is only read aloud, and what waits its turn out of sight. */
export const listTexts = (aside, known) => {
  const texts = textsOf(document.querySelector('main'));
  const marker = document.querySelector('.marker');
  const entries = texts.map(({id, text, node}) => {
    const button = Object.assign(document.createElement('button'), {type: 'button'});
    button.append(Object.assign(document.createElement('code'), {textContent: id}), ` ${text}`);
    const point = () => {
      const {left, top, width, height, bottom} = placeOf(node);
      marker.hidden = !width;
      marker.style.cssText = `left: ${left + scrollX}px; top: ${top + scrollY}px; width: ${width}px; height: ${height}px`;
      show([{id}], width ? {left, top, bottom} : button.getBoundingClientRect(), known);
    };
    for (const sign of ['focus', 'pointerenter']) button.addEventListener(sign, point);
    for (const sign of ['blur', 'pointerleave'])
      button.addEventListener(sign, () => (marker.hidden = tip.hidden = true));
    const entry = document.createElement('li');
    entry.append(button);
    return entry;
  });
  aside.querySelector('summary').textContent = `${texts.length} texts with their ids`;
  aside.querySelector('ol').replaceChildren(...entries);
};
