/** What stands on the picture of a card, and in which colours. */
import type {OrganisationCard} from '../code/codec.js';
import type {ChunkScene} from '../common.js';
import type {Colours, PictureContent} from '../picture/content.js';

export const pictureContent = (scene: ChunkScene, {profile}: OrganisationCard, colours: Colours): PictureContent => {
  const {lang, ui, common} = scene;
  const {name, sentence, answers} = profile;
  return {
    lang,
    title: ui.card.altTitle(name),
    kicker: ui.card.kicker,
    name,
    sentence,
    facts: common.factsOf(scene, profile),
    principles: common.livedBy(scene, answers),
    disclaimer: ui.card.disclaimer,
    address: common.madeWith(),
    colours,
  };
};

/** Of the light theme whatever the visitor's is: a picture goes to others. */
export const siteColours = (root: ShadowRoot): Colours => {
  const {color, backgroundColor} = getComputedStyle(root.querySelector('.swatch')!);
  return {paper: hexadecimal(backgroundColor), ink: hexadecimal(color)};
};

export const blackOnWhite: Colours = {paper: '#ffffff', ink: '#000000'};

/** A computed colour as programs outside the browser read it. The style sheet has it in sRGB already. */
const hexadecimal = (colour: string): string => {
  const shares = /^color\(srgb (.+?)(?: \/.*)?\)$/.exec(colour)?.[1].split(' ').map(Number);
  if (!shares) return colour;
  const digits = (share: number): string =>
    Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${shares.map(digits).join('')}`;
};
