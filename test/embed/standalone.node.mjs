/** The file of one language as a trainer takes it along: beside a page of their own, without a network. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {findBrowsers} from '../../tools/browsers.mjs';
import {open} from '../hosts/engines.mjs';

const script = 'mutual-identity-card.standalone.fr.js';
// Alone in a folder: there is nothing beside it that it could load.
const folder = mkdtempSync(join(tmpdir(), 'trainer-'));
const file = join(folder, 'card.html');
copyFileSync(`dist/${script}`, join(folder, script));
writeFileSync(
  file,
  `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>La carte, sans réseau</title>
  <link rel="icon" href="data:," />
  <script>
    const heard = [];
    console.warn = (text) => heard.push(text);
    document.addEventListener('mic-error', ({detail}) => heard.push(detail.reason));
  </script>
  <script src="${script}" defer></script>
  <mutual-identity-card lang="nl" languages="nl fr" views="card quiz profile" questions="3"></mutual-identity-card>
</html>
`,
);
after(() => rmSync(folder, {recursive: true}));

const {found} = await findBrowsers();
for (const {name, ...rest} of found) {
  describe(`the file of one language, ${name}`, {concurrency: 1, timeout: 120_000}, () => {
    let browser;
    before(async () => {
      browser = await open(rest);
      await browser.go(pathToFileURL(file).href);
    });
    after(() => browser?.close());

    test('it speaks its language where the page asks for others, offers no choice, and says which there is', async () => {
      const {lang, choices, heard} = await browser.run(async ({drawn, article, all}) => {
        const card = await drawn();
        const choices = all(card, '[part=language-switcher]').length;
        return {lang: article(card).lang, choices, heard: [...window.eval('heard')]};
      });
      assert.deepEqual({lang, choices}, {lang: 'fr', choices: 0});
      assert.deepEqual(heard, [
        '[mutual-identity-card] lang="nl" is not allowed. Expected a BCP 47 tag of fr.',
        '[mutual-identity-card] languages="nl" is not allowed. Expected a space-separated list of fr.',
      ]);
    });

    test('the whole card, a round of the quiz, and an own card, taken along: nothing is asked for', async () => {
      const {defects, asked} = await browser.run(async ({drawn, sources, defects, play, declare}) => {
        const card = await drawn();
        await sources(card);
        const found = [...defects(card), ...(await play(card)), ...(await declare(card))];
        const asked = performance.getEntriesByType('resource').map(({name}) => name);
        return {defects: found, asked: asked.filter((name) => !/^(data|blob):/.test(name))};
      });
      assert.deepEqual(defects, []);
      assert.deepEqual(
        asked.filter((name) => name !== pathToFileURL(join(folder, script)).href),
        [],
      );
    });
  });
}
