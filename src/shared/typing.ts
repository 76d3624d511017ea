/**
 * What is typed into a control of ours is no shortcut of the page. A page that leaves out what is typed looks where a key
 * comes from, and all it sees is the element: so keys of a control stay in it.
 */

const ofTheWindow = /^(Escape|Tab|F\d+)$/;
const editing = /^([acvxyz]|Arrow\w+|Backspace|Delete|Home|End)$/i;

/** A page may need these wherever the keyboard is: what leaves, and what is pressed together with Ctrl or Command. */
const isOfThePage = (event: KeyboardEvent): boolean => {
  const {key, ctrlKey, metaKey, altKey} = event;
  // Ctrl and Alt together are AltGr, which writes.
  const combined = (ctrlKey || metaKey) && !altKey;
  return ofTheWindow.test(key) || (combined && !editing.test(key));
};

/** For `keydown`, `keypress` and `keyup`. */
export const keepTyping = (event: KeyboardEvent): void => {
  if ((event.target as Element).matches('input, select, textarea') && !isOfThePage(event)) event.stopPropagation();
};
