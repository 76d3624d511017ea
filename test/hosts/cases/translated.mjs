/** Page translators, reader modes and extensions change our texts: what is drawn next is whole. */
import assert from 'node:assert/strict';

/** What such a tool does with a text. Run in the page. */
const ways = () => ({
  // As page translators: each text goes into an element of theirs.
  wraps: (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(document.createElement('font'));
    font.firstChild.append(text);
  },
  replaces: (text) => {
    const font = document.createElement('font');
    font.textContent = `«${text.data}»`;
    text.parentNode.replaceChild(font, text);
  },
  rewrites: (text) => (text.data = `«${text.data}»`),
  // As tools that set a whole paragraph anew.
  flattens: ({parentElement}) => {
    if (!parentElement.firstElementChild) parentElement.textContent = `«${parentElement.textContent}»`;
  },
});

/**
 * Does the same in both cards to the end of the quiz and into the own card, translates one of them before and after each
 * step, and gives the steps after which the two do not say the same.
 */
const stepsThatDiffer = async ({all, article, drawn, until, textOf, tag}, ways, name) => {
  const [plain, translated] = document.querySelectorAll(tag);
  const both = [plain, translated];
  for (const card of both) await drawn(card);

  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode())
      if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('svg'))
        found.push(walker.currentNode);
    return found;
  };
  const tool = (root) => {
    for (const text of texts(root)) if (text.isConnected && !text.parentElement.closest('font')) ways[name](text);
  };
  // The words that are read, whatever stands between them.
  const read = (card) => textOf(article(card)).replace(/[«»\s]+/g, '');
  const differing = [];
  const step = async (name, act) => {
    tool(article(translated));
    for (const card of both) act(card);
    for (const card of both) await card.updateComplete;
    const same = () => read(plain) === read(translated);
    await until(same, name, 3000).catch(() => {
      const [one, other] = both.map(read);
      const at = [...one].findIndex((letter, index) => letter !== other[index]);
      differing.push(`${name}: ${other.slice(at, at + 60)} instead of ${one.slice(at, at + 60)}`);
    });
  };

  const press =
    (selector, at = 0) =>
    (card) =>
      all(card, selector)[at].click();
  const view = (at) => press('[part=navigation] button', at);
  const shows = async (selector) => {
    for (const card of both) await until(() => all(card, selector).length, selector);
  };
  await step('the quiz', view(1));
  await shows('[part=option] input');
  for (let question = 1; question <= 3; question++) {
    await step(`answer ${question}`, press('[part=option] input'));
    await step(`explanation ${question}`, press('.primary[part=button]'));
    await step(`after ${question}`, press('.primary[part=button]'));
    await shows(question < 3 ? '[part=option] input:enabled' : '[part=result]');
  }
  for (const lang of ['nl', 'en', 'fr']) {
    await step(lang, press(`[part=language-switcher] [lang=${lang}]`));
    for (const card of both) await drawn(card, lang);
    await step(`${lang}, drawn`, () => {});
  }
  await step('the card', view(0));
  await step('a principle', press('[part=principle] summary'));
  for (const card of both) card.views = 'card quiz profile';
  await step('three views', () => {});
  await step('the own card', view(2));
  await shows('.primary[part=button]');
  await step('the form', press('.primary[part=button]'));
  await shows('form');
  await step('without an answer', press('form .primary'));
  return differing;
};

export const cases = Object.keys(ways()).map((name) => ({
  name,
  page: 'scripts/translated',
  async check({run}) {
    assert.deepEqual(await run(stepsThatDiffer, ways, name), []);
  },
}));
