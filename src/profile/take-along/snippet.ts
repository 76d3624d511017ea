/** Code for another site. Names typed by people are escaped here. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]);

/**
 * Where a page can load the card from: the script beside this chunk, or the one file that holds everything. None where
 * another program has bundled the chunk with its own.
 */
export const scriptAddress = (chunk: string): string | undefined => {
  if (/\.standalone\.(\w+\.)?js$/.test(chunk)) return chunk;
  const folder = /^.*\/(?=(?:chunks|lib\/profile\/take-along)\/[^/]*$)/.exec(chunk)?.[0];
  return folder && `${folder}mutual-identity-card.js`;
};

export interface Snippet {
  readonly script: string | undefined;
  readonly lang: string;
  readonly code: string;
  /** What is read without JavaScript, and where it leads. */
  readonly title: string;
  readonly link: string | undefined;
}

/** On one line: editors make paragraphs of lines, and would part the card from its words. */
export const snippetOf = ({script, lang, link, code, title}: Snippet): string => {
  const words = link ? `<a href="${escaped(link)}">${escaped(title)}</a>` : escaped(title);
  const card = `<mutual-identity-card lang="${lang}" views="profile" profile="${code}">${words}</mutual-identity-card>`;
  if (!script) return card;
  const kind = script.includes('.standalone.') ? 'defer' : 'type="module"';
  return `<script ${kind} src="${escaped(script)}"></script>${card}`;
};
