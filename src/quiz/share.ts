import {withoutProfile} from '../shared/fragment.js';
import {copyText, shareBySystem} from '../shared/sharing.js';

/** How a text was handed on: into the clipboard, or left for the visitor to copy. */
export interface Shared {
  /** The text to copy by hand, where the page allows neither sharing nor copying. */
  readonly text?: string;
}

/**
 * Hands a text and the address of the page to what the visitor chooses, and to the clipboard where there is no choice.
 * An organisation's profile in the address is nobody else's business.
 * @returns nothing when the system has shown its own dialogue
 */
export const share = async (text: string): Promise<Shared | undefined> => {
  const url = withoutProfile(location.href);
  if (await shareBySystem({text, url})) return undefined;
  return (await copyText(`${text} ${url}`)) ? {} : {text: `${text} ${url}`};
};
