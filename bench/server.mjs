/** The web server of the benchmark: files from memory, as a good static host sends them. */
import {createServer} from 'node:http';
import {onTheWire} from '../tools/wire.mjs';

const types = {html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8'};

/** Exactly the headers that are counted: none of Node's own. */
const headerPairs = (block) => {
  const [, ...lines] = block.trim().split('\r\n');
  return lines.map((line) => line.split(': ')).flat();
};

/**
 * @param {Map<string, string|Buffer>} files by path
 * @returns {Promise<{port: number, bytesOf(path: string): number, close(): void}>}
 */
export const serve = async (files) => {
  const compressed = new Map();
  const fileOf = (path) => {
    if (!compressed.has(path)) compressed.set(path, onTheWire(files.get(path), types[path.split('.').at(-1)]));
    return compressed.get(path);
  };
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    if (!files.has(path)) return response.writeHead(404).end();
    const {headers, body} = fileOf(path);
    response.sendDate = false;
    return response.writeHead(200, headerPairs(headers)).end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {port: server.address().port, bytesOf: (path) => fileOf(path).bytes, close: () => server.close()};
};
