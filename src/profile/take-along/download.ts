/** A file for the visitor's downloads. */
import type {Profile} from '../data/profile.js';

/** A name as part of a file's name: letters and digits of any script, the rest as hyphens. */
export const fileName = ({name, date}: Profile, extension: string): string => {
  const plain = name.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'card';
  return `${[...plain].slice(0, 40).join('')}-${date}.${extension}`;
};

/** A frame without the right drops downloads without a word. `undefined` where a page cannot know its frame. */
export const mayDownload = (): boolean | undefined => {
  if (window.parent === window) return true;
  const sandbox = window.frameElement?.getAttribute('sandbox');
  if (sandbox === undefined) return window.origin === 'null' ? false : undefined;
  return sandbox === null || /(^|\s)allow-downloads(\s|$)/i.test(sandbox);
};

export const download = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
