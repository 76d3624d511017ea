/** What a picture of a card shows. */
export interface PictureContent {
  readonly lang: string;
  readonly title: string;
  readonly kicker: string;
  readonly name: string;
  readonly sentence: string | undefined;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly principles: readonly PrincipleContent[];
  readonly disclaimer: string;
  readonly address: string | undefined;
  readonly colours: Colours;
  readonly qrCode?: QrCodeContent;
}

export interface PrincipleContent {
  readonly name: string;
  readonly words: string;
  /** Share of the part that is filled; none where nothing applies. */
  readonly fill: number | undefined;
}

/** As every program reads them: `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
}

export interface QrCodeContent {
  /** The dark modules, in units of a module. */
  readonly path: string;
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  readonly label: string;
}

/** The geometry of the emblem, which belongs to the templates that all views share. */
export interface Geometry {
  readonly outline: string;
  placeOf(index: number): {readonly transform: string};
  fillTransform(share: number): string;
}
