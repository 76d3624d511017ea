/** How a card leaves the page: as a link, as code for another site, as a file. Names typed by people are escaped here. */
import type {Profile} from '../data/profile.js';

export const linkOf = (code: string, page = ''): string => `${page}#mic-profile=${code}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]);

/** Where a page can load the card from: the script beside this chunk, or the one file that holds everything. */
export const scriptAddress = (chunk: string): string =>
  /\/chunks\/[^/]*$/.test(chunk)
    ? new URL('../mutual-identity-card.js', chunk).href
    : chunk.includes('.standalone.')
      ? chunk
      : 'mutual-identity-card.js';

export interface Snippet {
  readonly script: string;
  readonly lang: string;
  readonly link: string;
  readonly code: string;
  /** What is read without JavaScript. */
  readonly title: string;
}

export const snippetOf = ({script, lang, link, code, title}: Snippet): string =>
  `<script ${script.includes('.standalone.') ? 'defer' : 'type="module"'} src="${escaped(script)}"></script>
<mutual-identity-card lang="${lang}" views="profile" profile="${code}"><a href="${escaped(link)}">${escaped(title)}</a></mutual-identity-card>`;

/** A name as part of a file's name: letters and digits of any script, the rest as hyphens. */
export const fileName = ({name, date}: Profile, extension: string): string => {
  const plain = name.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'card';
  return `${[...plain].slice(0, 40).join('')}-${date}.${extension}`;
};

/** A frame without rights drops downloads without a word. */
export const mayDownload = (): boolean => !(window.origin === 'null' && window.parent !== window);

export const download = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
