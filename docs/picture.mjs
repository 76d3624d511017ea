/** Draws the picture of the README from the real thing: the card in English, light, and in French, dark, on a phone. */
import {writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/serve.mjs';

export const draw = async (file) => {
  const server = await serve({folders: ['docs', 'dist']});
  const {found} = await findBrowsers();
  const {launch} = found.find(({engine}) => engine === 'chromium');
  const browser = await puppeteer.launch({...launch, args: [...launch.args, '--font-render-hinting=none']});
  try {
    const page = await browser.newPage();
    await page.setViewport({width: 1200, height: 690, deviceScaleFactor: 0.8});
    await page.goto(`${server.url}docs/picture.html`, {waitUntil: 'networkidle0'});
    const picture = await page.screenshot();
    writeFileSync(file, picture);
    console.log(`${file}: ${picture.length} B`);
  } finally {
    await browser.close();
    await server.close();
  }
};
