/** The catalogue as one page that needs nothing else: it can be sent by mail, opened anywhere, and printed. */
import {readFileSync} from 'node:fs';
import {nameOf} from '../languages.mjs';

const here = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);

const views = {
  card: 'The card',
  quiz: 'The quiz',
  profile: 'Our card',
  pages: 'Pages around the card',
  wordpress: 'WordPress',
};

/** What a section is called by those who read it; the others by their own names. */
const sections = {
  ui: 'headings, buttons and labels',
  working: 'how a mutual works',
  roles: 'three roles',
  nextSteps: 'what to do next',
  about: 'about this card',
  quizUi: 'buttons and results',
  profileUi: 'form, buttons and messages',
};

const headingOf = ({view, section}) => `${views[view] ?? view}: ${sections[section] ?? section}`;

/** What states something is called by the text in it that names it. */
const titleOf = ({path, sources, rows}) => {
  if (!sources.length) return '';
  const named = ['name', 'title', 'aspect', 'prompt', 'statement', 'place'].map((last) => `${path}.${last}`);
  return rows.find(({id}) => named.includes(id))?.texts.en ?? '';
};

const statusWords = ({state, by, date, lapsed}) => {
  if (state === 'reviewed') return `reviewed by ${by.join(', ')}, ${date}`;
  return lapsed ? `draft: changed since ${lapsed.by} reviewed it, ${lapsed.date}` : 'draft';
};

const statusOf = ({state, lapsed}) => (lapsed ? 'changed' : state);

const dateOf = ({year, consulted}) => year ?? (consulted ? `consulted ${consulted}` : 'n.d.');

const sourceLine = (id, sources) => {
  const source = sources[id];
  const {publisher, title, url, lang} = source;
  return `<li><a href="${escaped(url)}" lang="${lang}">${escaped(title)}</a>. ${escaped(publisher)}, ${dateOf(source)}<span class="address">. ${escaped(url)}</span></li>`;
};

const rowOf = ({id, note, texts}, languages) => `<tr id="${id}">
<th scope="row"><code>${id.replaceAll('.', '.<wbr>')}</code><small>${escaped(note)}</small></th>
${languages.map((language) => `<td lang="${language}">${escaped(texts[language]) || '<b>missing</b>'}</td>`).join('')}
<td class="comment"><textarea aria-label="Comment on ${id}" rows="1"></textarea></td>
</tr>`;

const headOf = (review) => `<th scope="col" data-language="${review.language}">${nameOf(review.language)}
<small>${escaped(statusWords(review))}</small><small>words ${review.words}</small></th>`;

const itemOf = (item, {languages, sources, reviewOf}) => {
  const {path, sources: ids, principle = '', rows} = item;
  const reviews = reviewOf(path);
  const statuses = reviews.map((review) => `${review.language}:${statusOf(review)}`).join(' ');
  return `<section class="item" data-principle="${principle}" data-status="${statuses}">
<h4>${escaped(titleOf(item))} <code>${path}</code></h4>
<table>
<thead><tr><th scope="col">Text</th>${reviews.map(headOf).join('')}<th scope="col">Comment</th></tr></thead>
<tbody>${rows.map((row) => rowOf(row, languages)).join('\n')}</tbody>
</table>
${ids.length ? `<ul class="sources">${ids.map((id) => sourceLine(id, sources)).join('')}</ul>` : ''}
</section>`;
};

const signatureOf = (review) => `<tr data-language="${review.language}"><th scope="row">${nameOf(review.language)}
<small>${escaped(statusWords(review))}</small></th><td><code>${review.words}</code></td><td></td><td></td><td></td></tr>`;

const options = (values) =>
  Object.entries(values).map(([value, name]) => `<option value="${value}">${escaped(name)}</option>`);
const choice = (name, label, values) =>
  `<label>${label} <select name="${name}"><option value="">all</option>${options(values).join('')}</select></label>`;

const languageBox = (language) =>
  `<label><input type="checkbox" name="language" value="${language}" checked> ${nameOf(language)}</label>`;

/** @returns {string} the page */
export const pageOf = ({chapters, languages, sources, reviewOf, edition, version}) => {
  const items = chapters.flatMap(({items: all}) => all);
  const principles = [...new Set(items.map(({principle}) => principle).filter(Boolean))];
  const shownViews = [...new Set(chapters.map(({view}) => view))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The words of the Health Mutual Identity Card, edition ${edition.version}</title>
<style>${here('page.css')}</style>
<header>
<h1>The words of the card</h1>
<p>Edition ${edition.version}, ${edition.date}; widget ${version}. Nothing here is approved by a network until it says so. How far each text has come stands under its language.</p>
<form>
${choice('view', 'View', Object.fromEntries(shownViews.map((view) => [view, views[view] ?? view])))}
${choice('principle', 'Principle', Object.fromEntries(principles.map((each) => [each, each])))}
${choice('status', 'Status', {draft: 'draft', changed: 'changed since its review', reviewed: 'reviewed'})}
<label>Search <input name="search" type="search"></label>
<button type="button" id="save">Save my comments</button>
<button type="button" id="print">Print what is shown</button>
<fieldset><legend>Languages</legend>${languages.map(languageBox).join(' ')}</fieldset>
</form>
<p role="status" id="count"></p>
</header>
<main>
${chapters
  .filter(({items: all}) => all.length)
  .map(
    (chapter) => `<section class="chapter" data-view="${chapter.view}">
<h3>${headingOf(chapter)}</h3>
${chapter.items.map((item) => itemOf(item, {languages, sources, reviewOf})).join('\n')}
</section>`,
  )
  .join('\n')}
</main>
<footer>
<h2>Read and agreed</h2>
<p>Whoever signs says of one language that its words, those of this fingerprint, may be shown as reviewed. To sign for a part alone, name it here with the fingerprint that stands over it.</p>
<table class="signatures">
<thead><tr><th scope="col">Language</th><th scope="col">Words</th><th scope="col">Name and organisation</th><th scope="col">Date</th><th scope="col">Signature</th></tr></thead>
<tbody>${reviewOf('all').map(signatureOf).join('')}</tbody>
</table>
</footer>
<script>${here('page.js')}</script>
</html>
`;
};
