import {pageAddress} from '../shared/page-address.js';
import {copyText, shareBySystem} from '../shared/sharing.js';

/** How a text was handed on: into the clipboard, or left for the visitor to copy. */
export interface Shared {
  /** The text to copy by hand, where the page allows neither sharing nor copying. */
  readonly text?: string;
}

/**
 * Hands a text and the address of the page to what the visitor chooses, and to the clipboard where there is no choice.
 * @returns nothing when the system has shown its own dialogue
 */
export const share = async (text: string): Promise<Shared | undefined> => {
  const url = pageAddress();
  if (await shareBySystem({text, url})) return undefined;
  const whole = [text, url].join(' ').trim();
  return (await copyText(whole)) ? {} : {text: whole};
};
