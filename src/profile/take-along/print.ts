/** Prints the card alone: for that moment the page around it is gone, by a style sheet that no policy forbids. */
/** CSS has no name for A6. The picture of A6 fills its page. */
const papers = {A4: 'size: 210mm 297mm; margin: 9mm', A6: 'size: 105mm 148mm; margin: 0'};
export type Paper = keyof typeof papers;

const mark = 'data-mic-printing';

/** Of the page, only the marked element, what is in it, and what it is in: without place, frame or ground of their own. */
const alone = `@media print {
  :not(:has([${mark}]), [${mark}], [${mark}] *, head, head *) { display: none !important }
  :has([${mark}]) {
    display: block !important;
    position: static !important;
    float: none !important;
    inline-size: auto !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    border: 0 !important;
    padding: 0 !important;
    columns: auto !important;
    overflow: visible !important;
    background: none !important;
    transform: none !important;
    opacity: 1 !important;
  }
}`;

/** @param root of the card */
export const printAlone = (root: ShadowRoot, paper: Paper, done: () => void): void => {
  const marked: Element[] = [];
  const changed: {root: Document | ShadowRoot; sheet: CSSStyleSheet}[] = [];
  const adopt = (where: Document | ShadowRoot, text: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    where.adoptedStyleSheets = [...where.adoptedStyleSheets, sheet];
    changed.push({root: where, sheet});
  };

  // The card may stand in the shadow of another element, which may stand in the shadow of another …
  let at: Node = root;
  while (at instanceof ShadowRoot) {
    const {host} = at;
    host.setAttribute(mark, '');
    marked.push(host);
    at = host.getRootNode();
    if (at instanceof ShadowRoot || at === document) adopt(at as ShadowRoot | Document, alone);
  }
  adopt(document, `@page { ${papers[paper]} }`);

  const restore = (): void => {
    for (const {root: where, sheet} of changed) {
      where.adoptedStyleSheets = where.adoptedStyleSheets.filter((each) => each !== sheet);
    }
    for (const element of marked) element.removeAttribute(mark);
    done();
  };
  window.addEventListener('afterprint', restore, {once: true});
  window.print();
};
