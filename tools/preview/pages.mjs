/** Writes the pages of the preview of a language: one for each screen, and one that shows them all. */
import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {nameOf} from '../languages.mjs';
import {openProject, plain} from '../locales/project.mjs';
import {folder} from './build.mjs';
import {screensOf} from './screens.js';

const fileOf = (language, name) => join(folder, language, `${name}.html`);

const documentOf = (title, head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="../tools/preview/preview.css">
${head}
${body}
</html>
`;

const script = (path) => `<script type="module" src="${path}"></script>`;

/** Where the script of a screen is: with a chunk that cannot be loaded, it stands in a folder of its own. */
const scriptFolder = ({lacking, awaiting}) => {
  if (lacking) return `dist-without-${lacking}`;
  return awaiting ? `dist-awaiting-${awaiting}` : 'dist';
};

const writeFaulty = (screen) => {
  const {lacking, awaiting} = screen;
  const copy = join(folder, scriptFolder(screen));
  cpSync(join(folder, 'dist'), copy, {recursive: true});
  const fault = lacking ? 'throw new Error();' : 'await new Promise(() => {});';
  for (const file of readdirSync(join(copy, 'chunks')))
    if (file.includes(`${lacking ?? awaiting}-`) && file.endsWith('.js'))
      writeFileSync(join(copy, 'chunks', file), fault);
};

const screenPage = (language, screen) =>
  documentOf(
    `${screen.title} · ${language}`,
    script(`../${scriptFolder(screen)}/mutual-identity-card.js`),
    `<body class="screen${screen.paper ? ' paper' : ''}" data-lang="${language}" data-screen="${screen.name}">
<main></main>
<aside><details><summary></summary><ol lang="${language}"></ol></details></aside>
<div class="marker" hidden></div>
<output hidden></output>
${script('../tools/preview/screen.js')}
</body>`,
  );

const contentsOf = (screens) =>
  [...new Set(screens.map(({group}) => group))]
    .map(
      (group) => `<li>${group}<ul>
${screens
  .filter((each) => each.group === group)
  .map(({name, title}) => `<li><a href="#${name}">${title}</a></li>`)
  .join('\n')}
</ul></li>`,
    )
    .join('\n');

const allPage = (language, screens) =>
  documentOf(
    `Every screen in ${nameOf(language)}`,
    '',
    `<body class="all">
<header>
<h1>Every screen in ${nameOf(language)}</h1>
<p>Point at a text, or go to it with the Tab key, to see its id, its English and its note. Under each screen is the list of its texts: also of those that are only read aloud, or out of sight.</p>
<form role="search"><label>Find a text or an id <input type="search" name="wanted"></label> <label>Width <select name="width"><option value="">wide</option><option value="480">480 px</option><option value="320">320 px</option></select></label></form>
<p role="status"></p>
</header>
<nav aria-label="Screens"><ul>
${contentsOf(screens)}
</ul></nav>
<main>
${screens
  .map(
    ({name, title}) => `<section id="${name}">
<h2><a href="${name}.html">${title}</a></h2>
<iframe title="${title}" data-src="${name}.html"></iframe>
</section>`,
  )
  .join('\n')}
<section id="elsewhere">
<h2>Texts that are on none of these screens</h2>
<table><thead><tr><th scope="col">Id</th><th scope="col">${nameOf(language)}</th><th scope="col">English</th><th scope="col">Where it stands</th></tr></thead><tbody></tbody></table>
</section>
</main>
${script('../tools/preview/all.js')}
</body>`,
  );

/** @returns {Promise<import('./screens.js').Screen[]>} the screens of the language */
export const writePages = async (language) => {
  const {questions} = await import(pathToFileURL(resolve(folder, 'src/generated/en/quiz.js')));
  const facts = questions.map(({id, subject, options}) => ({
    id,
    subject,
    options: options.map(({id: name, correct}) => ({name, correct})),
  }));
  const project = openProject('.');
  const {messages} = project.extractSourceMessages();
  const translated = project.readTranslationsSync().translations.get(language) ?? messages;
  const own = new Map(translated.map(({name, contents}) => [name, plain(contents)]));
  const texts = Object.fromEntries(
    messages.map(({name, contents, desc}) => [
      name,
      {text: own.get(name) ?? '', english: plain(contents), note: desc ?? ''},
    ]),
  );
  const screens = screensOf(facts);
  mkdirSync(join(folder, language), {recursive: true});
  writeFileSync(join(folder, language, 'preview.json'), JSON.stringify({questions: facts, texts}));
  screens.filter(({lacking, awaiting}) => lacking ?? awaiting).forEach(writeFaulty);
  for (const screen of screens) writeFileSync(fileOf(language, screen.name), screenPage(language, screen));
  writeFileSync(fileOf(language, 'index'), allPage(language, screens));
  return screens;
};
