/** What a fallback does not have, and a page does. */
const ofThePage = ':is(main, nav, header, footer, aside, form, iframe, .mutual-identity-card, mutual-identity-card)';

/**
 * `<mutual-identity-card />` ends nothing in HTML: what follows is inside, and no longer seen.
 * @returns that, for the page's developer, where it is so once the page is all read
 */
export const swallowedBy = async (card: Element): Promise<string | undefined> => {
  const page = card.ownerDocument;
  if (page.readyState === 'loading')
    await new Promise((read) => page.addEventListener('DOMContentLoaded', read, {once: true}));
  const {host} = card.getRootNode() as Partial<ShadowRoot>;
  const place = host?.matches('.mutual-identity-card') ? host : card;
  const more = place.querySelector(`:scope > ${ofThePage}:not([slot]), :scope > :not([slot]) ${ofThePage}`);
  return more
    ? `A <${more.localName}> of the page is inside the element, and not seen. HTML does not close <${place.localName} />: write <${place.localName} …></${place.localName}>.`
    : undefined;
};
