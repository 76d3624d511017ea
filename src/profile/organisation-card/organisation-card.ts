/** The finished card of an organisation. */
import type {OrganisationCard} from '../code/codec.js';
import type {ProfileScene} from '../scene.js';
import {declaration} from './declaration.js';
import {guide} from './guide.js';
import {livedBy} from './lived.js';
import {poster} from './poster.js';

export interface CardOptions {
  /** The visitor opened a link to it: the page knows nothing of it. */
  readonly fromLink: boolean;
  /** What stands for the card's link on paper. */
  readonly paperCode: unknown;
}

export const organisationCard = (
  scene: ProfileScene,
  {profile}: OrganisationCard,
  {fromLink, paperCode}: CardOptions,
) => {
  const lived = livedBy(scene, profile.answers);
  return [
    poster(scene, profile, lived, fromLink),
    guide(scene, profile, lived),
    declaration(scene, profile, paperCode),
  ];
};
