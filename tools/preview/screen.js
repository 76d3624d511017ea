/** The page of one screen: its cards, each brought to where it is to be seen, and below them the list of their texts. */
import {followPointerAndFocus, listTexts} from './ids.js';
import {textsOf} from './texts.js';
import {screensOf} from './screens.js';
import {visitorOf} from './visitor.js';

const {lang, screen: name} = document.body.dataset;
const place = document.querySelector('main');
/** @type {import('./screens.js').Screen} */
let screen;

/** What a visitor's browser would do, and this page does not. */
const standIn = (object, members) => {
  for (const [key, value] of Object.entries(members)) Object.defineProperty(object, key, {value, configurable: true});
};
standIn(navigator, {
  share: undefined,
  clipboard: {writeText: () => (screen.copying ? Promise.resolve() : Promise.reject(new Error('not here')))},
});
// The keyboard stays where it is, and the page of all screens too.
standIn(HTMLElement.prototype, {focus() {}});
standIn(Element.prototype, {scrollIntoView() {}});
// A print begins and never ends, so that what stands on the paper stays.
standIn(window, {print: () => dispatchEvent(new Event('beforeprint'))});
addEventListener('focus', (event) => event.stopImmediatePropagation());
// Nothing is downloaded; a drawing is shown instead.
standIn(HTMLAnchorElement.prototype, {click() {}});
const {createObjectURL} = URL;
URL.createObjectURL = (blob) => {
  if (screen.drawing)
    void blob.text().then((svg) => {
      const drawing = document.createElement('figure');
      drawing.innerHTML = svg;
      place.append(drawing);
    });
  return createObjectURL.call(URL, blob);
};

/** The style sheets of a card as they hold on paper. */
const putOnPaper = (root) => {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((styleSheet) => {
    const rules = [...styleSheet.cssRules].map(({cssText}) => cssText).join('\n');
    const onPaper = new CSSStyleSheet();
    onPaper.replaceSync(rules.replace(/@media (not )?print\b/g, '@media $1all'));
    return onPaper;
  });
};

/** What comes after the first paint of each view. */
const lastOf = {card: 'card-more', quiz: 'quiz-more', profile: 'content-sources'};

const settled = async ({root, until}, view = 'card') => {
  if (screen.awaiting) return;
  const last = lastOf[view];
  await until(() => performance.getEntriesByType('resource').some(({name}) => name.includes(last)), last);
  if (view === 'quiz') await until(() => root.querySelector('.ask, .result'), 'the words of the question');
  const notice = root.querySelector('.notice');
  await until(() => !notice.textContent.trim() || notice.querySelector('button'), 'what is on its way');
};

const make = async ({attributes, label, round, steps}, at) => {
  if (label) place.append(Object.assign(document.createElement('p'), {className: 'label', textContent: label}));
  const card = document.createElement('mutual-identity-card');
  card.id = `card-${at}`;
  const key = `mutual-identity-card:quiz:1:${card.id}`;
  if (round) localStorage.setItem(key, JSON.stringify(round));
  for (const [key, value] of Object.entries({lang, ...attributes})) card.setAttribute(key, value);
  place.append(card);
  await customElements.whenDefined(card.localName);
  await card.ready;
  const visitor = visitorOf(card);
  await settled(visitor, attributes.view);
  await steps?.(visitor);
  await settled(visitor, attributes.view);
  localStorage.removeItem(key);
  if (screen.paper) putOnPaper(card.shadowRoot);
};

const reach = async () => {
  const {questions, texts} = await (await fetch('preview.json')).json();
  screen = screensOf(questions).find((each) => each.name === name);
  if (screen.fragment) location.hash = screen.fragment;
  for (const [at, card] of screen.cards.entries()) await make(card, at);
  await new Promise((resolve) => setTimeout(resolve, 100));
  followPointerAndFocus(texts);
  listTexts(document.querySelector('aside'), texts);
};

/** What the page of all screens asks: when this one is there, and which texts it has. */
window.preview = {
  ready: reach(),
  texts: () => textsOf(place),
};
