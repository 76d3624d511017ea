/*! uqr | MIT | © Project Nayuki, Anthony Fu */
/** Loaded for a print: a link as a QR code, and the library that makes it. */
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- this chunk is the library
import {encode} from 'uqr';

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** The dark modules, as one path in units of a module. */
  readonly path: string;
}

/** @throws when the text is too long for any code */
export const qrCodeOf = (text: string): QrCode => {
  const {size, data} = encode(text, {ecc: 'L', border: 0});
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {size, path};
};
