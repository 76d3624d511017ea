/** The templates of the card, for the build, which evaluates them: see tools/build/card-templates.mjs. */
import type {Principle} from '../content/model.js';
import type {Scene} from '../view.js';
import {aboutBand} from './about.js';
import {band, type Band} from './band.js';
import {comparisonBand} from './comparison.js';
import {fields} from './fields.js';
import {nextStepsBand} from './next-steps.js';
import {rolesBand} from './roles.js';
import {row, stage} from './stage.js';
import type {CardContent} from './words.js';
import {workingBand} from './working.js';

export {contents} from './contents.js';
export {disc} from './discs.js';
export {panel} from './stage.js';

/** The sections below the stage, in the order of the card. */
export const bandsOf = (scene: Scene, words: CardContent): Band[] => [
  workingBand(scene, words),
  comparisonBand(scene, words),
  rolesBand(scene, words),
  nextStepsBand(scene, words),
  aboutBand(scene, words),
];

/** What stands in a principle, and in a fold: all of it, or nothing yet. */
export interface Insides {
  panel(principle: Principle): unknown;
  inside(band: Band): unknown;
}

export const card = (scene: Scene, words: CardContent, {panel, inside}: Insides) => {
  const {html} = scene;
  const rows = words.principles.map((each, at) => row(scene, each, at < words.principles.length / 2, panel(each)));
  return html`${stage(scene, words, rows)} ${fields(scene, words)}
  ${bandsOf(scene, words).map((each) => band(scene, each, inside(each)))}`;
};
