/** A drawing as SVG. */
import {fonts, type Drawing, type Line, type Shape} from './drawing.js';

const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const element = (name: string, attributes: Attributes, text = ''): SVGElement => {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
};

/** Built node by node, so that whatever a name holds is text and stays text. */
export const toSvg = ({width, height, lang, title, items}: Drawing): SVGElement => {
  const svg = element('svg', {
    width: `${width}mm`,
    height: `${height}mm`,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang,
    'font-family': fonts,
  });
  svg.append(element('title', {}, title), ...items.map((item) => ('d' in item ? path(item) : text(item))));
  return svg;
};

const path = ({d, transform, fill = 'none', stroke, width, dash, opacity}: Shape): SVGElement =>
  element('path', {
    d,
    transform,
    fill,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'fill-opacity': opacity,
  });

const round = (value: number): number => Math.round(value * 100) / 100;

const text = (line: Line): SVGElement =>
  element(
    'text',
    {
      x: round(line.x),
      y: round(line.y),
      fill: line.colour,
      'font-size': round(line.size),
      'font-weight': line.bold ? 700 : undefined,
      direction: line.rtl ? 'rtl' : undefined,
      'text-anchor': line.rtl ? 'end' : undefined,
      'unicode-bidi': 'isolate',
    },
    line.text,
  );
