/** What a file is on the wire, as a good static host sends it: brotli of the highest quality, and its headers. */
import {brotliCompressSync} from 'node:zlib';

/** The headers that a static host sends with a file, as one block. */
export const headersOf = (type, length) =>
  [
    'HTTP/1.1 200 OK',
    `content-type: ${type}`,
    `content-length: ${length}`,
    'content-encoding: br',
    'vary: accept-encoding',
    'cache-control: public, max-age=31536000, immutable',
    'etag: "5f0c2a1be9d04c37"',
    'last-modified: Wed, 25 Nov 2026 12:00:00 GMT',
    'date: Wed, 25 Nov 2026 12:00:00 GMT',
    'access-control-allow-origin: *',
    'x-content-type-options: nosniff',
    '\r\n',
  ].join('\r\n');

const script = 'text/javascript; charset=utf-8';

/** @param {Buffer|string} content */
export const onTheWire = (content, type = script) => {
  const body = brotliCompressSync(content);
  const headers = headersOf(type, body.length);
  return {headers, body, bytes: headers.length + body.length};
};
