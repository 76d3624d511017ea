/** The demo: each control changes the card, the address holds what was chosen, and everybody can use it. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {recipes} from '../../demo/recipes.mjs';
import {isDrawn, useDemo, violationsIn} from './visit.mjs';

const [{declarations}] = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules;
const [{attributes, cssProperties}] = declarations;
const own = readdirSync('demo/words').map((file) => file.replace('.mjs', ''));
const fileOf = (lang) => `/demo/${lang === own[0] ? 'index' : lang}.html`;

const demo = useDemo();
const openDrawn = async (...options) => {
  const opened = await demo.open(...options);
  await isDrawn(opened.page);
  return opened;
};

const names = (words, path = '') =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' ? names(value, `${path}${name}.`) : `${path}${name}`,
  );

test('each language of the demo says the same things', async () => {
  const [first, ...others] = await Promise.all(
    own.map(async (lang) => (await import(`../../demo/words/${lang}.mjs`)).default),
  );
  for (const words of others) assert.deepEqual(names(words), names(first));
});

/** A value that is not the default. */
const trial = ({name, type = {text: 'string'}}) => {
  const values = {
    lang: 'nl',
    languages: 'fr nl',
    views: 'quiz card',
    principles: 'democracy autonomy',
    seed: 'class',
    '--mic-radius': '3px',
    '--mic-font': 'serif',
    '--mic-max-width': '40em',
  };
  if (values[name]) return values[name];
  const [, last] = /'([\w-]+)'$/.exec(type.text) ?? [];
  if (last) return last;
  if (type.text === 'number') return '4';
  return name.startsWith('--') ? '#123456' : 'text';
};

test('every attribute has a control, and it changes the card at once', async () => {
  const {page} = await openDrawn(fileOf(own[0]));
  for (const attribute of attributes) {
    const {name, type} = attribute;
    const read = () => page.evaluate((each) => document.getElementById('card').getAttribute(each), name);
    await page.evaluate(
      (each) => (document.querySelector(`#controls [name="${each}"]`).closest('details').open = true),
      name,
    );
    const control = `#controls [name="${name}"]`;
    if (type.text === 'boolean') {
      await page.click(control);
      assert.equal(await read(), '', name);
      await page.click(control);
      assert.equal(await read(), null, name);
    } else {
      const value = trial(attribute);
      if (await page.$(`select${control}`)) await page.select(control, value);
      else await page.type(control, value);
      assert.equal(await read(), value, name);
    }
  }
  await page.click('#controls [type=reset]');
  await page.waitForFunction(() => document.getElementById('card').getAttribute('theme') === null && !location.search);
  await page.close();
});

test('every custom property has a control, and it changes the card at once', async () => {
  const {page} = await openDrawn(fileOf(own[0]));
  await page.evaluate(() => document.querySelectorAll('#controls details').forEach((group) => (group.open = true)));
  for (const property of cssProperties) {
    const value = trial(property);
    await page.type(`#controls [name="${property.name}"]`, value);
    const given = await page.evaluate(
      (name) => document.getElementById('card').style.getPropertyValue(name),
      property.name,
    );
    assert.equal(given, value, property.name);
  }
  const drawn = await page.evaluate(() => {
    const {backgroundColor, fontFamily} = getComputedStyle(
      document.getElementById('card').shadowRoot.querySelector('[part~=card]'),
    );
    return {backgroundColor, fontFamily};
  });
  assert.deepEqual(drawn, {backgroundColor: 'rgb(18, 52, 86)', fontFamily: 'serif'});
  await page.close();
});

test('a control beside the text picks a colour, and a swatch brings a ready-made one', async () => {
  const {page} = await openDrawn(fileOf(own[0]));
  const accent = () => page.evaluate(() => document.getElementById('card').style.getPropertyValue('--mic-accent'));
  await page.click('[data-accent="#2f7d4f"]');
  assert.equal(await accent(), '#2f7d4f');
  assert.equal(await page.$eval('[data-accent="#2f7d4f"]', (each) => each.getAttribute('aria-pressed')), 'true');
  await page.$eval('[data-for="--mic-accent"]', (picker) => {
    picker.value = '#0000ff';
    picker.dispatchEvent(new Event('input', {bubbles: true}));
  });
  assert.equal(await accent(), '#0000ff');
  await page.close();
});

test('the contrast of the chosen colours is told while they are picked', async () => {
  const {page} = await openDrawn(fileOf('en'));
  const lines = () =>
    page.$$eval('#contrast li', (list) => list.map((line) => `${line.className} ${line.textContent}`));
  await page.waitForFunction(() => document.querySelectorAll('#contrast li').length === 4);
  for (const line of await lines()) assert.match(line, /^ .*, enough$/);
  await page.type('[name="--mic-surface"]', '#ffffff');
  await page.type('[name="--mic-text"]', '#808080');
  await page.waitForFunction(() => document.querySelector('#contrast .low'));
  // White and #808080: 3.95 to 1, by the formula of WCAG.
  assert.equal((await lines())[0], 'low Text: 3.9, too low');
  await page.close();
});

