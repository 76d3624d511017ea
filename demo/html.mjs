/** Text into HTML, for the pages of the demo. */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** With what stands between backquotes as code. */
export const marked = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
