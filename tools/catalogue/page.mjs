/** The catalogue as one page that needs nothing else: it can be sent by mail, opened anywhere, and printed. */
import {readFileSync} from 'node:fs';
import {nameOf} from '../languages.mjs';

const here = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);

const statusOf = (status) => {
  if (!status) return '';
  if (status.state === 'reviewed') return `reviewed by ${status.by}, ${status.date}`;
  return status.state ?? status;
};

const dateOf = ({year, consulted}) => year ?? (consulted ? `consulted ${consulted}` : 'n.d.');

const sourceLine = (id, sources) => {
  const source = sources[id];
  const {publisher, title, url, lang} = source;
  return `<li><a href="${escaped(url)}" lang="${lang}">${escaped(title)}</a>. ${escaped(publisher)}, ${dateOf(source)}</li>`;
};

const rowOf = ({id, note, texts}, languages) => `<tr id="${id}">
<th scope="row"><code>${id}</code><small>${escaped(note)}</small></th>
${languages.map((language) => `<td lang="${language}">${escaped(texts[language]) || '<b>missing</b>'}</td>`).join('')}
<td class="comment"><textarea aria-label="Comment on ${id}" rows="1"></textarea></td>
</tr>`;

const itemOf = ({path, sources: ids, status, principle = '', rows}, {languages, sources}) => `<section
  class="item" data-principle="${principle}" data-status="${escaped(statusOf(status))}">
<h4>${path}</h4>
<p class="status">${escaped(statusOf(status)) || 'words of the interface'}</p>
<table>
<thead><tr><th scope="col">Text</th>${languages.map((each) => `<th scope="col">${nameOf(each)}</th>`).join('')}<th scope="col">Comment</th></tr></thead>
<tbody>${rows.map((row) => rowOf(row, languages)).join('\n')}</tbody>
</table>
${ids.length ? `<ul class="sources">${ids.map((id) => sourceLine(id, sources)).join('')}</ul>` : ''}
</section>`;

const signatureOf = (language) => `<tr><th scope="row">${nameOf(language)}</th><td></td><td></td><td></td></tr>`;

const options = (values) => values.map((value) => `<option>${escaped(value)}</option>`).join('');

/** @returns {string} the page */
export const pageOf = ({chapters, languages, sources, edition, version}) => {
  const items = chapters.flatMap(({items: all}) => all);
  const distinct = (key) => [...new Set(items.map((item) => item[key]).filter(Boolean))];
  const views = [...new Set(chapters.map(({view}) => view))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The words of the Health Mutual Identity Card, edition ${edition.version}</title>
<style>${here('page.css')}</style>
<header>
<h1>The words of the card</h1>
<p>Edition ${edition.version}, ${edition.date}; widget ${version}. ${items.length} items in ${languages.map(nameOf).join(', ')}. Nothing here is approved by a network until it says so.</p>
<form>
<label>View <select name="view"><option value="">all</option>${options(views)}</select></label>
<label>Principle <select name="principle"><option value="">all</option>${options(distinct('principle'))}</select></label>
<label>Search <input name="search" type="search"></label>
<button type="button" id="save">Save my comments</button>
<button type="button" id="print">Print what is shown</button>
</form>
<p role="status" id="count"></p>
</header>
<main>
${chapters
  .filter(({items: all}) => all.length)
  .map(
    ({view, section, items: all}) => `<section class="chapter" data-view="${view}">
<h3>${view}: ${section}</h3>
${all.map((item) => itemOf(item, {languages, sources})).join('\n')}
</section>`,
  )
  .join('\n')}
</main>
<footer>
<h2>Read and agreed</h2>
<p>Whoever signs says of one language that its texts, in this edition, may be shown as reviewed.</p>
<table class="signatures">
<thead><tr><th scope="col">Language</th><th scope="col">Name and organisation</th><th scope="col">Date</th><th scope="col">Signature</th></tr></thead>
<tbody>${languages.map(signatureOf).join('')}</tbody>
</table>
</footer>
<script>${here('page.js')}</script>
</html>
`;
};
