/**
 * `npm run pictures`: draws the reference pictures in test/pictures anew, to be looked at and committed; the test beside
 * them draws them again and compares. `-- quiz` draws only those with that word in their name.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import {findBrowsers} from './browsers.mjs';
import {pictures} from '../test/pictures/pictures.mjs';

export const folder = 'test/pictures';

/** Nothing here may depend on the machine: neither its screen, nor its language, nor how its letters are smoothed. */
const args = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--lang=en'];

/** An organisation's card shows the address of its page: that one is the same everywhere, too. */
const origin = 'https://www.example.org';
/** Of a long card, that much is pictured. */
const greatestHeight = 2000;

const types = {'.html': 'text/html', '.js': 'text/javascript'};

/** Our files for every request of a page; the network is never asked. */
const answerFromDisk = (request) => {
  const {pathname} = new URL(request.url());
  try {
    const body = readFileSync(`.${pathname === '/' ? `/${folder}/page.html` : decodeURIComponent(pathname)}`);
    void request.respond({contentType: types[extname(pathname)] ?? types['.html'], body});
  } catch {
    void request.respond({status: 404, body: ''});
  }
};

/** In the page: puts the card there, and does what a visitor does. */
const act = async ({attributes, visit = ''}) => {
  const until = async (condition) => {
    for (let turns = 0; !condition(); turns++) {
      if (turns > 500) throw new Error(`Never came true: ${condition}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await until(() => document.querySelector('.ready'));
  const card = document.createElement('mutual-identity-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  document.body.append(card);
  await until(() => card.shadowRoot?.querySelector('article'));
  const root = card.shadowRoot;
  if (!getComputedStyle(root.querySelector('article')).fontFamily.startsWith('Picture'))
    throw new Error('The card does not take the font of its page.');
  const drawn = async () => {
    await card.updateComplete;
    await until(() => !root.querySelector('.notice').textContent.trim());
  };
  // What comes after the first paint: more of the card, and the publications that the other views name.
  const last = {quiz: 'quiz-more', profile: 'content-sources'}[attributes.view] ?? 'card-more';
  await until(() => performance.getEntriesByType('resource').some(({name}) => name.includes(last)));
  await drawn();
  const press = async (selector, index = 0) => {
    await until(() => root.querySelectorAll(selector)[index]);
    root.querySelectorAll(selector)[index].click();
    await drawn();
  };
  const visitor = {
    press,
    primary: () => press('button.primary'),
    choose: async (...options) => {
      for (const option of options) await press('[type=radio]', option);
    },
    root,
  };
  await new Function(...Object.keys(visitor), `return (async () => {${visit}})()`)(...Object.values(visitor));
};

/** In the page, once nothing more is on its way: how large the card is. */
const measure = async () => {
  const card = document.querySelector('mutual-identity-card');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await card.updateComplete;
  card.shadowRoot.activeElement?.blur();
  scrollTo(0, 0);
  const {width, height} = card.getBoundingClientRect();
  return {width, height: Math.ceil(height)};
};

const draw = async (browser, {width, foot, print, media, ...picture}) => {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({width, height: 900, deviceScaleFactor: 1});
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: Object.entries({'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light', ...media}).map(
        ([name, value]) => ({name, value}),
      ),
    });
    await tab.setRequestInterception(true);
    tab.on('request', answerFromDisk);
    await tab.goto(`${origin}/`);
    await tab.bringToFront();
    await tab.evaluate(act, picture);
    await tab.waitForNetworkIdle({idleTime: 100});
    const whole = await tab.evaluate(measure);
    const height = Math.min(whole.height, greatestHeight);
    const clip = {x: 0, y: foot ? whole.height - height : 0, width: whole.width, height};
    return Buffer.from(await tab.screenshot({clip, captureBeyondViewport: true}));
  } finally {
    await tab.close();
  }
};

/**
 * Draws pictures in Chromium, one after the other.
 * @param {(name: string) => boolean} [wanted]
 * @returns {AsyncGenerator<{name: string, png: Buffer}>} nothing where there is no Chromium, or no Linux: each system draws letters its own way
 */
export async function* drawPictures(wanted = () => true) {
  const chromium = (await findBrowsers()).found.find(({engine}) => engine === 'chromium');
  if (!chromium || process.platform !== 'linux') return;
  const {launch} = chromium;
  // The Chromium from npm brings a configuration of its own, to the same effect.
  const env = launch.env ?? {...process.env, FONTCONFIG_FILE: resolve(folder, 'fonts.conf')};
  const browser = await puppeteer.launch({...launch, env, args: [...launch.args, ...args]});
  try {
    for (const picture of pictures)
      if (wanted(picture.name)) yield {name: picture.name, png: await draw(browser, picture)};
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  let sum = 0;
  for await (const {name, png} of drawPictures((name) => !words.length || words.some((word) => name.includes(word)))) {
    // 256 colours are enough to see what is where, and a quarter of the size.
    const small = await sharp(png).png({palette: true, dither: 0, effort: 10}).toBuffer();
    writeFileSync(join(folder, `${name}.png`), small);
    sum += small.length;
    console.log(`${small.length.toLocaleString('en').padStart(9)} B  ${name}`);
  }
  console.log(`${sum.toLocaleString('en').padStart(9)} B  in all. Look at each of them before you commit it.`);
}
