/**
 * Links in a frame that may not open anything, as in WordPress's sandbox: the visitor is shown the address instead, to
 * take along. A press that does nothing would look like a fault.
 */

/** The words of the dialog in each language, written here by the build. */
declare const words: Readonly<Record<string, {readonly blocked: string; readonly close: string}>>;

const show = (address: string, near: DOMRect): void => {
  const {blocked, close} = words[document.documentElement.lang] ?? words.en;
  const [dialog, text, field, button] = [
    document.createElement('dialog'),
    document.createElement('p'),
    document.createElement('input'),
    document.createElement('button'),
  ];
  text.textContent = blocked;
  field.value = address;
  field.readOnly = true;
  field.ariaLabel = blocked;
  button.textContent = close;
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(text, field, button);
  // A frame as high as its content is mostly out of sight: the dialog stands where the visitor looks.
  const top = Math.max(8, Math.min(near.bottom + 8, innerHeight - 200));
  Object.assign(dialog.style, {
    marginTop: `${top}px`,
    font: '16px/1.5 sans-serif',
    boxSizing: 'border-box',
    width: '24em',
  });
  Object.assign(dialog.style, {maxWidth: 'calc(100% - 16px)', border: '1px solid', borderRadius: '8px'});
  Object.assign(text.style, {margin: '0'});
  Object.assign(field.style, {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    margin: '12px 0',
    font: 'inherit',
  });
  Object.assign(button.style, {minHeight: '44px', padding: '0 16px', font: 'inherit'});
  document.body.append(dialog);
  dialog.showModal();
  field.select();
};

/** Where a frame may not open a window, most browsers give none, and Firefox throws. */
const openWindow = (address: string): Window | null => {
  try {
    return open(address);
  } catch {
    return null;
  }
};

const onClick = (event: MouseEvent): void => {
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && /^https?:/.test(node.protocol));
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const opened = openWindow(link.href);
  if (opened) opened.opener = null;
  else show(link.href, link.getBoundingClientRect());
};

/** Only a frame without an origin can be one that may not open anything. */
export const watchLinks = (): void => {
  if (self.origin === 'null' && parent !== self) addEventListener('click', onClick);
};
