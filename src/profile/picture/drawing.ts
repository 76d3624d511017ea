/** Shapes and lines of text in millimetres, drawn as SVG or on a canvas: the same picture both ways. */
export interface Shape {
  readonly d: string;
  /** As in SVG, of `translate`, `rotate` and `scale`. */
  readonly transform: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly rtl?: boolean;
  readonly colour: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly items: readonly (Shape | Line)[];
}

/** On every system; a browser finds letters that these lack by itself. */
const fonts = 'Arial, Helvetica, "Liberation Sans", "Noto Sans", sans-serif';

const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const element = (name: string, attributes: Attributes): SVGElement => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  return made;
};

const round = (value: number): number => Math.round(value * 100) / 100;

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
  svg.append(Object.assign(element('title', {}), {textContent: title}));
  for (const item of items) {
    if ('d' in item) {
      const {d, transform, fill = 'none', stroke, width: line, dash, opacity} = item;
      svg.append(
        element('path', {
          d,
          transform,
          fill,
          stroke,
          'stroke-width': line,
          'stroke-dasharray': dash,
          'fill-opacity': opacity,
        }),
      );
      continue;
    }
    const {text, x, y, size, bold, rtl, colour} = item;
    const line = element('text', {
      x: round(x),
      y: round(y),
      fill: colour,
      'font-size': round(size),
      'font-weight': bold ? 700 : undefined,
      direction: rtl ? 'rtl' : undefined,
      'text-anchor': rtl ? 'end' : undefined,
      'unicode-bidi': 'isolate',
    });
    line.textContent = text;
    svg.append(line);
  }
  return svg;
};

const apply = (context: CanvasRenderingContext2D, transform: string): void => {
  for (const [, name, numbers] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first, second = first] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'rotate') context.rotate((first * Math.PI) / 180);
    else if (name === 'translate') context.translate(first, second);
    else context.scale(first, second);
  }
};

const fontOf = (size: number, bold?: boolean): string => `${bold ? 700 : 400} ${size}px ${fonts}`;

/** Drawn stroke by stroke: no image is loaded, so no policy of the page can stand in the way. */
export const toCanvas = (
  {width, height, items}: Drawing,
  pixels: {width: number; height: number},
): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), pixels);
  const context = canvas.getContext('2d')!;
  for (const item of items) {
    context.setTransform(pixels.width / width, 0, 0, pixels.height / height, 0, 0);
    if ('d' in item) {
      const path = new Path2D(item.d);
      apply(context, item.transform);
      context.setLineDash(item.dash ? item.dash.split(' ').map(Number) : []);
      context.lineWidth = item.width ?? 1;
      if (item.fill) {
        context.globalAlpha = item.opacity ?? 1;
        context.fillStyle = item.fill;
        context.fill(path);
        context.globalAlpha = 1;
      }
      if (item.stroke) {
        context.strokeStyle = item.stroke;
        context.stroke(path);
      }
      continue;
    }
    context.direction = item.rtl ? 'rtl' : 'ltr';
    context.textAlign = 'left';
    context.fillStyle = item.colour;
    context.font = fontOf(item.size, item.bold);
    context.fillText(item.text, item.x, item.y);
  }
  return canvas;
};

/** Some browsers give noise in place of what was drawn, so that nobody can be told by it. @param colour of the corner */
export const isFaithful = (canvas: HTMLCanvasElement, colour: string): boolean => {
  const corner = canvas.getContext('2d')!.getImageData(0, 0, 1, 1).data;
  const asked = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  return asked.every((share, at) => Math.abs(parseInt(share, 16) - corner[at]) < 4);
};

/** How wide a text is. Another system may draw the same letters a little wider: the answer leaves room for that. */
export const measure = (): ((text: string, size: number, bold?: boolean) => number) => {
  const context = document.createElement('canvas').getContext('2d')!;
  // Measured large: a canvas may round the advance of small letters.
  return (text, size, bold) => {
    context.font = fontOf(100, bold);
    return (context.measureText(text).width * size * 1.04) / 100;
  };
};
