/** The page of the demo in one language: what stands there before any script. */
import {controls} from './controls.mjs';
import {gallery} from './gallery.mjs';
import {escaped, marked} from './html.mjs';
import {recipes} from './recipes.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types mutual-identity-card";

const definitions = (list) =>
  list.map(([term, text]) => `<div><dt>${escaped(term)}</dt><dd>${marked(text)}</dd></div>`).join('\n');

const header = ({words, lang, pages}) => `<a class="skip" href="#try">${escaped(words.page.skip)}</a>
<header class="top">
  <a class="brand" href="./"><img src="emblem.svg" alt="" width="28" height="28" /> mutual-identity-card</a>
  <nav aria-label="${escaped(words.page.onThisPage)}">
    ${['try', 'statistics', 'pages', 'promises'].map((id) => `<a href="#${id}">${escaped(words.page[id])}</a>`).join('\n    ')}
  </nav>
  <nav aria-label="${escaped(words.page.languages)}" id="languages">
    ${pages.map((page) => `<a href="${page.file}" lang="${page.lang}" hreflang="${page.lang}"${page.lang === lang ? ' aria-current="page"' : ''}>${page.name}</a>`).join('\n    ')}
  </nav>
</header>`;

const widths = ({column}) => `<fieldset class="widths">
  <legend>${escaped(column.legend)}</legend>
  <label><input type="radio" name="width" value="" checked /><span>${escaped(column.whole)}</span></label>
  <label><input type="radio" name="width" value="middle" /><span>${escaped(column.middle)}</span></label>
  <label><input type="radio" name="width" value="narrow" /><span>${escaped(column.narrow)}</span></label>
</fieldset>`;

const snippet = ({snippet: words, live}, version) => `<div class="snippet">
  <div class="snippet-bar">
    <label>
      <span class="out-of-sight">${escaped(words.way)}</span>
      <select id="way">${Object.entries(live.ways)
        .map(([way, [name]]) => `<option value="${way}">${escaped(name)}</option>`)
        .join('')}</select>
    </label>
    <button type="button" id="copy">${escaped(words.copy)}</button>
  </div>
  <pre tabindex="0" role="region" aria-label="${escaped(words.way)}"><code id="snippet"></code></pre>
  <p id="about-way"></p>
  <p role="status" id="copied" class="out-of-sight"></p>
  <p id="policy-line" hidden>${escaped(words.policy)}<br /><code id="policy"></code></p>
  <label class="base"><span>${escaped(words.base)}</span><input id="base" value="/mutual-identity-card/${version}/" autocapitalize="none" autocomplete="off" spellcheck="false" /></label>
</div>`;

/**
 * @param {object} page
 * @param {string} page.lang
 * @param {object} page.words see words/
 * @param {readonly {lang: string, name: string, file: string}[]} page.pages this one and its like
 * @param {readonly {lang: string, name: string, title: string, text: string}[]} page.languages of the card
 * @param {object} page.element the declaration in the manifest
 * @param {string} page.version
 */
export const page = ({lang, words, pages, languages, element, version}) => {
  const own = languages.find((each) => each.lang === lang);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(words.page.title)}</title>
    <meta name="description" content="${escaped(words.page.description)}" />
    <!-- The strictest policy a host may have: this page runs under it. -->
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="icon" href="emblem.svg" type="image/svg+xml" />
    ${pages.map((each) => `<link rel="alternate" hreflang="${each.lang}" href="${each.file}" />`).join('\n    ')}
    <link rel="stylesheet" href="demo.css" />
    <link rel="stylesheet" href="configurator.css" />
    <link rel="stylesheet" href="snippet.css" />
    <link rel="stylesheet" href="gallery.css" />
    <script type="module" src="../mutual-identity-card.js"></script>
    <script type="module" src="demo.js"></script>
  </head>
  <body>
    ${header({words, lang, pages})}

    <main>
      <section class="intro">
        <div>
          <h1>${escaped(words.intro.title)}</h1>
          <p class="lead">${escaped(words.intro.lead)}</p>
        </div>
        <dl class="fields">
          ${definitions(words.intro.fields)}
        </dl>
      </section>

      <section class="try" id="try" aria-labelledby="try-title">
        <div class="bar">
          <h2 id="try-title">${escaped(words.page.try)}</h2>
          ${widths(words)}
        </div>
        <div class="result">
          <div class="stage" id="stage">
            <mutual-identity-card id="card" heading-level="3"><p><strong>${escaped(own.title)}.</strong> ${escaped(own.text)}</p></mutual-identity-card>
          </div>
          <section class="events" aria-labelledby="events-title">
            <h3 id="events-title">${escaped(words.events.title)}</h3>
            <p>${escaped(words.events.text)}</p>
            <div class="log" tabindex="0" role="region" aria-label="${escaped(words.events.label)}">
              <ol id="events"><li>${escaped(words.events.none)}</li></ol>
            </div>
          </section>
        </div>
        <div class="side">
          ${snippet(words, version)}
          <form class="controls" id="controls" aria-label="${escaped(words.controls.label)}">
            ${controls(element, {words: words.controls, contrast: words.contrast, languages})}
            <button type="reset">${escaped(words.controls.reset)}</button>
          </form>
        </div>
      </section>

      <section class="statistics" id="statistics" aria-labelledby="statistics-title">
        <h2 id="statistics-title">${escaped(words.statistics.title)}</h2>
        <p>${escaped(words.statistics.text)}</p>
        <div>
          ${Object.entries(recipes)
            .map(
              ([tool, code]) =>
                `<figure><figcaption>${escaped(words.statistics[tool])}</figcaption><pre tabindex="0"><code id="${tool}">${escaped(code)}</code></pre></figure>`,
            )
            .join('\n')}
        </div>
      </section>

      <section class="pages" id="pages" aria-labelledby="pages-title">
        <h2 id="pages-title">${escaped(words.pages.title)}</h2>
        <p>${escaped(words.pages.text)}</p>
        ${gallery(words.pages)}
      </section>

      <section class="promises" id="promises" aria-labelledby="promises-title">
        <h2 id="promises-title">${escaped(words.promises.title)}</h2>
        <dl>
          ${definitions(words.promises.list)}
        </dl>
      </section>
    </main>

    <footer class="foot">
      <p>${escaped(words.foot)}</p>
    </footer>
  </body>
</html>
`;
};
