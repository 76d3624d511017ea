/** What somebody who reads the prerendered card does and sees, as functions that are run in the page. */

/** A reader in the middle of the card, with a principle open, in it a word explained, and focus on another. */
export const readOn = async () => {
  const card = document.querySelector('mutual-identity-card');
  const autonomy = card.shadowRoot.querySelector('#autonomy');
  autonomy.open = true;
  autonomy.querySelector('.term').open = true;
  card.shadowRoot.querySelector('#democracy > summary').focus({preventScroll: true});
  const scroller = document.querySelector('#box') ?? document.scrollingElement;
  scroller.scrollTop += card.getBoundingClientRect().top + card.offsetHeight / 2;
  await Promise.all(card.shadowRoot.getAnimations().map(({finished}) => finished));
};

/** Gives what looks: what this reader sees of the card, and where. */
export const look = () => () => {
  const card = document.querySelector('mutual-identity-card');
  const {shadowRoot} = card;
  const scroller = document.querySelector('#box') ?? document.scrollingElement;
  return {
    cards: shadowRoot.querySelectorAll('article').length,
    scrolled: scroller.scrollTop,
    height: card.offsetHeight,
    after: document.querySelector('#after').getBoundingClientRect().top,
    inTheMiddle: shadowRoot.elementFromPoint(innerWidth / 2, 300)?.closest('section')?.classList[0],
    opened: [...shadowRoot.querySelectorAll('details[open]')].map(({id, className}) => id || className),
    focused: shadowRoot.activeElement?.parentElement.id,
  };
};

/** Notes in each frame what is seen, and how much has shifted. */
export const watch = (_, look) => {
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
      type: 'layout-shift',
    });
  window.noted = new Set();
  const note = () => {
    window.noted.add(JSON.stringify(look()));
    requestAnimationFrame(note);
  };
  note();
};

/** What was drawn is on the screen. */
export const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
