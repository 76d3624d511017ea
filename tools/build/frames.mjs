/**
 * The card as a page for a frame: dist/embed.html, one page for each language and view, and their two scripts. With
 * BASE_URL, the address where dist/ will stand, each page announces an oEmbed document (https://oembed.com), so that an
 * editor who pastes its address gets the frame. Such an address must be whole, so without BASE_URL there is none.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {escapeHtml, fallbackInAll, fallbackOf, indented, summaryOf, wordsOf} from './words.mjs';
import {languages} from '../languages.mjs';
import {views} from '../views.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = 'mutual-identity-card';

/** Enough for a screenful, where nobody listens to what the frame says of its height. */
const height = 720;

/** @returns {string | undefined} with a stroke at its end */
const readBase = (address) => {
  if (!address) return undefined;
  const {protocol, href} = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new Error(`BASE_URL is ${address}. Expected an address with https: or http:.`);
  return href.replace(/\/?$/, '/');
};

const writeScript = (source, file, define = {}) =>
  build({
    entryPoints: [source],
    outfile: `dist/${file}`,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    define,
    banner: {js: `/*! ${tag} ${version} | MIT */`},
  });

const writeScripts = async () => {
  const words = {};
  for (const lang of languages) words[lang] = (await wordsOf(lang, 'pages')).pages.frame;
  await writeScript('embed/frame.ts', 'embed-frame.js', {
    languages: JSON.stringify(languages),
    words: JSON.stringify(words),
  });
  await writeScript('embed/parent.ts', 'embed.js');
};

/** Without a language, the words are in all of them, and the card takes the visitor's. */
const pageOf = async ({lang, view, name, base}) => {
  const {title} = await summaryOf(lang ?? 'en');
  const own = lang ? await fallbackOf(lang) : await fallbackInAll();
  const settings = [lang && ` data-lang="${lang}"`, view && ` data-view="${view}"`].filter(Boolean).join('');
  const announced = `<link rel="alternate" type="application/json+oembed" href="${base}oembed/${name}.json" />`;
  return `<!doctype html>
<html lang="${lang ?? 'en'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />${base ? `\n    ${announced}` : ''}
    <base target="_blank" />
    <script src="embed-frame.js" defer></script>
  </head>
  <body>
    <div class="${tag}"${settings}>
      ${indented(own, 6)}
    </div>
  </body>
</html>
`;
};

/**
 * The words come first, for systems that drop the frame or have no scripts. WordPress shows them until the frame speaks,
 * and lets the frame grow only where it finds them.
 */
export const documentOf = async ({lang = 'en', address, provider}) => {
  const {title, definition} = await summaryOf(lang);
  const words = `<blockquote><a href="${address}">${escapeHtml(title)}</a>. ${escapeHtml(definition)}</blockquote>`;
  const frame = `<iframe src="${address}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: tag,
    provider_url: provider,
    cache_age: 86_400,
    html: words + frame,
    width: 720,
    height,
  };
};

/**
 * @param {string} [address] where the pages will stand
 * @returns {Promise<Record<string, string>>} the pages and their documents, by file
 */
export const framePages = async (address) => {
  const base = readBase(address);
  const named = languages.flatMap((lang) => views.map((view) => ({lang, view, name: `embed.${lang}.${view}`})));
  const files = {};
  for (const page of [{name: 'embed'}, ...named]) {
    files[`${page.name}.html`] = await pageOf({...page, base});
    if (!base) continue;
    const document = await documentOf({lang: page.lang, address: `${base}${page.name}.html`, provider: base});
    files[`oembed/${page.name}.json`] = `${JSON.stringify(document)}\n`;
  }
  return files;
};

export const writeFrames = async () => {
  await writeScripts();
  const files = await framePages(process.env.BASE_URL);
  if (process.env.BASE_URL) mkdirSync('dist/oembed', {recursive: true});
  for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text);
};
