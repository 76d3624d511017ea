/** What the chunks of this view have in common: they get it with their scene, so that none brings a second copy. */
import {decode, encode} from './code/codec.js';
import {codeIn} from './code/link.js';
import {compare} from './data/changes.js';
import {membersIds, membershipIds, payerIds} from './data/profile.js';
import {characters, limits} from './data/text.js';
import {dateIn} from './data/written.js';
import {factsOf} from './organisation-card/facts.js';
import {livedBy} from './organisation-card/lived.js';
import {madeWith} from './organisation-card/made-with.js';
import type {ProfileScene} from './scene.js';

export const common = {
  characters,
  codeIn,
  compare,
  dateIn,
  decode,
  encode,
  factsOf,
  limits,
  livedBy,
  madeWith,
  membersIds,
  membershipIds,
  payerIds,
};

export type Common = typeof common;

/** What templates in a chunk of their own draw with. */
export interface ChunkScene extends ProfileScene {
  readonly common: Common;
}
