/** Numbers of a few bits each, one after the other, in characters that need no escape in an address. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitWidth = 6;

export class BitWriter {
  #text = '';
  #pending = 0;
  #count = 0;

  /** At most 24 bits at a time: with the pending ones they must fit into 31. */
  write(value: number, width: number): void {
    this.#pending = (this.#pending << width) | value;
    this.#count += width;
    while (this.#count >= digitWidth) {
      this.#count -= digitWidth;
      this.#text += digits.charAt(this.#pending >> this.#count);
      this.#pending &= (1 << this.#count) - 1;
    }
  }

  /** What was written, filled up with zeros to a whole character. */
  finish(): string {
    if (this.#count > 0) this.write(0, digitWidth - this.#count);
    return this.#text;
  }
}

/** Reads what `BitWriter` wrote. Beyond the end there are only zeros. */
export class BitReader {
  readonly #text: string;
  #position = 0;
  #pending = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(width: number): number {
    while (this.#count < width) {
      const digit = this.#position < this.#text.length ? digits.indexOf(this.#text.charAt(this.#position++)) : 0;
      this.#pending = (this.#pending << digitWidth) | digit;
      this.#count += digitWidth;
    }
    this.#count -= width;
    const value = this.#pending >> this.#count;
    this.#pending &= (1 << this.#count) - 1;
    return value;
  }
}

/** CRC-24 as in OpenPGP (RFC 9580, 6.1), in four characters: any change within three characters is found. */
export const checksum = (text: string): string => {
  let crc = 0xb704ce;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  const writer = new BitWriter();
  writer.write(crc, 24);
  return writer.finish();
};
