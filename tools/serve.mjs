/** A small static server: for the demo, and for the tests and measures that need the files as a good host sends them. */
import {readFile, realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress} from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlf': 'application/xliff+xml; charset=utf-8',
};

/**
 * Serves a folder until `close` is called.
 * @param {object} [options]
 * @param {string} [options.root] the folder
 * @param {readonly string[]} [options.folders] what of it may be seen; default: everything but names with a leading dot
 * @param {string} [options.home] where `/` leads
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.host]
 * @param {(path: string) => Record<string, string>} [options.headers] further headers of an answer, such as a policy
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export const serve = async ({root = '.', folders, home, port = 0, host = '127.0.0.1', headers = () => ({})} = {}) => {
  const base = await realpath(root);
  const compressed = new Map();

  /** The file behind an address; nothing outside the root, also not by a link or an encoded `..`. */
  const find = async (path) => {
    const parts = path.split('/').filter(Boolean);
    if (parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part))) return undefined;
    if (folders && !folders.includes(parts[0])) return undefined;
    try {
      const file = await realpath(join(base, ...parts, path.endsWith('/') ? 'index.html' : ''));
      const {mtimeMs, size} = await stat(file);
      return file.startsWith(base + sep) ? {file, version: `${mtimeMs}-${size}`} : undefined;
    } catch {
      return undefined;
    }
  };

  /** Compressed once for each version of a file, since the highest quality takes its time. */
  const brotli = async ({file, version}, body) => {
    if (compressed.get(file)?.version !== version) compressed.set(file, {version, body: compress(body)});
    return compressed.get(file).body;
  };

  const answer = async (request, response) => {
    const send = (status, extra = {}, body = '') => {
      response.writeHead(status, {'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*', ...extra});
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const say = (status, text) => send(status, {'content-type': types['.txt']}, `${text}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'Only GET and HEAD.');
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return say(400, 'This address cannot be read.');
    }
    if (home && path === '/') return send(302, {location: home});
    const found = await find(path);
    if (!found) return say(404, 'There is no such file.');
    const type = types[extname(found.file)];
    let body;
    try {
      body = await readFile(found.file);
    } catch (error) {
      return error.code === 'EISDIR' ? send(301, {location: `${path}/`}) : say(404, 'There is no such file.');
    }
    const extra = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    };
    if (type && type !== types['.png'] && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      body = await brotli(found, body);
      extra['content-encoding'] = 'br';
    }
    send(200, {...extra, 'content-length': body.length, ...headers(path)}, body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const {port: actual} = server.address();
  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
