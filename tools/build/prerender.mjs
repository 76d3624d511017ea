/**
 * Writes dist/prerendered/<lang>.html: the card as declarative shadow DOM, to be pasted into a page or included by its
 * server. It is read before the script is there, and without any; then the element takes it over.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {minifyHTMLLiterals} from 'minify-literals';
import {evaluate} from './card-templates.mjs';
import {html} from './small-templates.mjs';
import {directionOf, languages} from '../languages.mjs';

const tag = 'mutual-identity-card';

/** The card as the element draws it at first, with everything in it. */
const cardIn = (lang) => `
  import {html, markupOf, nothing, svg} from './tools/build/static-lit.mjs';
  import {bandsOf, drawContents, drawFields, drawBand, drawPanel, drawRow, drawStage} from './src/card/source.ts';
  import {sources} from './src/content/sources.ts';
  import * as words from './src/generated/${lang}/card.js';
  import {languages} from './src/language/languages.ts';
  import {shell} from './src/shell.ts';
  import {styles as moreStyles} from './src/card/more.styles.ts';
  import {styles as cardStyles} from './src/card/styles.ts';
  import {styles} from './src/styles.ts';
  import * as templates from './src/templates/templates.ts';

  const settings = {
    headingLevel: 2,
    languages,
    principles: words.principles.map(({id}) => id),
    theme: 'auto',
    view: 'card',
    views: ['card', 'quiz'],
  };
  const scene = {html, svg, nothing, templates, sources, lang: '${lang}', settings, words};
  const trainer = html\`<button part="button">\${words.ui.view.quiz}</button>\`;
  const segments = Object.fromEntries(settings.principles.map((id) => [id, 'part whole']));
  const rows = words.principles.map((principle, at) =>
    drawRow(scene, principle, {side: at < 3 ? 'start' : 'end', panel: drawPanel(scene, words, principle)}),
  );
  const content = [
    drawStage(scene, words, {state: 'stage', segments, rows}),
    drawFields(scene, words),
    ...bandsOf(scene, words, {actions: {trainer}}).map((each) => drawBand(scene, each, each)),
  ];
  const contents = () => drawContents(scene, words, {});
  export const markup = markupOf(
    shell({...scene, words: {...words, contents}}, {dir: '${directionOf(lang)}', view: 'card', content, failed: false}),
  );
  export const css = styles + cardStyles + moreStyles;
`;

/** The element tells the browser which of its properties are colours; before it, they are derived the plain way. */
const plainColours = Object.entries({bg: 'surface', line: 'border', text: 'text', soft: 'muted', on: 'on-accent'}).map(
  ([own, page]) => `--_mic-${own}: inherit; --${own}: var(--mic-${page}, var(--_mic-${own}));`,
);

/**
 * What only the element can do is not offered before it is there; its place is kept, so that nothing moves. Without a
 * script it never comes.
 */
const beforeTheElement = `
  :host(:not(:defined)) {
    display: block;
    --_mic-accent: var(--mic-accent, #6d4c5e);
  }
  :host(:not(:defined)) .card {
    ${plainColours.join(' ')}
  }
  :host(:not(:defined)) :is(nav, .contents, [part='button']) {
    visibility: hidden;
  }
  @media (scripting: none) {
    :is(nav, .contents, [part='button']) {
      display: none !important;
    }
  }
`;

const small = async (markup) => {
  const {code} = await minifyHTMLLiterals(`html\`${markup.replace(/[\\`$]/g, '\\$&')}\``, {fileName: 'card.js', html});
  return /^html`(.*)`;?\s*$/s.exec(code)[1].replace(/\\([\\`$])/g, '$1');
};

/** @returns {Promise<string>} the element with the card in it */
export const prerender = async (lang) => {
  const {markup, css} = await evaluate(cardIn(lang));
  const {code} = transform({filename: 'card.css', code: Buffer.from(css + beforeTheElement), minify: true});
  return `<${tag} lang="${lang}"><template shadowrootmode="open"><style>${code}</style>${await small(markup)}</template></${tag}>\n`;
};

export const writePrerendered = async () => {
  mkdirSync('dist/prerendered', {recursive: true});
  for (const lang of languages) writeFileSync(`dist/prerendered/${lang}.html`, await prerender(lang));
};
