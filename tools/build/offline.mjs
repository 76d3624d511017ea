/**
 * Writes dist/offline.html: the card with everything in one file, for a USB stick and a projector. Its own policy allows
 * the scripts and the style sheet that are in it, by their hashes, and no request of any kind.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {build, transform} from 'esbuild';
import {escapeHtml, fallbackInAll, indented, summaryOf, wordsOf} from './words.mjs';
import {languages} from '../languages.mjs';

/** What would end a script in HTML; in a script it says the same with a stroke more. */
const inlined = (code) => code.replace(/<(?=\/script|!--)/gi, '\\x3C').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');

const sourceOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const barScript = async () => {
  const words = {};
  for (const lang of languages) words[lang] = (await wordsOf(lang, 'pages')).pages.offline;
  const {outputFiles} = await build({
    entryPoints: ['embed/offline.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    write: false,
    define: {words: JSON.stringify(words)},
  });
  return inlined(outputFiles[0].text);
};

export const writeOffline = async () => {
  const card = inlined(readFileSync('dist/mutual-identity-card.standalone.js', 'utf8'));
  const bar = await barScript();
  const {code: style} = await transform(readFileSync('embed/offline.css', 'utf8'), {loader: 'css', minify: true});
  const {title} = await summaryOf('en');
  const {offline} = (await wordsOf('en', 'pages')).pages;
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(card)} ${sourceOf(bar)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data: blob:',
  ].join('; ');
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
  </head>
  <body>
    <nav hidden>
      <button id="smaller">${offline.smaller}</button>
      <button id="larger">${offline.larger}</button>
      <button id="fullScreen" aria-pressed="false">${offline.fullScreen}</button>
    </nav>
    <main>
      <mutual-identity-card views="card quiz profile" heading-level="2">
        ${indented(await fallbackInAll(), 8)}
      </mutual-identity-card>
    </main>
    <script>${bar}</script>
    <script>${card}</script>
  </body>
</html>
`;
  writeFileSync('dist/offline.html', html);
};
