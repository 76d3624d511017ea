/** The words of the card for files that are written at build time: what stands there before the element, or without it. */
import {languages} from '../languages.mjs';

export const wordsOf = (lang, part = 'card') =>
  import(new URL(`../../src/generated/${lang}/${part}.js`, import.meta.url));

/** A soft hyphen is for narrow cards; it has no place in the title of a window, or in what is searched. */
const whole = (text) => text.replaceAll('\u00AD', '');

/** @returns what says the card in a few words: its title, what a mutual is, and the principles in a sentence each */
export const summaryOf = async (lang) => {
  const {ui, principles} = await wordsOf(lang);
  return {
    title: whole(ui.title),
    definition: whole(ui.definition),
    principles: principles.map(({name, essence}) => ({name: whole(name), essence: whole(essence)})),
  };
};

export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @returns {Promise<string>} the summary as HTML, for the inside of an element */
export const fallbackOf = async (lang) => {
  const {title, definition, principles} = await summaryOf(lang);
  const items = principles.map(
    ({name, essence}) => `  <li><strong>${escapeHtml(name)}.</strong> ${escapeHtml(essence)}</li>`,
  );
  return [`<p><strong>${escapeHtml(title)}.</strong> ${escapeHtml(definition)}</p>`, '<ul>', ...items, '</ul>'].join(
    '\n',
  );
};

/** Indents what stands inside an element. */
export const indented = (html, by) => html.replaceAll('\n', `\n${' '.repeat(by)}`);

/** @returns {Promise<string>} the summary in every language, for a page that has none */
export const fallbackInAll = async () => {
  const each = languages.map(async (lang) => `<div lang="${lang}">\n  ${indented(await fallbackOf(lang), 2)}\n</div>`);
  return (await Promise.all(each)).join('\n');
};
