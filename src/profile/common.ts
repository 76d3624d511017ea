/** What the chunks of this view have in common: they get it with their scene, so that none brings a second copy. */
import {decode, encode} from './code/codec.js';
import {codeIn, linkOf} from './code/link.js';
import {compare} from './data/changes.js';
import {membersIds, membershipIds, payerIds} from './data/profile.js';
import {characters, limits} from './data/text.js';
import {factsOf} from './organisation-card/facts.js';
import {livedBy} from './organisation-card/lived.js';
import {pageAddress} from './organisation-card/page-address.js';
import type {ProfileScene} from './scene.js';

export const common = {
  characters,
  codeIn,
  compare,
  decode,
  encode,
  factsOf,
  limits,
  linkOf,
  livedBy,
  membersIds,
  membershipIds,
  pageAddress,
  payerIds,
};

export type Common = typeof common;

/** What templates in a chunk of their own draw with. */
export interface ChunkScene extends ProfileScene {
  readonly common: Common;
}
