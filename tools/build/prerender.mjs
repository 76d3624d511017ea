/**
 * Writes dist/prerendered/<lang>.html: the card as declarative shadow DOM, to be pasted into a page or included by its
 * server. It is read before the script is there, and without any; then the element takes it over.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {directionOf, languages} from '../languages.mjs';
import {evaluate, sceneIn} from './card-templates.mjs';
import {smallMarkup} from './small-templates.mjs';

const tag = 'mutual-identity-card';

/** Declares what stands around a view as the element draws it at first: `framed`, and `words`, the card's. */
export const frameIn = (lang) => `
  ${sceneIn(lang)}
  import {many} from './src/frame/choice.ts';
  import {footer, frame} from './src/frame/source.ts';
  import * as words from './src/generated/${lang}/card.js';
  import {languages, shipped} from './src/language/languages.ts';

  const {ui} = words;
  const ways = (shown) => ['card', 'quiz'].map(
    (view) => html\`<button aria-current=\${view === shown ? 'page' : nothing}>\${ui.view[view]}</button>\`,
  );
  const tongue = (each, expanded = nothing) =>
    html\`<button lang=\${each} aria-current=\${each === '${lang}' ? 'true' : nothing} aria-expanded=\${expanded}>\${shipped[each].name}</button>\`;
  const tongues = [
    languages.length < many ? nothing : tongue('${lang}', 'false'),
    ...languages.map((each) => tongue(each)),
  ];
  const navigation = (view) =>
    html\`<nav class="views" part="navigation" aria-label=\${ui.views}>\${ways(view)}</nav>\`;
  const framed = (view, {definition, contents, content}) => markupOf(
    frame(scene, {
      theme: 'outer auto',
      view: \`card on-\${view}\`,
      lang: '${lang}',
      dir: '${directionOf(lang)}',
      byline: ui.byline,
      heading: html\`<h2 part="title" tabindex="-1">\${ui.title}</h2>\${definition}\`,
      footer: footer(scene, words),
      languages: html\`<nav class="languages" part="language-switcher" aria-label=\${ui.languages}>\${tongues}</nav>\`,
      ways: [navigation(view), contents],
      content,
    }),
  );
`;

/** The card as the element draws it at first, with everything in it. */
const cardIn = (lang) => `
  ${frameIn(lang)}
  import {card, contents, disc, panel} from './src/card/source.ts';
  import {styles as moreStyles} from './src/card/more.styles.ts';
  import {styles as cardStyles} from './src/card/styles.ts';
  import {styles} from './src/styles.ts';

  export const markup = framed('card', {
    definition: html\`<p class="definition">\${ui.definition}</p>\`,
    contents: contents(scene, words),
    content: card(scene, words, {panel: (each) => panel(scene, words, each, disc(scene, each.id)), inside: ({inside}) => inside}),
  });
  export const css = styles + cardStyles + moreStyles;
`;

/** The element tells the browser which of its properties are colours; before it, they are derived the plain way. */
const plainColours = Object.entries({bg: 'surface', line: 'border', text: 'text', soft: 'muted', on: 'on-accent'}).map(
  ([own, page]) => `--_mic-${own}: inherit; --${own}: var(--mic-${page}, var(--_mic-${own}));`,
);

/**
 * What only the element can do is not offered before it takes the place, with which this style goes; its room is kept, so
 * that nothing moves. Without a script it never comes.
 */
const beforeTheElement = `
  :host(:not(:defined)) {
    display: block;
    --_mic-accent: var(--mic-accent, #6d4c5e);
  }
  :host(:not(:defined)) .card {
    ${plainColours.join(' ')}
  }
  :is(nav, .contents, [part='button']) {
    visibility: hidden;
  }
  @media (scripting: none) {
    :is(nav, .contents, [part='button']) {
      display: none !important;
    }
    header {
      padding-block-end: 1em;
    }
  }
`;

/** @returns {Promise<{markup: string, css: string}>} the whole card in its frame, and its look */
export const wholeCard = async (lang) => {
  const {markup, css} = await evaluate(cardIn(lang));
  return {markup: await smallMarkup(markup), css};
};

/** @returns {Promise<string>} the element with the card in it */
export const prerender = async (lang) => {
  const {markup, css} = await wholeCard(lang);
  const {code} = transform({filename: 'card.css', code: Buffer.from(css + beforeTheElement), minify: true});
  return `<${tag} lang="${lang}"><template shadowrootmode="open"><style>${code}</style>${markup}</template></${tag}>\n`;
};

export const writePrerendered = async () => {
  mkdirSync('dist/prerendered', {recursive: true});
  for (const lang of languages) writeFileSync(`dist/prerendered/${lang}.html`, await prerender(lang));
};
