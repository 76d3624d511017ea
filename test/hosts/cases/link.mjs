/** The link to an organisation's card: what is copied, shared and printed opens the card, or is not handed out. */
import assert from 'node:assert/strict';
import {pathToFileURL} from 'node:url';
import {shortProfile} from '../profile.mjs';
import {pagesFolder} from '../server.mjs';

/** Makes a card as an organisation does, copies its link and prints it on both papers. */
const handOut = async ({first, until, drawn, makeCard, press, button, all}) => {
  const card = await drawn();
  const name = await makeCard(card);
  const out = {name, copied: undefined, scanned: []};
  const clipboard = {writeText: async (text) => void (out.copied = text)};
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  const copy = all(card, '.take-along .primary')[0];
  await press(card, copy, () => out.copied, 'the copy');

  /** What a phone reads in a drawing. */
  const scan = async (svg) => {
    const {decodeQR} = await import('/node_modules/qr/decode.js');
    const drawing = svg.cloneNode(true);
    const {width, height} = svg.viewBox.baseVal;
    const scale = 1200 / width;
    for (const [side, size] of Object.entries({width, height})) drawing.setAttribute(side, String(size * scale));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {width: width * scale, height: height * scale});
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return decodeQR({data, width: canvas.width, height: canvas.height});
    } catch {
      return null; // There is no code on it.
    }
  };
  for (const [paper, drawing] of Object.entries({A4: '.scan svg', A6: '.picture svg'})) {
    const list = all(card, '.paper select')[0];
    list.value = paper;
    list.dispatchEvent(new Event('change'));
    let printed;
    window.print = () => (printed = [...card.shadowRoot.querySelectorAll(drawing)].map((svg) => svg.cloneNode(true)));
    await press(card, button(card, 'Imprimer'), () => printed, `a print on ${paper}`);
    window.dispatchEvent(new Event('afterprint'));
    out.scanned.push(printed.length ? await scan(printed[0]) : null);
    await until(() => !first().hasAttribute('data-mic-printing'), 'the page as it was');
  }
  out.code = /mic-profile=([\w-]+)/.exec(out.copied)?.[1] ?? out.copied;
  return out;
};

/** Opens an address in a page that knows of nothing, and gives what is read there. */
const openAnew = async ({browser, run}, address) => {
  await browser.go('about:blank');
  await browser.go(address);
  return run(async ({drawn, until, all, article, textOf, view}) => {
    const card = await drawn();
    await until(() => view(card) === 'profile' && all(card, '#profile-link').length, 'the card of the link');
    return {seen: card.checkVisibility(), text: textOf(article(card)), address: location.href};
  });
};

const opens = async (at, address, name) => {
  const {seen, text} = await openAnew(at, address);
  assert.ok(seen, `${address}: the card is seen`);
  assert.ok(text.includes(name), `${address}: ${name}`);
  assert.match(text, /l’organisation elle-même/, 'declared by the organisation itself');
  assert.match(text, /Ouverte depuis\s?un lien/, 'and opened from a link');
};

/** What stands in place of a link where there can be none. Run for a card that the page gives. */
const withoutLink = async ({until, drawn, press, button, all, textOf, article, goOn}, frame) => {
  const win = frame ? document.querySelector(frame).contentWindow : window;
  const card = await until(() => win.document.querySelector('mutual-identity-card'), 'the card');
  await drawn(card);
  await until(() => all(card, '#profile-link').length, 'what one takes along');
  const shown = textOf(article(card));
  const copied = [];
  const clipboard = {writeText: async (text) => void copied.push(text)};
  Object.defineProperties(win.navigator, {
    clipboard: {value: clipboard, configurable: true},
    share: {value: undefined, configurable: true},
  });
  await press(card, button(card, 'Copier le code'), () => copied.length, 'the code');
  let printed;
  win.print = () => (printed = card.shadowRoot.querySelectorAll('.scan').length);
  await press(card, button(card, 'Imprimer'), () => printed !== undefined, 'a print');
  win.dispatchEvent(new Event('afterprint'));
  card.views = 'card quiz profile';
  await card.updateComplete;
  await press(card, all(card, '[part=navigation] button')[1], () => all(card, '[part=option]').length, 'the quiz');
  await goOn(card, '.buttons button:not(.primary)', 'the answer');
  await goOn(card, '.primary[part=button]', 'the result');
  await until(() => all(card, '[part=result]').length, 'the result, which comes with its code');
  await press(card, button(card, 'Partager mon résultat'), () => copied.length > 1, 'the result, shared');
  return {shown, code: copied[0], printed, shared: copied[1]};
};

