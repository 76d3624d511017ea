/** Prints the card alone: for that moment the page around it is gone, by a style sheet that no policy forbids. */

/** CSS has no name for A6. The picture of A6 fills its page. */
const papers = {A4: 'size: 210mm 297mm; margin: 9mm', A6: 'size: 105mm 148mm; margin: 0'};
export type Paper = keyof typeof papers;

const mark = 'data-mic-printing';

/**
 * Of the page, only the marked element, what is in it, and what it is in: without place, frame or ground of their own.
 * Important rules in a layer win over all that the page has for its own prints.
 */
const alone = `@layer mic-printing { @media print {
  :not(:has([${mark}]), [${mark}], [${mark}] *, head, head *) { display: none !important }
  :has([${mark}]), [${mark}] {
    display: block !important;
    visibility: visible !important;
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
    page: auto !important;
  }
} }`;

const pageOf = (paper: Paper): string => `@page { ${papers[paper].replaceAll(';', ' !important;')} !important }`;

/** How long after `print` a browser may take to begin, and to end, in milliseconds. Some never say either. */
const patience = {begin: 1000, end: 120_000};

/** Of the print under way on this page. */
let undo: (() => void) | undefined;

/**
 * @param root of the card
 * @param onEnd told whether the browser has printed, or asked for a printer
 */
export const printAlone = (root: ShadowRoot, paper: Paper, onEnd: (printed: boolean) => void): void => {
  undo?.();
  const restore = setAside(root, paper);
  let begun = false;
  let timer: ReturnType<typeof setTimeout>;
  const onBegin = (): void => void (begun = true);
  const end = (): void => {
    undo = undefined;
    clearTimeout(timer);
    removeEventListener('beforeprint', onBegin);
    removeEventListener('afterprint', end);
    removeEventListener('focus', end);
    restore();
    onEnd(begun);
  };
  undo = end;
  addEventListener('beforeprint', onBegin);
  addEventListener('afterprint', end);
  try {
    window.print();
  } catch {
    // Some browsers within apps have no print at all: nothing begins.
  }
  if (undo !== end) return;
  // Whichever comes first: a window gets focus back from a dialogue, and a frame without the right to open one is silent.
  addEventListener('focus', end);
  timer = setTimeout(() => {
    if (!begun) return end();
    timer = setTimeout(end, patience.end);
  }, patience.begin);
};

/** Sets the page aside. @returns what puts it back */
const setAside = (root: ShadowRoot, paper: Paper): (() => void) => {
  const marked: Element[] = [];
  const adopted: {root: Document | ShadowRoot; styleSheet: CSSStyleSheet}[] = [];
  const adopt = (where: Document | ShadowRoot, text: string): void => {
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(text);
    where.adoptedStyleSheets = [...where.adoptedStyleSheets, styleSheet];
    adopted.push({root: where, styleSheet});
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
  adopt(document, pageOf(paper));

  return () => {
    for (const {root: where, styleSheet} of adopted) {
      where.adoptedStyleSheets = where.adoptedStyleSheets.filter((each) => each !== styleSheet);
    }
    for (const element of marked) element.removeAttribute(mark);
  };
};
