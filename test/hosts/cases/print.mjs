/** The print of an organisation's card: alone on its paper, and the page as it was when it is over. */
import assert from 'node:assert/strict';

/** Presses "Print" once the card is there, and gives what then stands on the page. */
const press = async ({first, until, all, button, drawn, press}, times = 1) => {
  const card = await drawn();
  await until(() => all(card, '#profile-link').length, 'the card');
  const printing = () => card.hasAttribute('data-mic-printing');
  window.over ??= () => ({
    printing: first().hasAttribute('data-mic-printing'),
    sheets: document.adoptedStyleSheets.length,
  });
  for (let time = 0; time < times; time++) await press(card, button(card, 'Imprimer'), printing, 'the print');
  return window.over();
};

const untouched = {printing: false, sheets: 0};

/** Waits for the page to be as it was, which nobody tells. */
const restored = ({until}) =>
  until(() => !document.querySelector('[data-mic-printing]'), 'the page as it was', 5000).then(() => window.over());

export const cases = [
  {
    name: 'a page with rules for its own prints',
    page: 'rules',
    needs: ['paper'],
    async check({browser, run}) {
      await run(() => void (window.print = () => window.dispatchEvent(new Event('beforeprint'))));
      await run(press);
      await browser.page.emulateMediaType('print');
      const seen = await run(({article, first}) => {
        const card = article(first());
        const {left, top, width, height} = card.getBoundingClientRect();
        let opacity = 1;
        for (let at = first(); at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
        const others = ['h1', 'main > p', 'footer'].map((each) => document.querySelector(each).getClientRects().length);
        const middle = Math.round(left + width / 2 - document.documentElement.clientWidth / 2);
        return {whole: width > 500 && height > 500, middle, top: top + scrollY, opacity, others};
      });
      await browser.page.emulateMediaType(null);
      assert.deepEqual(seen, {whole: true, middle: 0, top: 0, opacity: 1, others: [0, 0, 0]});
      const pdf = Buffer.from(await browser.page.pdf({preferCSSPageSize: true})).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, 'one page');
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842], 'of A4, upright');
      assert.deepEqual(await run(restored), untouched, 'the browser says that it is over');
    },
  },
  {
    name: 'where no print is ever over',
    page: 'silent',
    async check({run}) {
      const during = await run(press);
      assert.equal(during.printing, true);
      assert.deepEqual(await run(restored), untouched, 'after a while');
      const again = await run(press, 3);
      assert.deepEqual(again, during, 'a second press adds nothing');
      assert.equal(await run(() => window.prints), 4);
      assert.deepEqual(await run(restored), untouched);
    },
  },
  {
    name: 'a print that began, and never ended',
    page: 'silent',
    async check({run}) {
      await run(() => void (window.print = () => window.dispatchEvent(new Event('beforeprint'))));
      await run(press);
      await run(() => new Promise((resolve) => setTimeout(resolve, 1200)));
      assert.equal(await run(() => window.over().printing), true, 'the dialogue is still open');
      await run(() => void window.dispatchEvent(new Event('focus')));
      assert.deepEqual(await run(restored), untouched, 'until the window has focus again');
    },
  },
  {
    name: 'where there is no print',
    page: 'missing',
    async check({run}) {
      await run(press);
      assert.deepEqual(await run(restored), untouched);
    },
  },
];
