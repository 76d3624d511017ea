/** A mutual, a commercial insurer and a State scheme side by side. */
import type {Difference} from '../content/model.js';
import type {Scene} from '../view.js';
import type {CardContent} from './words.js';
import {bibliography} from './asides.js';
import type {Band} from './band.js';

const kinds = ['mutual', 'insurer', 'state'] as const;

/**
 * A narrow card stacks the cells, and each then says itself whose it is, in the place of the head. The roles are written
 * out because a browser may forget that a table is one when its display changes.
 */
export const comparisonBand = (scene: Scene, words: CardContent): Band => {
  const {html} = scene;
  const {title, lead, columns, rows} = words.comparison;
  const cell = (difference: Difference, kind: (typeof kinds)[number]) =>
    html`<td role="cell" class=${kind}><b class="column">${columns[kind]}</b> <span>${difference[kind]}</span></td>`;
  return {
    id: 'comparison',
    title,
    lead,
    contents: kinds.map((kind) => columns[kind]),
    inside: html`<table role="table" aria-label=${title}>
        <thead>
          <tr role="row">
            <td role="cell"></td>
            ${kinds.map((kind) => html`<th role="columnheader" scope="col" class=${kind}>${columns[kind]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (difference) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${difference.aspect}</th>
                ${kinds.map((kind) => cell(difference, kind))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${bibliography(scene, words, rows)}`,
  };
};
