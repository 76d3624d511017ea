/** What the pieces of this view share. They get it from the sheet, so that no chunk brings a second copy. */
export {compare} from './data/changes.js';
export {membersIds, membershipIds, payerIds} from './data/profile.js';
export {codeIn, decode, encode} from './code/codec.js';
export {codes, pictures} from './chunks.js';
export {livedBy, pageAddress, rowsOf} from './organisation-card/facts.js';
export {characters, limits} from './data/text.js';
