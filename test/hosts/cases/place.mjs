/** The element belongs to the page: wherever it stands it has a width and makes nothing stick out, and it can be hidden. */
import assert from 'node:assert/strict';

/** Where a card may stand: the style of the element, and of the place around it. */
const places = {
  'a page': {},
  'with a margin': {element: 'margin: 2rem'},
  'with padding and border': {element: 'padding: 20px; border: 5px solid'},
  'a float': {element: 'float: left'},
  'a float with a margin': {element: 'float: right; margin: 2rem'},
  'in a float': {around: 'float: left'},
  'an inline block': {element: 'display: inline-block'},
  inline: {element: 'display: inline'},
  contents: {element: 'display: contents'},
  'a flex container': {element: 'display: flex'},
  'a grid that centres': {element: 'display: grid; place-items: center'},
  'a table cell': {element: 'display: table-cell'},
  'in a table': {around: 'display: table'},
  'in a table cell': {around: 'display: table-cell'},
  'in the middle of a column': {around: 'display: flex; flex-direction: column; align-items: center'},
  'in a row': {around: 'display: flex'},
  'in the middle of a row, with a margin': {element: 'margin: 1rem', around: 'display: flex; justify-content: center'},
  'at the start of a grid': {around: 'display: grid; justify-items: start'},
  'beside what floats': {before: 'float: left; width: 120px; height: 200px'},
  'out of the flow': {element: 'position: absolute; left: 0', around: 'position: relative'},
  'as wide as what it holds': {element: 'width: fit-content'},
};

/** Places that leave it no more than it cannot do without. */
const narrow = {
  'no wider than needed': {element: 'width: min-content'},
  'in a grid as narrow as possible': {around: 'display: grid; grid-template-columns: min-content 1fr'},
  'a float without a greatest width': {element: 'float: left; --mic-max-width: none'},
};

/** The width of the card, the one it could have, and by how much the page scrolls sideways. */
const widths = ({drawn, article, tag}, places, available) =>
  Promise.all(
    Object.entries(places).map(async ([name, {element = '', around = '', before = ''}]) => {
      const box = document.createElement('section');
      box.style.cssText = `width: ${available}px; overflow: auto`;
      box.innerHTML = `<div style="${around}">${before && `<div style="${before}"></div>`}<${tag} style="${element}"></${tag}></div>`;
      document.body.append(box);
      const card = await drawn(box.querySelector(tag));
      const {width} = article(card).getBoundingClientRect();
      const {marginLeft, paddingLeft, borderLeftWidth} = getComputedStyle(card);
      const beside =
        2 * [marginLeft, paddingLeft, borderLeftWidth].reduce((sum, each) => sum + (parseFloat(each) || 0), 0);
      const room = Math.min(available - (element.includes('margin') || element.includes('padding') ? beside : 0), 1184);
      const scrolls = box.scrollWidth - box.clientWidth;
      box.remove();
      return [name, {width: Math.round(width), room, scrolls}];
    }),
  );

/** Hides it in every way, and shows it again. */
const hidings = ({drawn}) => {
  const jQuery = (act) => (card) => window.jQuery(card)[act]();
  const ways = {
    style: [(card) => (card.style.display = 'none'), (card) => (card.style.display = '')],
    class: [(card) => card.classList.add('d-none'), (card) => card.classList.remove('d-none')],
    'media query': [(card) => (card.className = 'on-phones-only'), (card) => (card.className = '')],
    'jQuery.hide': [jQuery('hide'), jQuery('show')],
    'jQuery.toggle': [jQuery('toggle'), jQuery('toggle')],
    hidden: [(card) => (card.hidden = true), (card) => (card.hidden = false)],
    visibility: [(card) => (card.style.visibility = 'hidden'), (card) => (card.style.visibility = '')],
  };
  return drawn().then((card) => {
    const seen = () => card.shadowRoot.querySelector('article').checkVisibility({visibilityProperty: true});
    return Object.entries(ways).map(([name, [hide, show]]) => {
      hide(card);
      const hidden = !seen();
      show(card);
      return [name, hidden, seen()];
    });
  });
};

