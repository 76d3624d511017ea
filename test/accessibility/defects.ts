/** What can be seen to be wrong with a layout: something sticks out, is cut off, or lies on something else. */
import {inChromium} from '../support/engines.js';
import {textOf, visible} from '../support/mount.js';

export const root = (card: Element): ShadowRoot => card.shadowRoot!;
export const article = (card: Element): HTMLElement => root(card).querySelector('article')!;

export const describeElement = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} ‘${textOf(element).slice(0, 30)}’`;

/** Boxes that a visitor sees: not those of a drawing, nor of words for the ear alone. */
export const boxes = (card: Element): HTMLElement[] =>
  [...article(card).querySelectorAll<HTMLElement>('*')].filter(
    (each) => !each.closest('svg') && visible(each) && getComputedStyle(each).clipPath === 'none',
  );

/** What sticks out of the card, or is cut off in a box of its own. */
const cutOff = (card: Element): string[] => {
  const {left, right} = article(card).getBoundingClientRect();
  return boxes(card).flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.left < left - 0.5 || box.right > right + 0.5)
      return [`${describeElement(element)} sticks out: ${box.left - left}, ${right - box.right}`];
    const {overflowX, overflowY} = getComputedStyle(element);
    // What is typed scrolls in its field, as it does everywhere.
    if (element.matches('input, textarea')) return [];
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      return [`${describeElement(element)} is cut off`];
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      return [`${describeElement(element)} is cut off below`];
    return [];
  });
};

/** Where the words of an element are. The frame of an answer leaves room for a tag on its edge. */
const placeOf = (element: Element): DOMRect => {
  if (!element.matches('label[part=option]')) return element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

/** Words that lie on other words. */
const overlapping = (card: Element): string[] => {
  const texts = boxes(card).filter((each) => /^(P|H[2-6]|DT|DD|LEGEND|BUTTON|SUMMARY|LABEL)$/.test(each.tagName));
  const placed = texts.map((element) => ({element, box: placeOf(element)}));
  return placed.flatMap(({element, box}, at) =>
    placed.slice(at + 1).flatMap(({element: other, box: next}) => {
      const apart =
        box.right <= next.left + 1 ||
        next.right <= box.left + 1 ||
        box.bottom <= next.top + 1 ||
        next.bottom <= box.top + 1;
      if (apart || element.contains(other) || other.contains(element)) return [];
      return [`${describeElement(element)} lies on ${describeElement(other)}`];
    }),
  );
};

/** Words of a heading or a label that go on in the next line without a hyphen: a soft one is missing. */
const cutWords = (card: Element): string[] => {
  if (!inChromium) return []; // The others know where German may be cut, and write the hyphen themselves.
  const range = document.createRange();
  const labels = boxes(card).filter((each) => each.matches('h2, h3, h4, h5, h6, th, dt, summary, button'));
  return labels.flatMap((label) => {
    const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.parentElement!.closest('[lang=""]')) continue; // in the words of whoever typed them
      for (const {0: word, index} of text.data.matchAll(/[\p{L}\u00AD]{6,}/gu)) {
        if (word.includes('\u00AD')) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const [first, ...others] = range.getClientRects();
        if (others.some(({top}) => Math.abs(top - first.top) > 5))
          cut.push(`‘${word}’ in ${describeElement(label)} is cut without a hyphen`);
      }
    }
    return cut;
  });
};

export const defects = (card: Element): string[] => [...cutOff(card), ...overlapping(card), ...cutWords(card)];
