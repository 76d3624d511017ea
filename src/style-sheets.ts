/** Puts style sheets on a shadow root. A page makes each once, for all its cards. */
type Page = Window & typeof globalThis;

/** A sheet belongs to one document, and a card can be moved to another: that of an iframe. */
const pages = new WeakMap<Page, Map<string, CSSStyleSheet>>();

const sheetIn = (page: Page, text: string): CSSStyleSheet => {
  if (!pages.has(page)) pages.set(page, new Map());
  const sheets = pages.get(page)!;
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new page.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
};

/** @param texts all that the root wears, in their order */
export const dress = (root: ShadowRoot, page: Page, texts: readonly string[]): void => {
  if ('adoptedStyleSheets' in Document.prototype) {
    root.adoptedStyleSheets = texts.map((text) => sheetIn(page, text));
    return;
  }
  // An old browser. What was put on before stays, and gives way to the same behind it.
  for (const text of texts) root.append(Object.assign(document.createElement('style'), {textContent: text}));
};