test('the address holds the configuration, also in another language of the page', async () => {
  const query = '?view=quiz&seed=class&remember=&--mic-accent=%230b6e99&way=vue';
  const {page, faults} = await openDrawn(fileOf('en') + query);
  const state = () =>
    page.evaluate(() => {
      const {elements} = document.getElementById('controls');
      const card = document.getElementById('card');
      return [
        elements.view.value,
        elements.seed.value,
        elements.remember.checked,
        elements['--mic-accent'].value,
        card.getAttribute('view'),
        card.getAttribute('seed'),
        card.hasAttribute('remember'),
        card.style.getPropertyValue('--mic-accent'),
        document.getElementById('way').value,
        location.search,
      ];
    });
  const expected = ['quiz', 'class', true, '#0b6e99', 'quiz', 'class', true, '#0b6e99', 'vue', query];
  assert.deepEqual((await state()).toString(), expected.toString());
  await Promise.all([page.waitForNavigation(), page.click('#languages [lang=fr]')]);
  await isDrawn(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  assert.equal((await state()).toString(), expected.toString());
  assert.deepEqual(faults, []);
  await page.close();
});

test('an address that somebody else wrote puts nothing into a snippet but text', async () => {
  const evil = encodeURIComponent('red}</style><script src=//evil.example></script>');
  for (const way of ['module', 'iframe', 'react', 'svelte', 'wordpress']) {
    const {page} = await demo.open(
      `${fileOf('en')}?--mic-accent=${evil}&seed=${evil}&base=https://evil.example/&way=${way}`,
    );
    await page.waitForFunction(() => document.getElementById('snippet').textContent);
    const code = await page.$eval('#snippet', ({textContent}) => textContent);
    assert.doesNotMatch(code, /<script src=\/\/evil|["'=]https:\/\/evil|<\/style><script/, way);
    await page.close();
  }
});

for (const lang of own) {
  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ]) {
    test(`the demo in ${lang}, ${scheme}, ${width} px wide: axe finds nothing, and nothing leads sideways`, async () => {
      const {page, faults} = await openDrawn(fileOf(lang), {scheme, width});
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await page.waitForFunction(
        (each) => document.querySelector('#card').shadowRoot.querySelector('article').lang === each,
        {},
        lang,
      );
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await page.evaluate(() => document.querySelectorAll('#controls details').forEach((group) => (group.open = true)));
      assert.deepEqual(await violationsIn(page), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
  test(`the card begins on the first screen of the demo in ${lang}`, async () => {
    const {page} = await openDrawn(fileOf(lang));
    const {top, title} = await page.evaluate(() => {
      const card = document.getElementById('card');
      return {
        top: card.getBoundingClientRect().top,
        title: card.shadowRoot.querySelector('[part~=title]').getBoundingClientRect().bottom,
      };
    });
    assert.ok(top < 500 && title < 700, `${top}, ${title}`);
    await page.close();
  });
}

test('what happens in the card is listed, and reaches Matomo and Plausible by the recipes', async () => {
  const {page} = await openDrawn(`${fileOf('en')}?view=quiz&seed=class&questions=1`);
  await page.evaluate(() => {
    window._paq = [];
    window.told = [];
    window.plausible = (...event) => window.told.push(event);
  });
  for (const recipe of Object.values(recipes)) await page.evaluate(recipe);
  await page.evaluate(() => {
    const {shadowRoot} = document.getElementById('card');
    shadowRoot.querySelector('[part=question] input').click();
  });
  await page.evaluate(() => document.getElementById('card').shadowRoot.querySelector('button.primary').click());
  await page.waitForFunction(() => window.told.some(([type]) => type === 'mic-answer'));
  const {matomo, plausible, list} = await page.evaluate(() => ({
    matomo: window._paq,
    plausible: window.told,
    list: document.getElementById('events').textContent,
  }));
  assert.match(list, /mic-answer {"question":"[\w-]+"/);
  const [, category, type, question, correct] = matomo.find(([, , each]) => each === 'mic-answer');
  assert.deepEqual([category, type], ['Health mutual card', 'mic-answer']);
  assert.match(question, /^[\w-]+$/);
  assert.ok([0, 1].includes(correct));
  const [, {props}] = plausible.find(([each]) => each === 'mic-answer');
  assert.equal(props.question, question);
  await page.close();
});

test('the snippet is copied, or selected where the browser gives no leave', async () => {
  const {page} = await openDrawn(fileOf('nl'));
  const code = await page.$eval('#snippet', ({textContent}) => textContent);
  assert.match(code, /<strong>De identiteitskaart/);
  const press = async (write) => {
    await page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: ${write}}})`,
    );
    await page.click('#copy');
    return page.waitForFunction((before) => document.getElementById('copied').textContent !== before, {}, '');
  };
  await press('async (text) => { window.written = text; }');
  assert.equal(await page.evaluate(() => window.written), code);
  await press('async () => { throw new Error("no leave"); }');
  await page.waitForFunction(() => getSelection().toString().includes('<mutual-identity-card'));
  await page.close();
});
