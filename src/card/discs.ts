/** A disc for one principle, and one among three for a role. */
import type {PrincipleId} from '../content/model.js';
import {icons} from '../generated/icons.js';
import type {Scene} from '../view.js';

export const disc = ({html}: Scene, id: PrincipleId) =>
  html`<svg class="disc" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="fill" cx="20" cy="20" r="19" />
    <path class="icon" d=${icons[id]} transform="translate(20 20)scale(.9)translate(-12 -12)" />
  </svg>`;

export const trio = ({html, svg}: Scene, index: number) =>
  html`<svg class="trio" viewBox="0 0 40 40" aria-hidden="true">
    ${[
      [20, 11],
      [28, 25],
      [12, 25],
    ].map(([x, y], at) => svg`<circle class=${at === index ? 'fill' : 'bed'} cx=${x} cy=${y} r="9.5" />`)}
  </svg>`;