const noLink =
  (why) =>
  ({shown, code, printed, shared}) => {
    assert.match(shown, why);
    assert.equal(code, shortProfile);
    assert.equal(printed, 0, 'no code to scan on paper');
    assert.doesNotMatch(shared, /about:|blob:|file:|mic-profile/, 'no address that nobody can open');
  };
const noAddress = noLink(/n’a pas d’adresse sur le web/);

export const cases = [
  {
    name: 'own',
    async check(at) {
      const {name, copied, scanned} = await at.run(handOut);
      assert.deepEqual(scanned, [copied, copied], 'what is printed, on A4 and on A6');
      for (const after of [
        '',
        '?utm_source=lettre&utm_medium=email',
        '&utm_source=lettre',
        '.',
        ')',
        '>',
        '%22',
        ',',
      ]) {
        await opens(at, copied + after, name);
      }
    },
  },
  {
    name: 'route',
    query: '#/carte',
    async check(at) {
      const {name, copied, scanned} = await at.run(handOut);
      assert.match(copied, /#\/carte\b/, 'the route of the page stays');
      assert.deepEqual(scanned, [copied, copied]);
      await opens(at, copied, name);
    },
  },
  {
    name: 'far',
    async check(at) {
      const top = async ({drawn, article, view, until, all}) => {
        const card = await drawn();
        await until(() => view(card) === 'profile' && all(card, '#profile-link').length, 'the card of the link');
        await until(() => Math.abs(article(card).getBoundingClientRect().top) < 2, 'the card in sight');
        return scrollY > 1000;
      };
      await at.browser.go('about:blank');
      await at.go(`link/far.html#mic-profile=${shortProfile}`);
      assert.ok(await at.run(top), 'a link opens where it is seen');
      // And once more, for a visitor who has gone on to another view, by a link on the page.
      await at.run(async ({first, show}) => {
        await show(first(), 'quiz');
        history.replaceState(null, '', ' ');
        scrollTo(0, 0);
        location.hash = `mic-profile=${document.querySelector('mutual-identity-card').dataset.other}`;
      });
      assert.ok(await at.run(top));
      assert.match(await at.run(({article, first, textOf}) => textOf(article(first()))), /Ouverte depuis/);
    },
  },
  {
    name: 'elsewhere',
    query: `#mic-profile=${shortProfile}`,
    async check({run}) {
      const found = await run(async ({drawn, view, opened}) => view(await opened(await drawn())));
      assert.equal(found, 'card', 'a page that offers no own card shows none, and the console says nothing');
    },
  },
  {
    name: 'forbidden',
    async check(at) {
      const {name, code, copied, scanned} = await at.run(handOut);
      assert.equal(copied, code, 'the code, and no link');
      assert.deepEqual(scanned, [null, null]);
      const {shown, link} = await at.run(({first, article, textOf}) => ({
        shown: textOf(article(first())),
        link: first().shadowRoot.querySelector('.take-along').textContent.includes('#mic-profile'),
      }));
      assert.match(shown, /Un lien vers une carte ne s’ouvrirait pas sur cette page/);
      assert.equal(link, false);
      // The code is what another page shows.
      await at.go('link/own.html');
      const text = await at.run(async ({drawn, all, until, article, textOf}, code) => {
        const card = await drawn();
        card.profile = code;
        await until(() => all(card, '#profile-link').length, 'the card');
        return textOf(article(card));
      }, code);
      assert.ok(text.includes(name));
      assert.doesNotMatch(text, /Ouverte depuis/, 'which the page has answered for');
    },
  },
  {
    name: 'srcdoc',
    page: 'frames',
    check: async ({run}) => noAddress(await run(withoutLink, '#srcdoc')),
  },
  {
    name: 'blob',
    page: 'frames',
    check: async ({run}) => noAddress(await run(withoutLink, '#blob')),
  },
  {
    name: 'file',
    address: pathToFileURL(`${pagesFolder}/link/file.html`).href,
    check: async ({run}) => noAddress(await run(withoutLink, null)),
  },
];
