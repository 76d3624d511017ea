/** What the pieces of this view share. They get it from the sheet, so that no chunk brings a second copy. */
export {compare, membersIds, membershipIds, payerIds} from './answers.js';
export {codeIn, decode, encode} from './codec.js';
export {codes, pictures} from './pieces.js';
export {livedBy, pageAddress, rowsOf} from './sheet.js';
export {characters, limits} from './text.js';
