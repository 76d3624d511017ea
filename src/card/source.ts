/** The templates of the card, for the build, which evaluates them: see tools/build/card-templates.mjs. */
import {aboutBand} from './about.js';
import type {Band} from './band.js';
import {comparisonBand} from './comparison.js';
import type {NextStepsHoles} from './holes.js';
import {nextStepsBand} from './next-steps.js';
import {rolesBand} from './roles.js';
import {workingBand} from './working.js';
import type {CardContent} from './words.js';
import type {Scene} from '../view.js';

export {band as drawBand} from './band.js';
export {contents as drawContents} from './contents.js';
export {fields as drawFields} from './fields.js';
export {panel as drawPanel, row as drawRow, stage as drawStage} from './stage.js';

/** The sections below the stage, in the order of the card. */
export const bandsOf = (scene: Scene, words: CardContent, holes: NextStepsHoles): Band[] => [
  workingBand(scene, words),
  comparisonBand(scene, words),
  rolesBand(scene, words),
  nextStepsBand(scene, words, holes),
  aboutBand(scene, words),
];
