/** Whatever a page writes for a colour, the card is opaque and can be read. */
import assert from 'node:assert/strict';

const values = [
  '#12345',
  'rgb(0 0 0 / .2)',
  'rgb(255 255 255 / 0)',
  'transparent',
  'currentColor',
  'currentcolor',
  'var(--none)',
  'rouge',
  '12px',
  'initial',
  'inherit',
  'Canvas',
  'LinkText',
  'light-dark(#eef, #220)',
  'color(display-p3 0 1 0 / 0.5)',
  'color-mix(in srgb, red, transparent)',
  'hwb(60 0% 0%)',
];

/** Of each text that is shown: how well it can be read on what is under it; of the card, whether something shines through. */
const readability = () => (card) => {
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
  const bytes = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((byte) => {
      const value = byte / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = (element) => {
    for (let at = element; at !== card; at = at.parentElement) {
      const {backgroundColor} = getComputedStyle(at);
      if (bytes(backgroundColor)[3]) return backgroundColor;
    }
    return getComputedStyle(card).backgroundColor;
  };
  const found = [];
  for (const element of card.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasText || !element.checkVisibility()) continue;
    const [back, front] = [bytes(under(element)), bytes(getComputedStyle(element).color)];
    const [dark, light] = [luminance(back), luminance(front)].sort((one, other) => one - other);
    const name = `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
    found.push({name, ratio: (light + 0.05) / (dark + 0.05), opaque: back[3] === 255 && front[3] === 255});
  }
  return found;
};

/** Sets each value, in light and dark, on the card and in the quiz, and gives what cannot be read. */
const unreadable = async ({drawn, show, article}, readability, property, values) => {
  const card = await drawn();
  const found = [];
  for (const view of ['card', 'quiz']) {
    await show(card, view);
    for (const value of values) {
      document.documentElement.style.setProperty(property, value);
      for (const theme of ['light', 'dark']) {
        card.theme = theme;
        await card.updateComplete;
        const texts = readability(article(card));
        if (texts.length < 8) found.push(`${texts.length} texts`);
        for (const {name, ratio, opaque} of texts) {
          if (!opaque || ratio < 4.5)
            found.push(`${value}, ${theme}: ${name} ${opaque ? ratio.toFixed(1) : 'shines through'}`);
        }
      }
    }
  }
  return found;
};

const readable = (property) => ({
  name: property.slice(6),
  page: 'black-page',
  async check({run}) {
    assert.deepEqual(await run(unreadable, readability, property, values), []);
  },
});

/** The page's own, where contrast is the page's: what is no colour at all counts as absent. */
const misspelt = ['#12345', 'var(--none)'];

export const cases = [
  readable('--mic-accent'),
  {
    name: 'others misspelt',
    page: 'black-page',
    async check({run}) {
      for (const property of ['surface', 'text', 'muted', 'border', 'on-accent'])
        assert.deepEqual(await run(unreadable, readability, `--mic-${property}`, misspelt), [], property);
    },
  },
];
