/**
 * The emblem: six discs in a ring, each leaning on the next, none first and none last. One segment is a disc minus its
 * clockwise neighbour. The same figure is the logo, the table of contents, the quiz's progress and the shape of an
 * organisation's own card. Geometry: discs of radius 20.5, 27 from the centre, 2 apart.
 */
import {html, nothing, svg, type TemplateResult} from 'lit/html.js';
import {principleIds, type PrincipleId} from '../content/model.js';

/** The outline of one segment, standing at the top of the ring. */
export const outline = 'M18.7-8.5A20.5 20.5 0 1 0 2 20.4A22.5 22.5 0 0 1 18.7-8.5Z';

/** Where each principle stands, in degrees clockwise from the top: three on the start side, three on the end side. */
const angles = [-30, -90, -150, 30, 90, 150];

/** The point of a segment from which all of it is visible: growing about it, a fill never leaves its bed. */
const heart = [-5.8, -3.3] as const;

const round = (value: number): number => Math.round(value * 10) / 10;

export interface Place {
  /** Puts {@link outline} where the principle stands. */
  readonly transform: string;
  /** Puts an icon about the heart of that segment, upright. */
  readonly icon: string;
}

/** @param index of the principle in the card's order, 0 to 5 */
export const placeOf = (index: number): Place => {
  const angle = angles[index];
  const turn = (angle * Math.PI) / 180;
  const [x, y] = [heart[0], heart[1] - 27];
  const at = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)].map(round);
  return {transform: `rotate(${angle})translate(0 -27)`, icon: `translate(${at.join(' ')})scale(.7)`};
};

/** Shrinks a segment about its heart. @param share of its area, 0 to 1 */
export const fillTransform = (share: number): string => {
  const scale = Math.sqrt(share);
  return `translate(${heart.map((value) => round(value * (1 - scale))).join(' ')})scale(${scale.toFixed(2)})`;
};

/** What a segment shows: how much of it is filled, and whether it is the one in question. */
export interface SegmentState {
  /** Share of the area, 0 to 1; none for a principle to which nothing applies. */
  readonly fill: number | undefined;
  readonly marked?: boolean;
}

export interface EmblemOptions {
  /** The state of each principle; all are filled without. */
  readonly state?: (id: PrincipleId) => SegmentState;
  /** A path for each principle, on a grid of 24. */
  readonly icons?: Readonly<Record<PrincipleId, string>>;
  /** Text alternative. Without it the emblem is decoration. */
  readonly label?: string;
}

const full: SegmentState = {fill: 1};

/** The whole emblem. Style by the classes `bed`, `fill`, `icon`; a segment bears `marked` and `none`. */
export const emblem = ({state = () => full, icons, label}: EmblemOptions = {}): TemplateResult => {
  const segments = principleIds.map((id, index) => {
    const {fill, marked} = state(id);
    const place = placeOf(index);
    return svg`<g class=${`part${marked ? ' marked' : ''}${fill === undefined ? ' none' : ''}${fill === 1 ? ' whole' : ''}`}>
      <g transform=${place.transform}>
        <path class="bed" d=${outline} />
        ${fill ? svg`<path class="fill" d=${outline} transform=${fill < 1 ? fillTransform(fill) : nothing} />` : nothing}
      </g>
      ${icons ? svg`<g transform=${place.icon}><path class="icon" d=${icons[id]} transform="translate(-12 -12)" /></g>` : nothing}
    </g>`;
  });
  return html`<svg
    class="emblem"
    viewBox="-49 -49 98 98"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${segments}
  </svg>`;
};

/** One segment of the emblem at its own angle, filled to a share: a principle in a list of results. */
export const segment = (id: PrincipleId, fill: number | undefined): TemplateResult =>
  html`<svg class="piece" viewBox="-21 -21 42 42" aria-hidden="true">
    <g class=${fill === undefined ? 'part none' : 'part'} transform=${`rotate(${angles[principleIds.indexOf(id)]})`}>
      <path class="bed" d=${outline} />
      ${fill ? svg`<path class="fill" d=${outline} transform=${fillTransform(fill)} />` : nothing}
    </g>
  </svg>`;
