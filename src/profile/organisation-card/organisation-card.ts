/** The finished card of an organisation. */
import type {OrganisationCard} from '../code/codec.js';
import type {ProfileScene} from '../scene.js';
import {declaration} from './declaration.js';
import {guide} from './guide.js';
import {livedBy} from './lived.js';
import {poster} from './poster.js';

/** @param paperCode what stands for the card's link on paper */
export const organisationCard = (scene: ProfileScene, {profile}: OrganisationCard, paperCode: unknown) => {
  const lived = livedBy(scene, profile.answers);
  return [poster(scene, profile, lived), guide(scene, profile, lived), declaration(scene, profile, paperCode)];
};
