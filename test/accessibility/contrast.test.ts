/** Contrast by construction: whatever accent a site sets, every pair of colours that meet is readable. */
import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {registerColours} from '../../src/colours.js';
import {styles} from '../../src/styles.js';
import {contrast, painted} from './colour.js';
import {inChromium} from '../support/engines.js';

/** WCAG 2.2: enhanced contrast for the texts of the card, minimum for words on a filled part, 3 for what is no text. */
const pairs: readonly {front: string; backs: readonly string[]; least: number}[] = [
  {front: 'text', backs: ['bg', 'tint'], least: 7},
  {front: 'soft', backs: ['bg', 'tint'], least: 7},
  {front: 'ink', backs: ['bg', 'tint'], least: 7},
  {front: 'on', backs: ['fill'], least: 4.5},
  {front: 'edge', backs: ['bg', 'tint'], least: 3},
];
const tokens = ['bg', 'tint', 'text', 'soft', 'ink', 'fill', 'on', 'edge'] as const;
type Colours = Record<(typeof tokens)[number], readonly number[]>;

/** The sRGB cube in steps. */
const accents = (steps: number): string[] => {
  const values = Array.from({length: steps}, (_, at) => Math.round((at * 255) / (steps - 1)));
  return values.flatMap((red) => values.flatMap((green) => values.map((blue) => `rgb(${red} ${green} ${blue})`)));
};

/** An empty card: its style sheets, and one element for each token. */
const specimen = () => {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(styles);
  root.adoptedStyleSheets = [styleSheet];
  registerColours(window);
  const outer = document.createElement('div');
  outer.className = 'outer';
  const card = document.createElement('div');
  card.className = 'card';
  outer.append(card);
  const places = tokens.map((token) => {
    const place = document.createElement('i');
    place.style.color = `var(--${token})`;
    return place;
  });
  card.append(...places);
  root.append(outer);
  document.body.append(host);
  return {host, outer, colours: () => places.map((place) => getComputedStyle(place).color)};
};

describe('contrast', function () {
  this.timeout(60_000);

  for (const theme of ['light', 'dark']) {
    it(`holds for accents over the whole sRGB cube, in ${theme}`, () => {
      const {host, outer, colours} = specimen();
      outer.classList.add(theme);
      const steps = inChromium ? 18 : 6;
      const worst = new Map<string, {ratio: number; accent: string; least: number}>();
      for (const accent of accents(steps)) {
        host.style.setProperty('--mic-accent', accent);
        const bytes = painted(colours());
        const shown = Object.fromEntries(tokens.map((token, at) => [token, bytes[at]])) as unknown as Colours;
        for (const {front, backs, least} of pairs) {
          for (const back of backs) {
            const ratio = contrast(shown[front as keyof Colours], shown[back as keyof Colours]);
            const name = `${front} on ${back}`;
            if (ratio < (worst.get(name)?.ratio ?? Infinity)) worst.set(name, {ratio, accent, least});
          }
        }
      }
      host.remove();
      for (const [pair, {ratio, accent, least}] of worst) expect(ratio, `${pair} for ${accent}`).to.be.at.least(least);
    });
  }
});
