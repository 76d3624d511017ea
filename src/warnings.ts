/** What the page's developer is told. A page may have taken the console away, or put there what throws: nobody is told then. */
const told = new Set<string>();

const tell = (how: 'warn' | 'error', ...what: unknown[]): void => {
  try {
    console[how](...what);
  } catch {
    // The card goes on without.
  }
};

const say = (problem: string): void => {
  if (told.has(problem)) return;
  told.add(problem);
  tell('warn', `[mutual-identity-card] ${problem}`);
};

/** Says what is wrong with a value, once. */
export const warn = (attribute: string, value: unknown, allowed: string): void => {
  say(`${attribute}="${String(value).slice(0, 80)}" is not allowed. Expected ${allowed}.`);
};

export const reportError = (error: unknown): void => tell('error', '[mutual-identity-card]', error);

/** What a fallback does not have, and a page does. */
const ofThePage = ':is(main, nav, header, footer, aside, form, iframe, .mutual-identity-card, mutual-identity-card)';

/** `<mutual-identity-card />` ends nothing in HTML: what follows is inside, and no longer seen. Said once it is all read. */
export const warnOfSwallowed = (card: Element): void => {
  const {ownerDocument} = card;
  if (ownerDocument.readyState === 'loading') {
    ownerDocument.addEventListener('DOMContentLoaded', () => warnOfSwallowed(card), {once: true});
    return;
  }
  const {host} = card.getRootNode() as Partial<ShadowRoot>;
  const place = host?.matches('.mutual-identity-card') ? host : card;
  const more = place.querySelector(`:scope > ${ofThePage}:not([slot]), :scope > :not([slot]) ${ofThePage}`);
  if (!more) return;
  say(
    `A <${more.localName}> of the page is inside the element, and not seen. HTML does not close <${place.localName} />: write <${place.localName} …></${place.localName}>.`,
  );
};
