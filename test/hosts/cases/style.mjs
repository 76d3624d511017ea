/** Style sheets of the page: the card looks as on a page without any. */
import assert from 'node:assert/strict';

/** What every element of a card looks like, by the properties that a page could get at. */
const looks = async ({opened, all}) => {
  const card = await opened();
  const watched = `color background-color background-image border-top-width border-top-style border-top-color
    border-inline-start-width padding-top padding-inline-start margin-top margin-inline-start display float position
    opacity visibility transform filter font-size font-weight font-style font-variant font-stretch font-feature-settings
    line-height letter-spacing word-spacing text-transform text-indent text-align text-shadow text-decoration-line
    white-space word-break hyphens direction unicode-bidi writing-mode list-style-type list-style-position quotes
    tab-size cursor fill stroke pointer-events user-select zoom -webkit-text-fill-color -webkit-text-stroke-width`;
  const properties = watched.split(/\s+/);
  return all(card, '*').map((element, at) => {
    const style = getComputedStyle(element);
    const name = `${at} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [name, properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)];
  });
};

/** Sizes of text, and what sticks out of the card. */
const measures = async ({opened, all, article}) => {
  const card = await opened();
  const {left, right, width} = article(card).getBoundingClientRect();
  const sizes = {};
  const sticking = [];
  for (const element of all(card, '*')) {
    const box = element.getBoundingClientRect();
    if (!box.width || element.closest('svg') !== null) continue;
    if (box.left < left - 1 || box.right > right + 1)
      sticking.push(`${element.localName}.${element.className} ${box.right - right}`);
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const heading = element.closest('h1, h2, h3, h4, h5, h6, summary, .numeral');
    if (text && !heading)
      sizes[parseFloat(getComputedStyle(element).fontSize)] = `${element.localName}.${element.className}`;
  }
  const page = document.documentElement;
  return {
    width,
    sizes,
    sticking,
    scrolls: page.scrollWidth - page.clientWidth,
    inner: card.scrollWidth - card.clientWidth,
  };
};

/** Every computed value of the page, but for what depends on how high the card is; its tags; its style sheets. */
const lookOfPage = async ({tag, until}) => {
  await until(() => document.readyState === 'complete', 'the page');
  const look = [document.title, `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`];
  for (const element of document.querySelectorAll(`*:not(script, ${tag}, ${tag} *)`)) {
    look.push(element.cloneNode().outerHTML);
    const style = getComputedStyle(element);
    const sized = /^(html|body)$/.test(element.localName) ? /block-size|height|origin/ : /^$/;
    for (const property of style)
      // Ours, known to the document as colours: see src/colours.ts.
      if (!sized.test(property) && !property.startsWith('--_mic-'))
        look.push(`${element.localName} ${property}: ${style.getPropertyValue(property)}`);
  }
  return look;
};

const plain = new Map();
const looksPlain = async ({engine, go, run}) => {
  if (!plain.has(engine)) {
    await go('style/plain.html');
    plain.set(engine, await run(looks));
  }
  return plain.get(engine);
};

const differences = (found, wanted) => {
  const odd = [];
  assert.equal(found.length, wanted.length, 'as many elements as on a plain page');
  found.forEach(([name, values], at) => {
    const other = values.filter((value, each) => value !== wanted[at][1][each]);
    if (other.length)
      odd.push(
        `${name} { ${other.join('; ')} } instead of { ${other.map((value) => wanted[at][1].find((each) => each.split(':')[0] === value.split(':')[0])).join('; ')} }`,
      );
  });
  return odd;
};

/** Readable and whole: everywhere. */
const readable = async ({run}) => {
  const {width, sizes, sticking, inner} = await run(measures);
  const px = Object.keys(sizes).map(Number);
  assert.ok(Math.min(...px) >= 13.9 && Math.max(...px) <= 22.1, `text between 14 and 22 px: ${JSON.stringify(sizes)}`);
  assert.deepEqual(sticking, [], 'nothing sticks out');
  assert.ok(inner <= 0, 'the card does not scroll sideways');
  assert.ok(width > 250 && width <= 321, `the card is as wide as its place: ${width}`);
  assert.deepEqual(await run(({defects}) => defects()), []);
};

const alike = async (at) => {
  await readable(at);
  const found = await at.run(looks);
  const wanted = await looksPlain(at);
  assert.deepEqual(differences(found, wanted), []);
};

const sheets = {
  plain: 'no style',
  bootstrap3: 'Bootstrap 3',
  bootstrap5: 'Bootstrap 5',
  preflight: 'Tailwind’s preflight',
  normalize: 'normalize.css',
  inherited: 'every text property that inherits',
  'rtl-style': 'right to left by style',
  'rtl-page': 'right to left by attribute',
  'no-div': 'display: none for every tag of ours',
  red: 'color: red !important for all',
  tags: 'important rules for every tag',
  names: 'variables and classes of the same names',
  flex: 'an item of flex and grid containers',
  'small-root': 'html at 62.5 %',
  'tiny-host': 'font-size: 6px !important on the element',
};

export const cases = [
  ...Object.entries(sheets).map(([name, what]) => ({name, what, check: alike})),
  {
    name: 'wordpress',
    file: '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
    check: readable,
  },
  {name: 'large-root', check: readable},
  {
    name: 'unset',
    async check(at) {
      await readable(at);
      // Spacing is what a visitor's own style sheet must be able to set (WCAG 1.4.12), so a page can set it too.
      const found = (await at.run(looks)).map(([name, values]) => [
        name,
        values.filter((each) => !each.startsWith('line-height')),
      ]);
      const wanted = (await looksPlain(at)).map(([name, values]) => [
        name,
        values.filter((each) => !each.startsWith('line-height')),
      ]);
      assert.deepEqual(differences(found, wanted), []);
    },
  },
  {
    name: 'vertical',
    check: async ({run}) => {
      await run(({drawn}) => drawn().then(() => 0));
      assert.equal(await run(({first, article}) => getComputedStyle(article(first())).writingMode), 'horizontal-tb');
      assert.deepEqual(await run(({defects}) => defects()), []);
    },
  },
  {
    name: 'narrow window',
    page: 'bootstrap5',
    needs: ['narrow window'],
    async check({browser, run}) {
      await browser.resize(320, 640);
      const {scrolls} = await run(measures);
      await browser.resize(1000, 800);
      assert.ok(scrolls <= 16, `a window of 320 px does not scroll sideways: ${scrolls}`);
    },
  },
  {
    name: 'hidden-place',
    async check({run}) {
      const shown = await run(async ({until, article, tag}) => {
        const cards = [...document.querySelectorAll(tag)];
        await until(() => cards.every(article), 'three cards');
        return cards.map((card) => article(card).checkVisibility({visibilityProperty: true}));
      });
      assert.deepEqual(shown, [false, false, false], 'what the page hides is hidden');
    },
  },
  {
    name: 'dark-page',
    async check({run}) {
      const light = await run(async ({drawn, article}) => {
        const card = await drawn();
        const lightness = () =>
          Number(/[\d.]+/.exec(getComputedStyle(article(card)).backgroundColor.replace(/^color\(srgb/, ''))[0]);
        const auto = lightness();
        card.theme = 'light';
        await card.updateComplete;
        return [auto, lightness()];
      });
      assert.ok(light[0] < light[1], `dark on a dark page, light where it is asked for: ${light}`);
    },
  },
  {
    name: 'untouched',
    faults: [[/mutual-identity-card/, '404']],
    async check({run, go, scripts}) {
      const before = await run(lookOfPage);
      scripts.mend();
      await go();
      await run(({drawn}) => drawn().then(() => 0));
      const after = await run(lookOfPage);
      assert.ok(before.length > 5000);
      assert.deepEqual(
        after.filter((line, at) => line !== before[at]),
        [],
      );
    },
  },
];
