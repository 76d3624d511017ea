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
export const fonts = 'Arial, Helvetica, "Liberation Sans", "Noto Sans", sans-serif';
