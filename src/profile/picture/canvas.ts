/** A drawing on a canvas, and what only a canvas knows: how wide a text is. */
import {fonts, type Drawing, type Line, type Shape} from './drawing.js';
import type {WidthOf} from './typesetting.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Drawn stroke by stroke: no image is loaded, so no policy of the page can stand in the way. */
export const toCanvas = ({width, height, items}: Drawing, pixels: Pixels): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), pixels);
  const context = canvas.getContext('2d')!;
  for (const item of items) {
    context.setTransform(pixels.width / width, 0, 0, pixels.height / height, 0, 0);
    if ('d' in item) drawShape(context, item);
    else drawLine(context, item);
  }
  return canvas;
};

const drawShape = (
  context: CanvasRenderingContext2D,
  {d, transform, fill, stroke, width, dash, opacity}: Shape,
): void => {
  const path = new Path2D(d);
  apply(context, transform);
  if (fill) {
    context.globalAlpha = opacity ?? 1;
    context.fillStyle = fill;
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (stroke) {
    context.setLineDash(dash ? dash.split(' ').map(Number) : []);
    context.lineWidth = width ?? 1;
    context.strokeStyle = stroke;
    context.stroke(path);
  }
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

const drawLine = (context: CanvasRenderingContext2D, {text, x, y, size, bold, rtl, colour}: Line): void => {
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.fillStyle = colour;
  context.font = fontOf(size, bold);
  context.fillText(text, x, y);
};

const fontOf = (size: number, bold?: boolean): string => `${bold ? 700 : 400} ${size}px ${fonts}`;

/** Some browsers give noise in place of what was drawn, so that nobody can be told by it. @param colour of the corner */
export const isFaithful = (canvas: HTMLCanvasElement, colour: string): boolean => {
  const corner = canvas.getContext('2d')!.getImageData(0, 0, 1, 1).data;
  const shares = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  return shares.every((share, at) => Math.abs(parseInt(share, 16) - corner[at]) < 4);
};

/** Another system may draw the same letters a little wider: the answer leaves room for that. */
const allowance = 1.04;
/** Measured large: a canvas may round the advance of small letters. */
const measuredSize = 100;

export const measureOnCanvas = (): WidthOf => {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, size, bold) => {
    context.font = fontOf(measuredSize, bold);
    return (context.measureText(text).width * size * allowance) / measuredSize;
  };
};