export const cases = [
  ...[390, 1300].map((available) => ({
    name: `anywhere in ${available} px`,
    page: 'anywhere',
    async check({run}) {
      for (const [name, {width, room, scrolls}] of await run(widths, places, available)) {
        assert.equal(scrolls, 0, `${name}: nothing sticks out`);
        assert.ok(Math.abs(width - room) <= 1, `${name}: ${width} px of ${room}`);
      }
      for (const [name, {width, scrolls}] of await run(widths, narrow, available)) {
        assert.equal(scrolls, 0, `${name}: nothing sticks out`);
        assert.ok(width >= 280 && width < 320, `${name}: ${width} px`);
      }
    },
  })),
  {
    name: 'narrower than itself',
    page: 'anywhere',
    async check({run}) {
      const [[, {width, scrolls}]] = await run(widths, {block: {}}, 200);
      assert.deepEqual({width, scrolls}, {width: 200, scrolls: 0});
    },
  },
  {
    name: 'hidden',
    async check({run}) {
      for (const [name, hidden, shown] of await run(hidings)) {
        assert.ok(hidden, `${name} hides it`);
        assert.ok(shown, `${name}: and shows it again`);
      }
    },
  },
  {
    name: 'found',
    async check({run, go}) {
      const state = ({first, article}) => ({
        hidden: first().getAttribute('hidden'),
        display: getComputedStyle(first()).display,
        skipped: getComputedStyle(first()).contentVisibility,
        seen: article(first()).checkVisibility({contentVisibilityAuto: true}),
      });
      await run(({drawn}) => drawn().then(() => 0));
      const hidden = {hidden: 'until-found', display: 'block', skipped: 'hidden', seen: false};
      assert.deepEqual(await run(state), hidden);
      await go('place/found.html#:~:text=Solidarit%C3%A9');
      await run(({until, first}) => until(() => !first().hidden, 'the text of the address to be found'));
      assert.deepEqual(await run(state), {hidden: null, display: 'block', skipped: 'visible', seen: true});
    },
  },
  {
    name: 'popover',
    async check({run}) {
      const found = await run(async ({drawn, article, tag}) => {
        const [itself, inDialogue, inPopover] = document.querySelectorAll(tag);
        for (const card of [itself, inDialogue, inPopover]) await drawn(card);
        const width = (card) => Math.round(article(card).getBoundingClientRect().width);
        const closed = [itself, inDialogue, inPopover].map(width);
        itself.showPopover();
        const opened = [width(itself)];
        itself.hidePopover();
        document.querySelector('dialog').showModal();
        opened.push(width(inDialogue));
        document.querySelector('dialog').close();
        document.querySelector('div').showPopover();
        opened.push(width(inPopover));
        return {closed, opened};
      });
      assert.deepEqual(found.closed, [0, 0, 0]);
      for (const width of found.opened) assert.ok(width > 600, `${found.opened}`);
    },
  },
  {
    name: 'fullscreen',
    async check({run, browser}) {
      await run(async ({opened}) => {
        await opened();
        scrollTo(0, 0);
      });
      await browser.click('button');
      const found = await run(async ({first, article, until}) => {
        await until(() => document.fullscreenElement === first(), 'the whole screen');
        await until(() => first().getBoundingClientRect().height === innerHeight, 'as high as the screen');
        const {width, height} = article(first()).getBoundingClientRect();
        const toTheFoot = () => {
          first().scrollTop = 1e6;
          const foot = article(first()).querySelector('footer').getBoundingClientRect();
          return Math.abs(Math.round(innerHeight - foot.bottom));
        };
        // A principle that was opened just now may yet come into sight.
        await until(() => toTheFoot() === 0, 'the end of the card');
        return {
          sides: Math.round(first().clientWidth - width),
          whole: height >= innerHeight,
          end: toTheFoot(),
          sideways: first().scrollWidth - first().clientWidth,
        };
      });
      assert.deepEqual(found, {sides: 0, whole: true, end: 0, sideways: 0});
      await run(() => document.exitFullscreen());
    },
  },
  // Not a void element: what follows it is inside. One warning names the cause.
  ...Object.entries({swallowed: 'mutual-identity-card', 'swallowed-div': 'div'}).map(([name, tag]) => ({
    name,
    check: ({run}) => run(({until, record}) => until(() => record.warnings.length, 'the warning').then(() => 0)),
    expects: {
      warnings: [
        new RegExp(
          `^\\[mutual-identity-card\\] A <main> of the page is inside the element.* HTML does not close <${tag} />: write <${tag} …></${tag}>\\.$`,
        ),
      ],
    },
  })),
  {
    name: 'fallback',
    check: ({run}) =>
      run(async ({opened}) => {
        await opened();
        return 0;
      }),
  },
];
