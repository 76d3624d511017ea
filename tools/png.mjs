/** Small PNG files of screenshots: a palette of the 256 colours that are seen most, which the others come close to. */
import zlib from 'node:zlib';

const chunk = (type, data) => {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(zlib.crc32(named));
  return Buffer.concat([size, named, sum]);
};

const header = ({width, height}) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width);
  data.writeUInt32BE(height, 4);
  data.set([8, 3], 8); // 8 bits, each an index of the palette
  return data;
};

const channels = (colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255];

const distance = (one, other) => {
  const [a, b] = [channels(one), channels(other)];
  return a.reduce((sum, channel, i) => sum + (channel - b[i]) ** 2, 0);
};

/** Which colour of the palette stands for each colour. */
const indexOf = (colours) => {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const palette = ranked.slice(0, 256);
  const nearest = (colour) =>
    palette.reduce((best, each, i) => (distance(each, colour) < distance(palette[best], colour) ? i : best), 0);
  return {palette, index: new Map(ranked.map((colour, rank) => [colour, rank < 256 ? rank : nearest(colour)]))};
};

/**
 * @param {{width: number, height: number, data: Buffer}} image four bytes a pixel, as pngjs reads it
 * @returns {Buffer} the file
 */
export const indexed = ({width, height, data}) => {
  const colours = Uint32Array.from({length: width * height}, (_, i) => data.readUIntBE(4 * i, 3));
  const {palette, index} = indexOf(colours);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => {
    rows[i + Math.floor(i / width) + 1] = index.get(colour);
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header({width, height})),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', zlib.deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
