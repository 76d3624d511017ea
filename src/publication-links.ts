/**
 * A publication is read beside the card, and not in its place, where leaving would lose what the visitor has begun, or
 * would put another site into the frame that the page is.
 */
export const openBeside = (event: Event, begun: boolean): void => {
  const link = (event.target as Element).closest('a');
  if (!link || link.getRootNode() !== event.currentTarget || !/^https?:/.test(link.getAttribute('href')!)) return;
  if (begun || window.parent !== window) link.target = '_blank';
  else link.removeAttribute('target');
};
